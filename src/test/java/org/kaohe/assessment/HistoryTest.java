package org.kaohe.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.kaohe.assessment.ScoringFixture.number;
import static org.kaohe.assessment.ScoringFixture.person;
import static org.kaohe.assessment.ScoringFixture.rules;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kaohe.metrics.FreezingMetrics;
import org.kaohe.metrics.Metric;
import org.kaohe.metrics.MetricSheet;
import org.kaohe.metrics.MetricSheets;
import org.kaohe.policy.PersonPeriod;
import org.kaohe.policy.Policies;
import org.kaohe.policy.Policy;
import org.kaohe.shared.EmployeeNumber;
import org.kaohe.shared.Fault;
import org.kaohe.shared.Period;
import org.kaohe.shared.Refused;
import org.kaohe.staff.Staff;
import org.kaohe.staff.StaffMember;
import org.kaohe.tables.ImportReport;
import org.kaohe.testing.KaoheTest;
import org.springframework.beans.factory.annotation.Autowired;

/** The clock stands on 2 November 2026. */
@KaoheTest
class HistoryTest {

  private static final EmployeeNumber HR = EmployeeNumber.of("D-HR");

  @Autowired Results results;
  @Autowired PastResults pastResults;
  @Autowired AdvancingResults advancing;
  @Autowired FreezingMetrics freezing;
  @Autowired Clock clock;

  private final String prefix = "D" + UUID.randomUUID().toString().substring(0, 6) + "-";
  private final EmployeeNumber one = EmployeeNumber.of(prefix + 1);

  private static InputStream file(String... lines) {
    return new ByteArrayInputStream(String.join("\n", lines).getBytes(StandardCharsets.UTF_8));
  }

  private ImportReport run(String... lines) {
    return importing(freezing).run(file(lines), "history.csv", HR);
  }

  /** Everybody whose number begins with the prefix is known. */
  private ImportingHistory importing(FreezingMetrics freezing) {
    Staff staff = mock(Staff.class);
    when(staff.find(any(Collection.class), any(LocalDate.class)))
        .thenAnswer(
            call -> {
              Collection<EmployeeNumber> numbers = call.getArgument(0);
              return numbers.stream()
                  .filter(number -> number.value().startsWith(prefix))
                  .collect(Collectors.toMap(Function.identity(), n -> member(n)));
            });
    return new ImportingHistory(pastResults, results, freezing, staff, clock);
  }

  private static StaffMember member(EmployeeNumber number) {
    return person(number.value()).member();
  }

  private List<HistoryRow> stored() {
    return pastResults.of(List.of(one), Period.parse("2026-01"), Period.parse("2026-12"));
  }

  private void finish(Period month, String policy, String score, String cycleId) {
    ScoredCycle cycle = new ScoredCycle(cycleId, month, "丁史部", policy, 1);
    new ComputingScores(results, ScoringFixture.weekdays())
        .compute(cycle, rules(), List.of(person(one.value()).metrics(score).candidate()));
    advancing.confirm(cycleId);
    advancing.publish(cycleId, LocalDate.of(2026, 10, 9), LocalDate.of(2026, 10, 14));
    advancing.finalise(cycleId);
  }

  @Test
  void past_months_are_added_changed_and_left_unchanged() {
    String head = "工号,期间,综合分,等级,备注";
    ImportReport first = run(head, one + ",2026-08,88.5,良好,x", one + ",2026-09,79.995,,x");
    assertThat(first).isEqualTo(new ImportReport(2, 2, 0, 0, List.of("备注")));
    assertThat(stored())
        .containsExactly(
            new HistoryRow(one, Period.parse("2026-08"), number("88.50"), "良好"),
            new HistoryRow(one, Period.parse("2026-09"), number("80.00"), null));
    assertThat(run(head, one + ",2026-08,88.50,良好,x", one + ",2026-09,81,,x"))
        .isEqualTo(new ImportReport(2, 0, 1, 1, List.of("备注")));
  }

  @Test
  void a_bad_file_changes_nothing_and_tells_every_fault() {
    finish(Period.parse("2026-07"), "P05", "90", prefix + "c");
    Refused refused =
        catchThrowableOfType(
            Refused.class,
            () ->
                run(
                    "工号,期间,综合分,等级",
                    one + ",2026-08,88.5,良好",
                    one + ",2026-08,88.5,良好",
                    one + ",2026-11,88.5,",
                    one + ",2027-01,88.5,",
                    one + ",2026-07,88.5,",
                    "nobody-here,2026-06,88.5,",
                    one + ",2026-06,100.9,",
                    one + ",2026-05,-1,",
                    one + ",2026-04,abc,",
                    one + ",2026-03,,",
                    one + ",2026-02,90,很好",
                    one + ",2026-W05,90,"));
    assertThat(refused.faults().stream().map(Fault::place))
        .contains(
            "第 3 行 期间",
            "第 4 行 期间",
            "第 5 行 期间",
            "第 6 行 期间",
            "第 7 行 工号",
            "第 8 行 综合分",
            "第 9 行 综合分",
            "第 10 行 综合分",
            "第 11 行 综合分",
            "第 12 行 等级",
            "第 13 行 期间")
        .hasSize(11);
    assertThat(stored()).isEmpty();
  }

