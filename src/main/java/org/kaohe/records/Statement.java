package org.kaohe.records;

import java.time.Instant;
import org.kaohe.shared.EmployeeNumber;
import org.springframework.data.relational.core.mapping.Column;

/**
 * What the employee says.
 *
 * @param heardHow how HR heard it, if HR wrote it down; else null
 * @param statedBy the employee, or who of HR
 */
public record Statement(
    @Column("statement_text") String text,
    String heardHow,
    EmployeeNumber statedBy,
    Instant statedAt) {}
