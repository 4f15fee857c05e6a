package org.kaohe.outcomes;

import java.io.OutputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.joda.money.Money;
import org.kaohe.policy.OutcomeKind;
import org.kaohe.shared.Cny;
import org.kaohe.shared.Period;
import org.kaohe.tables.TableFile;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/**
 * One month's payroll over all cycles, as the ledger has it: also what comes from months whose
 * payroll was taken before, corrections among it. Once taken it no longer changes.
 */
@Service
public class MonthPayroll {

  private static final String SHEET = "工资奖惩";

  private final OutcomeLines lines;
  private final Ledger ledger;
  private final Payroll payroll;

  MonthPayroll(OutcomeLines lines, Ledger ledger, Payroll payroll) {
    this.lines = lines;
    this.ledger = ledger;
    this.payroll = payroll;
  }

  /** What a line of the file adds up: a cell of one cycle. */
  private record Cell(String cycleId, PayrollCell cell) {

    static Cell of(LedgerEntry entry) {
      return new Cell(entry.cycleId(), PayrollCell.of(entry));
    }
  }

  /**
   * @throws IllegalStateException if lines and ledger of a cycle do not add up: nothing is paid
   *     then
   */
  @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
  public PayrollSheet of(Period payMonth) {
    Map<Cell, List<LedgerEntry>> cells =
        ledger.ofPayMonth(payMonth).stream()
            .collect(Collectors.groupingBy(Cell::of, LinkedHashMap::new, Collectors.toList()));
    Map<String, OutcomeLine> byId =
        linesOf(cells.keySet().stream().map(Cell::cycleId).collect(Collectors.toSet()));
    List<PayrollLine> all = new ArrayList<>();
    cells.values().forEach(entries -> all.add(line(payMonth, entries, byId)));
    return new PayrollSheet(
        all.stream()
            .filter(line -> !line.amount().isZero() || line.kind() == OutcomeKind.PERFORMANCE_PAY)
            .sorted(PayrollLine.IN_ORDER)
            .toList());
  }

  private Map<String, OutcomeLine> linesOf(Set<String> cycles) {
    cycles.forEach(payroll::refuseDifference);
    return cycles.stream()
        .flatMap(cycle -> lines.ofCycle(cycle).stream())
        .collect(Collectors.toMap(OutcomeLine::id, Function.identity()));
  }

  private static PayrollLine line(
      Period payMonth, List<LedgerEntry> entries, Map<String, OutcomeLine> byId) {
    List<OutcomeLine> same =
        entries.stream().map(entry -> byId.get(entry.lineId())).distinct().toList();
    Money amount = entries.stream().map(LedgerEntry::amount).reduce(Cny.ZERO, Money::plus);
    String status = PayrollStatus.inMonth(payMonth, entries, same.get(0).period());
    return PayrollLine.of(same, amount, status);
  }

  @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
  public void writeXlsx(Period payMonth, OutputStream out) {
    TableFile.writeXlsx(out, SHEET, PayrollLine.HEADINGS, of(payMonth).cells());
  }

  @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
  public void writeCsv(Period payMonth, OutputStream out) {
    TableFile.writeCsv(out, PayrollLine.HEADINGS, of(payMonth).cells());
  }
}