  @Test
  void a_month_whose_metrics_a_cycle_has_frozen_is_refused() {
    Period august = Period.parse("2026-08");
    FreezingMetrics freezer = mock(FreezingMetrics.class);
    when(freezer.frozen(august, Set.of(one))).thenReturn(Set.of(one));
    Refused refused =
        catchThrowableOfType(
            Refused.class,
            () ->
                importing(freezer).run(file("工号,期间,综合分", one + ",2026-08,90"), "history.csv", HR));
    assertThat(refused.faults().get(0).message()).contains("冻结");
    assertThat(stored()).isEmpty();
  }

  @Test
  void earlier_months_are_finals_under_the_same_policy_and_history_with_their_metrics() {
    run("工号,期间,综合分,等级", one + ",2026-05,95,", one + ",2026-06,70,合格", one + ",2026-01,50,");
    finish(Period.parse("2026-07"), "P05", "90", prefix + "7");
    finish(Period.parse("2026-08"), "P02", "91", prefix + "8");
    List<PersonPeriod> months = before("P05").get(one);
    assertThat(months.stream().map(m -> m.period() + " " + m.composite() + " " + m.grade()))
        .containsExactly("2026-05 95.00 优秀", "2026-06 70.00 合格", "2026-07 90.00 良好");
    assertThat(months.get(0).metrics()).isEmpty();
    assertThat(months.get(2).metrics()).isEqualTo(Map.of("satisfaction", number("90")));
    assertThat(months.get(2).rank()).isEqualTo(1);
  }

  @Test
  void a_month_is_no_earlier_month_before_it_is_final() {
    ScoredCycle cycle = new ScoredCycle(prefix + "p", Period.parse("2026-09"), "部", "P05", 1);
    new ComputingScores(results, ScoringFixture.weekdays())
        .compute(cycle, rules(), List.of(person(one.value()).metrics("90").candidate()));
    assertThat(before("P05")).isEmpty();
  }

  private Map<EmployeeNumber, List<PersonPeriod>> before(String policyId) {
    Policies policies = mock(Policies.class);
    Policy policy = mock(Policy.class);
    when(policies.get(policyId, 2)).thenReturn(policy);
    when(policy.scoring()).thenReturn(rules());
    MetricSheets sheets = mock(MetricSheets.class);
    Period july = Period.parse("2026-07");
    when(sheets.monthsOf(any(), any(), any()))
        .thenReturn(
            List.of(new MetricSheet(one, july, Map.of(Metric.SATISFACTION, number("90")), null)));
    return new FinalResults(results, pastResults, sheets, policies)
        .before(Period.parse("2026-10"), List.of(one), policyId, 2, 6);
  }

  @ParameterizedTest
  @CsvSource({
    "'E1,2026-10,自评,E1,90,,,', ",
    "'E1,2026-10,互评,E2,0,100,90.5,80', ",
    "'E1,2026-10,上级,M 经理,,,,90', ",
    "'E1,2026-10,上级,M1,100.9,,,', 第 2 行 态度",
    "'E1,2026-10,上级,M1,,,,', 第 2 行 态度",
    "'E1,2026-10,上级,M1,90%,,,80', 第 2 行 态度",
    "'E1,2026-10,领导,M1,90,,,', 第 2 行 来源",
    "'E1,2026-10,互评,E1,90,,,', 第 2 行 评价人",
    "'E1,2026-10,自评,E2,90,,,', 第 2 行 评价人",
    "'E1,2026-Q4,自评,E1,90,,,', 第 2 行 期间"
  })
  void a_review_needs_one_criterion_and_a_reviewer_of_its_source(String line, String place) {
    ReviewsFile reviews = ReviewsFile.read(file(REVIEW_HEAD, line), "reviews.csv");
    assertThat(reviews.table().faults().stream().map(Fault::place))
        .isEqualTo(place == null ? List.of() : List.of(place));
  }

  @Test
  void a_second_review_of_the_same_kind_is_a_fault() {
    ReviewsFile reviews =
        ReviewsFile.read(
            file(
                REVIEW_HEAD,
                "E1,2026-10,上级,M1,90,,,",
                "E1,2026-10,上级,M2,90,,,",
                "E1,2026-10,互评,E2,90,,,",
                "E1,2026-10,互评,E3,90,,,",
                "E1,2026-10,互评,E2,90,,,",
                "E1,2026-09,上级,M1,90,,,"),
            "reviews.csv");
    assertThat(reviews.table().faults().stream().map(Fault::place))
        .containsExactly("第 3 行 来源", "第 6 行 来源");
  }

  private static final String REVIEW_HEAD = "工号,期间,来源,评价人,态度,协作,效率,质量";
}
