package org.kaohe.outcomes;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.kaohe.shared.Period;

/** 状态 of a cycle's payroll lines: corrected or not, and which later payroll a part belongs to. */
record PayrollStatus(Map<PayrollCell, Set<Period>> payrolls) {

  private static final String AS_BOOKED = "已生效";
  private static final String CORRECTED = "已更正";

  static PayrollStatus of(List<LedgerEntry> entries) {
    Map<PayrollCell, Set<Period>> payrolls = new HashMap<>();
    for (LedgerEntry entry : entries) {
      payrolls
          .computeIfAbsent(PayrollCell.of(entry), cell -> new TreeSet<>())
          .add(entry.payMonth());
    }
    return new PayrollStatus(payrolls);
  }

  /**
   * @param same the cell's standing lines
   */
  String inCycle(PayrollCell cell, List<OutcomeLine> same) {
    boolean corrected = same.stream().anyMatch(line -> line.correctedAt() != null);
    Set<Period> later = new TreeSet<>(payrolls.getOrDefault(cell, Set.of()));
    boolean partly = later.remove(same.get(0).period().payMonth());
    String status = corrected ? CORRECTED : AS_BOOKED;
    return later.isEmpty()
        ? status
        : "%s，%s计入 %s 工资".formatted(status, partly ? "差额" : "", joined(later));
  }

  /** In a month's payroll: what comes from an earlier month, and why. */
  static String inMonth(Period payMonth, List<LedgerEntry> entries, Period period) {
    boolean takenBack = entries.stream().anyMatch(entry -> entry.amount().isNegative());
    String status = takenBack ? CORRECTED : AS_BOOKED;
    return payMonth.equals(period.payMonth())
        ? status
        : "%s，%s 的工资已取走，计入本月".formatted(status, period.payMonth());
  }

  private static String joined(Set<Period> months) {
    return months.stream().map(Period::toString).collect(Collectors.joining("、"));
  }
}
