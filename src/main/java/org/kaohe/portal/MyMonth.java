package org.kaohe.portal;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.kaohe.appeal.Appeal;
import org.kaohe.appeal.Appeals;
import org.kaohe.assessment.HistoryRow;
import org.kaohe.assessment.PastResults;
import org.kaohe.assessment.Result;
import org.kaohe.assessment.Results;
import org.kaohe.letters.Notice;
import org.kaohe.letters.Notices;
import org.kaohe.metrics.MetricSheet;
import org.kaohe.metrics.MetricSheets;
import org.kaohe.policy.Policies;
import org.kaohe.shared.EmployeeNumber;
import org.kaohe.shared.Period;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Everything one person may see of the own periods. */
@Service
public class MyMonth {

  private static final int NOTICES = 10;
  private static final int TREND_MONTHS = 12;
  private static final int RESULTS = 20;

  private final Notices notices;
  private final MetricSheets sheets;
  private final Results results;
  private final PastResults past;
  private final Appeals appeals;
  private final OwnLines lines;
  private final Policies policies;
  private final Clock clock;

  MyMonth(
      Notices notices,
      MetricSheets sheets,
      Results results,
      PastResults past,
      Appeals appeals,
      OwnLines lines,
      Policies policies,
      Clock clock) {
    this.notices = notices;
    this.sheets = sheets;
    this.results = results;
    this.past = past;
    this.appeals = appeals;
    this.lines = lines;
    this.policies = policies;
    this.clock = clock;
  }

  /**
   * @param figures of the present and the previous month and their weeks, the latest first
   * @param results newest first
   * @param older how many more there are
   * @param trend oldest first
   * @param appeals all own ones, newest first
   */
  public record Page(
      List<Notice> notices,
      List<MetricSheet> figures,
      List<OwnResult> results,
      int older,
      List<TrendPoint> trend,
      List<Appeal> appeals) {}

  /**
   * @param all false: the newest results only
   */
  @Transactional(readOnly = true)
  public Page of(EmployeeNumber me, boolean all) {
    List<Result> published = results.publishedOf(me);
    List<Appeal> own = appeals.of(me);
    int shown = all ? published.size() : Math.min(published.size(), RESULTS);
    return new Page(
        notices.of(me, NOTICES),
        figures(me),
        published.stream().limit(shown).map(result -> own(result, own)).toList(),
        published.size() - shown,
        trend(me, published),
        own);
  }

  private List<MetricSheet> figures(EmployeeNumber me) {
    Period present = Period.monthOf(today());
    return Stream.of(
            sheets.monthsOf(Set.of(me), present.previous(), present),
            sheets.weeksOf(Set.of(me), present.previous()),
            sheets.weeksOf(Set.of(me), present))
        .flatMap(List::stream)
        .filter(sheet -> !sheet.values().isEmpty())
        .sorted(Comparator.comparing(MetricSheet::period).reversed())
        .toList();
  }

  private OwnResult own(Result result, List<Appeal> own) {
    boolean open = !today().isAfter(result.appealUntil());
    List<Appeal> ofResult =
        own.stream().filter(appeal -> appeal.resultId().equals(result.id())).toList();
    String cycleId = result.cycle().cycleId();
    Integer rank = result.score().rank();
    return new OwnResult(
        result,
        policies.get(result.cycle().policyId(), result.cycle().policyVersion()).title(),
        rank == null ? 0 : results.countTied(cycleId, rank, result.score().composite()),
        open,
        lines.of(result, ofResult, open),
        ofResult.stream().filter(appeal -> !appeal.isAboutLine()).toList(),
        results.revisionsOf(result.id()));
  }

  /** Months from before this system included; of one month the published result counts. */
  private List<TrendPoint> trend(EmployeeNumber me, List<Result> published) {
    Period last = Period.monthOf(today());
    Period first = Period.monthOf(last.firstDay().minusMonths(TREND_MONTHS));
    Map<Period, BigDecimal> composites = new TreeMap<>();
    for (HistoryRow row : past.of(Set.of(me), first, last)) {
      composites.put(row.month(), row.composite());
    }
    published.stream()
        .filter(result -> result.period().isMonth() && result.period().compareTo(first) >= 0)
        .filter(result -> result.score().composite() != null)
        .forEach(result -> composites.put(result.period(), result.score().composite()));
    return composites.entrySet().stream()
        .map(each -> new TrendPoint(each.getKey(), each.getValue()))
        .toList();
  }

  private LocalDate today() {
    return LocalDate.now(clock);
  }
}
