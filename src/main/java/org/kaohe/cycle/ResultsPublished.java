package org.kaohe.cycle;

import java.time.LocalDate;
import org.kaohe.shared.Period;

/** Employees can see their results now and appeal until that day's end. */
public record ResultsPublished(
    String cycleId, String department, Period period, LocalDate appealUntil) {}
