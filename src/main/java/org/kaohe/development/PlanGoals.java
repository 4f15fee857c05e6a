package org.kaohe.development;

import java.time.LocalDate;
import java.util.List;

/**
 * What a plan asks for.
 *
 * @param checkIns in order, at least one
 */
public record PlanGoals(
    String goals, String resources, LocalDate endsOn, List<LocalDate> checkIns) {}
