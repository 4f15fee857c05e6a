package org.kaohe.records;

import java.time.Instant;
import org.kaohe.shared.EmployeeNumber;

/**
 * Why and by whom a record was declared void.
 *
 * @param number 编号
 * @param before its status until then
 */
public record Voiding(
    String number, RecordStatus before, String reason, EmployeeNumber by, Instant at) {}
