package org.kaohe.outcomes;

import java.io.OutputStream;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.joda.money.Money;
import org.kaohe.shared.Refused;
import org.kaohe.tables.TableFile;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/** The payroll file of a cycle; it waits for the window and all its appeals (policies G7). */
@Service
public class Payroll {

  private static final String SHEET = "工资奖惩";

  private final OutcomeLines lines;
  private final Ledger ledger;

  Payroll(OutcomeLines lines, Ledger ledger) {
    this.lines = lines;
    this.ledger = ledger;
  }

  /**
   * @throws Refused while a standing line is not final
   * @throws IllegalStateException if lines and ledger do not add up: nothing is paid then
   */
  @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
  public PayrollSheet of(String cycleId) {
    List<OutcomeLine> standing =
        lines.ofCycle(cycleId).stream().filter(line -> line.state().isStanding()).toList();
    if (standing.stream().anyMatch(line -> line.state() != LineState.FINAL)) {
      throw Refused.conflict("payroll-not-final", "申诉期未结束或仍有申诉未决，工资数据尚未生成");
    }
    Map<PayrollCell, List<OutcomeLine>> byCell =
        standing.stream()
            .filter(Ledger::isBooked)
            .collect(
                Collectors.groupingBy(PayrollCell::of, LinkedHashMap::new, Collectors.toList()));
    refuseDifferenceToLedger(cycleId, byCell);
    return new PayrollSheet(
        byCell.values().stream().map(PayrollLine::of).sorted(PayrollLine.IN_ORDER).toList());
  }

  @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
  public void writeXlsx(String cycleId, OutputStream out) {
    TableFile.writeXlsx(out, SHEET, PayrollLine.HEADINGS, of(cycleId).cells());
  }

  @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
  public void writeCsv(String cycleId, OutputStream out) {
    TableFile.writeCsv(out, PayrollLine.HEADINGS, of(cycleId).cells());
  }

  private void refuseDifferenceToLedger(
      String cycleId, Map<PayrollCell, List<OutcomeLine>> byCell) {
    Map<PayrollCell, Money> toPay = new HashMap<>();
    byCell.forEach((cell, of) -> toPay.put(cell, PayrollLine.sum(of)));
    Map<PayrollCell, Money> booked =
        ledger.ofCycle(cycleId).stream()
            .collect(
                Collectors.toMap(PayrollCell::of, LedgerEntry::amount, Money::plus, HashMap::new));
    toPay.values().removeIf(Money::isZero);
    booked.values().removeIf(Money::isZero);
    if (!toPay.equals(booked)) {
      throw new IllegalStateException("payroll and ledger differ in cycle " + cycleId);
    }
  }
}
