package org.kaohe.outcomes;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.joda.money.Money;
import org.kaohe.shared.Cny;
import org.kaohe.shared.Period;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Which months' payrolls there are, what they come to, and which HR has taken. */
@Service
public class PayrollOverview {

  private final Ledger ledger;
  private final OutcomeLines lines;
  private final PayrollMonths months;

  PayrollOverview(Ledger ledger, OutcomeLines lines, PayrollMonths months) {
    this.ledger = ledger;
    this.lines = lines;
    this.months = months;
  }

  /**
   * @param net what it adds to payments, deductions subtracted, CNY
   * @param entries of the ledger
   * @param unsettled lines of money that are not final yet; once taken, they go to the next month
   * @param taken null until HR takes it
   */
  public record Month(Period month, Money net, int entries, int unsettled, TakenPayroll taken) {}

  /** Every month that has any of it, the latest first. */
  @Transactional(readOnly = true)
  public List<Month> months() {
    Map<Period, PayrollTotal> totals = byMonth(ledger.totals(), PayrollTotal::payMonth);
    Map<Period, TakenPayroll> taken = byMonth(months.all(), TakenPayroll::payMonth);
    Map<Period, Integer> unsettled = lines.unsettledByMonth();
    TreeSet<Period> all = new TreeSet<>(Comparator.reverseOrder());
    all.addAll(totals.keySet());
    all.addAll(taken.keySet());
    all.addAll(unsettled.keySet());
    List<Month> overview = new ArrayList<>();
    for (Period month : all) {
      PayrollTotal total = totals.getOrDefault(month, new PayrollTotal(month, Cny.ZERO, 0));
      overview.add(
          new Month(
              month,
              total.net(),
              total.entries(),
              unsettled.getOrDefault(month, 0),
              taken.get(month)));
    }
    return overview;
  }

  private static <T> Map<Period, T> byMonth(List<T> some, Function<T, Period> month) {
    return new HashMap<>(some.stream().collect(Collectors.toMap(month, Function.identity())));
  }
}
