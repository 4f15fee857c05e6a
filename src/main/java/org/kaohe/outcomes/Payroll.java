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
    Map<PayrollCell, List<OutcomeLine>> byCell = byCell(standing);
    List<LedgerEntry> entries = ledger.ofCycle(cycleId);
    refuseDifferenceToLedger(cycleId, byCell, entries);
    PayrollStatus status = PayrollStatus.of(entries);
    return new PayrollSheet(
        byCell.entrySet().stream()
            .map(cell -> line(cell.getValue(), status.inCycle(cell.getKey(), cell.getValue())))
            .sorted(PayrollLine.IN_ORDER)
            .toList());
  }

  /**
   * @throws IllegalStateException if the final lines of the cycle and its ledger do not add up
   */
  void refuseDifference(String cycleId) {
    List<OutcomeLine> booked =
        lines.ofCycle(cycleId).stream().filter(line -> line.state() == LineState.FINAL).toList();
    refuseDifferenceToLedger(cycleId, byCell(booked), ledger.ofCycle(cycleId));
  }

  private static PayrollLine line(List<OutcomeLine> same, String status) {
    return PayrollLine.of(same, PayrollLine.sum(same), status);
  }

  private static Map<PayrollCell, List<OutcomeLine>> byCell(List<OutcomeLine> standing) {
    return standing.stream()
        .filter(Ledger::isBooked)
        .collect(Collectors.groupingBy(PayrollCell::of, LinkedHashMap::new, Collectors.toList()));
  }

  @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
  public void writeXlsx(String cycleId, OutputStream out) {
    TableFile.writeXlsx(out, SHEET, PayrollLine.HEADINGS, of(cycleId).cells());
  }

  @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
  public void writeCsv(String cycleId, OutputStream out) {
    TableFile.writeCsv(out, PayrollLine.HEADINGS, of(cycleId).cells());
  }

  private static void refuseDifferenceToLedger(
      String cycleId, Map<PayrollCell, List<OutcomeLine>> byCell, List<LedgerEntry> entries) {
    Map<PayrollCell, Money> toPay = new HashMap<>();
    byCell.forEach((cell, of) -> toPay.put(cell, PayrollLine.sum(of)));
    Map<PayrollCell, Money> booked =
        entries.stream()
            .collect(
                Collectors.toMap(PayrollCell::of, LedgerEntry::amount, Money::plus, HashMap::new));
    toPay.values().removeIf(Money::isZero);
    booked.values().removeIf(Money::isZero);
    if (!toPay.equals(booked)) {
      throw new IllegalStateException("payroll and ledger differ in cycle " + cycleId);
    }
  }
}
