package org.kaohe.development;

import java.time.LocalDate;
import java.util.List;
import org.kaohe.shared.EmployeeNumber;

/** A step of an assigned training waits for these people. */
public record TrainingDueSoon(
    AssignedTraining training, List<EmployeeNumber> people, LocalDate dueOn) {}
