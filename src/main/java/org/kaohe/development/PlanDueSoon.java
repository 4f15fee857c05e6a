package org.kaohe.development;

import java.time.LocalDate;
import java.util.List;
import org.kaohe.shared.EmployeeNumber;

/** A step of a plan waits for these people. */
public record PlanDueSoon(ImprovementPlan plan, List<EmployeeNumber> people, LocalDate dueOn) {}
