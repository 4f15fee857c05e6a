package org.kaohe.escalation;

import java.time.LocalDate;
import org.kaohe.staff.PostChange;

/**
 * @param effectiveFrom the first day in the new position
 */
record StatedPosition(PostChange post, LocalDate effectiveFrom, String reason) {}
