package org.kaohe.portal.ledger;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.kaohe.outcomes.Ledger;
import org.kaohe.outcomes.LedgerEntry;
import org.kaohe.outcomes.LineState;
import org.kaohe.outcomes.OutcomeLine;
import org.kaohe.outcomes.OutcomeLines;
import org.kaohe.shared.EmployeeNumber;
import org.kaohe.shared.Period;
import org.kaohe.shared.Refused;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The ledger of one person's year: the sum of its rows is what payroll paid, to the cent. */
@Service
@Transactional(readOnly = true)
public class YearLedger {

  private static final int FIRST_YEAR = 2000;
  private static final int LAST_YEAR = 2999;

  private final Ledger ledger;
  private final OutcomeLines lines;
  private final Clock clock;

  YearLedger(Ledger ledger, OutcomeLines lines, Clock clock) {
    this.ledger = ledger;
    this.lines = lines;
    this.clock = clock;
  }

  /**
   * @param asked null: the present year
   * @throws Refused for a year that cannot be
   */
  public PersonYear of(EmployeeNumber person, Integer asked) {
    int year = asked == null ? LocalDate.now(clock).getYear() : asked;
    if (year < FIRST_YEAR || year > LAST_YEAR) {
      throw Refused.invalid("year-invalid", "年度须为 %d–%d".formatted(FIRST_YEAR, LAST_YEAR));
    }
    List<OutcomeLine> all = lines.ofEmployee(person);
    return new PersonYear(year, rows(person, year, all), others(year, all));
  }

  /** Years that have anything, and the present one, the latest first. */
  public List<Integer> years(EmployeeNumber person) {
    Set<Integer> years = new TreeSet<>(Comparator.reverseOrder());
    years.add(LocalDate.now(clock).getYear());
    lines.ofEmployee(person).stream()
        .filter(line -> line.state().compareTo(LineState.PUBLISHED) >= 0)
        .forEach(line -> years.add(line.payMonth().yearNumber()));
    return List.copyOf(years);
  }

  private List<LedgerRow> rows(EmployeeNumber person, int year, List<OutcomeLine> all) {
    Map<String, OutcomeLine> byId =
        all.stream().collect(Collectors.toMap(OutcomeLine::id, Function.identity()));
    List<LedgerRow> rows = new ArrayList<>();
    Set<String> booked = new HashSet<>();
    for (LedgerEntry entry :
        ledger.ofEmployee(person, Period.month(year, 1), Period.month(year, 12))) {
      rows.add(LedgerRow.booked(byId.get(entry.lineId()), entry));
      booked.add(entry.lineId());
    }
    all.stream()
        .filter(line -> isOf(year, line) && isFinal(line) && line.kind().isDeduction())
        .filter(line -> line.executedAmount().isZero() && !booked.contains(line.id()))
        .map(LedgerRow::unbooked)
        .forEach(rows::add);
    return rows.stream().sorted(LedgerRow.IN_ORDER).toList();
  }

  private static List<OutcomeLine> others(int year, List<OutcomeLine> all) {
    return all.stream()
        .filter(line -> isOf(year, line) && isFinal(line))
        .filter(line -> !line.kind().isDeduction() && !line.kind().isPaid())
        .sorted(Comparator.comparing(OutcomeLine::period).thenComparing(OutcomeLine.IN_ORDER))
        .toList();
  }

  private static boolean isOf(int year, OutcomeLine line) {
    return line.payMonth().yearNumber() == year;
  }

  private static boolean isFinal(OutcomeLine line) {
    return line.state() == LineState.FINAL;
  }
}
