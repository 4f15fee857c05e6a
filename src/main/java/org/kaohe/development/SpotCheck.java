package org.kaohe.development;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import org.kaohe.shared.EmployeeNumber;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Column;
import org.springframework.data.relational.core.mapping.Table;

/**
 * A look at somebody's work with a score (P03-S3 检查).
 *
 * @param number such as CJ2026-0001, unique
 * @param topic what was looked at
 * @param score 0–100
 * @param findings what was seen, or null
 * @param recordNo the 抽检 record that came of it
 * @param reportId the conduct report that came of it, or null
 */
@Table("spot_check")
public record SpotCheck(
    @Id String id,
    @Version Long version,
    @Column("check_no") String number,
    EmployeeNumber employee,
    String employeeName,
    String department,
    LocalDate checkedOn,
    String topic,
    BigDecimal score,
    String findings,
    EmployeeNumber inspector,
    Instant enteredAt,
    String recordNo,
    String reportId) {}
