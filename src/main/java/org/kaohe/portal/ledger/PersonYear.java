package org.kaohe.portal.ledger;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.joda.money.Money;
import org.kaohe.outcomes.OutcomeLine;
import org.kaohe.policy.OutcomeKind;
import org.kaohe.shared.Period;

/**
 * One person's year by the months of pay.
 *
 * @param rows in order of pay month, period and rule
 * @param others outcomes that move no money and stand, in order of period
 */
public record PersonYear(int year, List<LedgerRow> rows, List<OutcomeLine> others) {

  public PersonYear {
    rows = List.copyOf(rows);
    others = List.copyOf(others);
  }

  /** One month's rows and what they add to its pay. */
  public record Month(Period payMonth, List<LedgerRow> rows, Money net) {}

  public List<Month> months() {
    Map<Period, List<LedgerRow>> byMonth =
        rows.stream()
            .collect(Collectors.groupingBy(LedgerRow::payMonth, TreeMap::new, Collectors.toList()));
    List<Month> months = new ArrayList<>();
    byMonth.forEach((month, of) -> months.add(new Month(month, of, LedgerTotal.of(of).effect())));
    return months;
  }

  /** By kind, in the kinds' order; kinds that did not occur are left out. */
  public Map<OutcomeKind, LedgerTotal> totals() {
    Map<OutcomeKind, LedgerTotal> totals = new EnumMap<>(OutcomeKind.class);
    rows.stream()
        .collect(Collectors.groupingBy(LedgerRow::kind))
        .forEach((kind, of) -> totals.put(kind, LedgerTotal.of(of)));
    return totals;
  }

  /** Everything together: what the payroll files of the year add to this person's pay. */
  public Money net() {
    return LedgerTotal.of(rows).effect();
  }

  /** What of it came by corrections. */
  public Money corrections() {
    return LedgerTotal.of(rows.stream().filter(LedgerRow::isCorrection).toList()).effect();
  }

  /** Awards, performance pay and reimbursements. */
  public Money paid() {
    return LedgerTotal.of(rows.stream().filter(row -> row.kind().isPaid()).toList()).effect();
  }

  /** What was deducted, and by what the policy would have: the latter is never less. */
  public LedgerTotal deducted() {
    return LedgerTotal.of(rows.stream().filter(row -> row.kind().isDeduction()).toList());
  }
}
