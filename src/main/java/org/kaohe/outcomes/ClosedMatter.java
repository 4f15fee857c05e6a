package org.kaohe.outcomes;

import java.time.Instant;
import org.kaohe.shared.EmployeeNumber;

/**
 * That a matter is settled, by whom and how; it is never taken back.
 *
 * @param lineId the outcome line that opened the matter
 * @param closedBy null if a process settled it by itself
 * @param note 1–500 characters
 */
public record ClosedMatter(String lineId, EmployeeNumber closedBy, Instant closedAt, String note) {}
