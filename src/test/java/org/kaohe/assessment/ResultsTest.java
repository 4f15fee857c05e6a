package org.kaohe.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.kaohe.assessment.ScoringFixture.number;
import static org.kaohe.assessment.ScoringFixture.person;
import static org.kaohe.assessment.ScoringFixture.rules;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.kaohe.policy.Policies;
import org.kaohe.policy.Policy;
import org.kaohe.shared.EmployeeNumber;
import org.kaohe.shared.Period;
import org.kaohe.shared.Refused;
import org.kaohe.testing.KaoheTest;
import org.springframework.beans.factory.annotation.Autowired;

@KaoheTest
class ResultsTest {

  private static final EmployeeNumber HR = EmployeeNumber.of("D-HR");
  private static final LocalDate PUBLISHED_ON = LocalDate.of(2026, 11, 9);
  private static final LocalDate APPEAL_UNTIL = LocalDate.of(2026, 11, 12);

  @Autowired Results results;
  @Autowired AdvancingResults advancing;
  @Autowired CorrectingResults correcting;
  @Autowired Clock clock;

  private final String cycleId = "D-" + UUID.randomUUID();

  private List<PersonScore> compute(ScoringFixture.Person... people) {
    return compute(Period.month(2026, 10), people);
  }

  private List<PersonScore> compute(Period month, ScoringFixture.Person... people) {
    return new ComputingScores(results, ScoringFixture.weekdays())
        .compute(
            new ScoredCycle(cycleId, month, "丁测试部", "P05", 1),
            rules(),
            List.of(people).stream().map(ScoringFixture.Person::candidate).toList());
  }

  private AdjustingScores adjusting() {
    Policies policies = mock(Policies.class);
    Policy policy = mock(Policy.class);
    when(policies.get("P05", 1)).thenReturn(policy);
    when(policy.scoring()).thenReturn(rules());
    return new AdjustingScores(results, policies, BigDecimal.valueOf(5));
  }

  private void adjust(String employee, String points, String reason) {
    adjusting().adjust(cycleId, EmployeeNumber.of(employee), number(points), reason, HR);
  }

  private Result result(String employee) {
    return results.find(cycleId, EmployeeNumber.of(employee)).orElseThrow();
  }

  private Map<String, Integer> ranks() {
    Map<String, Integer> ranks = new java.util.LinkedHashMap<>();
    results.ofCycle(cycleId).forEach(r -> ranks.put(r.employee().value(), r.score().rank()));
    return ranks;
  }

  private void bringTo(ResultState state) {
    if (state == ResultState.CANCELLED) {
      advancing.cancel(cycleId);
    } else if (state != ResultState.PROVISIONAL) {
      advancing.confirm(cycleId);
      if (state.isPublished()) {
        advancing.publish(cycleId, PUBLISHED_ON, APPEAL_UNTIL);
      }
      if (state == ResultState.FINAL) {
        advancing.finalise(cycleId);
      }
    }
  }

  @Test
  void a_result_is_kept_whole_with_its_explanation() {
    List<PersonScore> scores =
        compute(
            person("D1").metrics("91").manager("85.5").peers("90", "80", "71").self("100"),
            person("D2").metrics("70").metric("attendedDays", "3"),
            person("D3").self("99"));
    assertThat(results.ofCycle(cycleId).stream().map(Result::score)).isEqualTo(scores);
    Result first = result("D1");
    assertThat(first.state()).isEqualTo(ResultState.PROVISIONAL);
    assertThat(first.ranked()).isEqualTo(1);
    assertThat(first.publishedOn()).isNull();
    assertThat(results.find(first.id())).contains(first);
  }

  @Test
  void a_cycle_of_two_thousand_people_is_stored_and_moved_at_once() {
    compute(
        IntStream.range(0, 2000)
            .mapToObj(i -> person("D-" + i).metrics("" + i % 101))
            .toArray(ScoringFixture.Person[]::new));
    bringTo(ResultState.FINAL);
    assertThat(results.states(cycleId)).isEqualTo(Map.of(ResultState.FINAL, 2000));
  }

  @Test
  void computing_again_replaces_the_provisional_results_and_keeps_the_adjustments() {
    compute(person("D1").metrics("80"), person("D2").metrics("70"));
    String id = result("D1").id();
    adjust("D1", "2", "补录");
    compute(person("D1").metrics("81"));
    assertThat(results.ofCycle(cycleId)).hasSize(1);
    assertThat(result("D1").id()).isEqualTo(id);
    assertThat(result("D1").score().composite()).isEqualTo("83.00");
    assertThat(result("D1").adjustment().reason()).isEqualTo("补录");
    assertThat(ScoringFixture.part(result("D1").score(), "adjustment").note()).isEqualTo("补录");
  }

  @ParameterizedTest
  @CsvSource({"CONFIRMED", "PUBLISHED", "FINAL", "CANCELLED"})
  void nothing_is_computed_or_adjusted_once_results_are_no_longer_provisional(ResultState state) {
    compute(person("D1").metrics("80"));
    bringTo(state);
    assertThatThrownBy(() -> compute(person("D1").metrics("90")))
        .isInstanceOf(Refused.class)
        .hasMessageContaining(state.label());
    assertThatThrownBy(() -> adjust("D1", "1", "补录"))
        .isInstanceOf(Refused.class)
        .hasMessageContaining(state.label());
    assertThat(result("D1").score().composite()).isEqualTo("80.00");
  }

  /** Columns: may be confirmed, reopened, published, finalised, cancelled. */
  @ParameterizedTest
  @CsvSource({
    "PROVISIONAL, true,  false, false, false, true",
    "CONFIRMED,   false, true,  true,  false, true",
    "PUBLISHED,   false, false, false, true,  false",
    "FINAL,       false, false, false, false, false",
    "CANCELLED,   false, false, false, false, false"
  })
  void results_move_only_along_their_states(
      ResultState from,
      boolean confirmed,
      boolean reopened,
      boolean published,
      boolean finalised,
      boolean cancelled) {
    compute(person("D1").metrics("80"));
    bringTo(from);
    expect(confirmed, from, () -> advancing.confirm(cycleId));
    resetTo(from);
    expect(reopened, from, () -> advancing.reopen(cycleId));
    resetTo(from);
    expect(published, from, () -> advancing.publish(cycleId, PUBLISHED_ON, APPEAL_UNTIL));
    resetTo(from);
    expect(finalised, from, () -> advancing.finalise(cycleId));
    resetTo(from);
    expect(cancelled, from, () -> advancing.cancel(cycleId));
  }

  private void resetTo(ResultState state) {
    results.move(cycleId, java.util.Set.of(ResultState.values()), state);
  }

  private void expect(boolean allowed, ResultState from, Runnable move) {
    if (allowed) {
      move.run();
      assertThat(result("D1").state()).isNotEqualTo(from);
    } else {
      assertThatThrownBy(move::run).isInstanceOf(Refused.class).hasMessageContaining(from.label());
      assertThat(result("D1").state()).isEqualTo(from);
    }
  }

  @Test
  void a_cycle_without_results_can_be_cancelled_but_not_published() {
    advancing.cancel(cycleId);
    assertThatThrownBy(() -> advancing.publish(cycleId, PUBLISHED_ON, APPEAL_UNTIL))
        .isInstanceOf(Refused.class)
        .hasMessageContaining("还没有成绩");
  }

  @Test
  void an_adjustment_is_set_not_added_and_ranks_follow() {
    compute(person("D1").metrics("80"), person("D2").metrics("79"), person("D3").metrics("70"));
    adjust("D2", "3", "协助值班");
    adjust("D2", "2.5", "协助值班");
    assertThat(result("D2").score().composite()).isEqualTo("81.50");
    assertThat(result("D2").score().grade()).isEqualTo("合格");
    assertThat(ranks()).isEqualTo(Map.of("D2", 1, "D1", 2, "D3", 3));
    adjust("D2", "0", "撤回");
    assertThat(result("D2").adjustment()).isNull();
    assertThat(result("D2").score().grade()).isEqualTo("不合格");
    assertThat(ranks()).isEqualTo(Map.of("D1", 1, "D2", 2, "D3", 3));
  }

  @ParameterizedTest
  @ValueSource(strings = {"5", "-5", "5.00", "0.01", "-4.99"})
  void an_adjustment_within_five_points_is_taken(String points) {
    compute(person("D1").metrics("50"));
    adjust("D1", points, "核实");
    assertThat(result("D1").score().composite())
        .isEqualByComparingTo(number("50").add(number(points)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"5.01", "-5.01", "100", "0.001"})
  void an_adjustment_beyond_five_points_or_two_decimals_is_refused(String points) {
    compute(person("D1").metrics("50"));
    assertThatThrownBy(() -> adjust("D1", points, " "))
        .isInstanceOfSatisfying(Refused.class, refused -> assertThat(refused.faults()).hasSize(2));
    assertThat(result("D1").score().composite()).isEqualTo("50.00");
  }

  @Test
  void nobody_adjusts_the_own_score_nor_one_that_is_not_there() {
    compute(person("D-HR").metrics("50"), person("D4").self("50"));
    assertThatThrownBy(() -> adjust("D-HR", "1", "核实")).hasMessageContaining("自己");
    assertThatThrownBy(() -> adjust("D-none", "1", "核实")).hasMessageContaining("没有这份");
    assertThatThrownBy(() -> adjust("D4", "1", "核实")).hasMessageContaining("没有综合分");
  }

  @ParameterizedTest
  @CsvSource({
    "PROVISIONAL, false",
    "CONFIRMED, false",
    "CANCELLED, false",
    "PUBLISHED, true",
    "FINAL, true"
  })
  void only_published_results_reach_their_owner(ResultState state, boolean reached) {
    String number = "D-" + UUID.randomUUID().toString().substring(0, 8);
    compute(person(number).metrics("80"));
    bringTo(state);
    assertThat(results.publishedOf(EmployeeNumber.of(number))).hasSize(reached ? 1 : 0);
  }

  @Test
  void a_correction_keeps_the_old_values_and_changes_nobody_else() {
    compute(person("D1").metrics("80"), person("D2").metrics("85"));
    bringTo(ResultState.PUBLISHED);
    Result before = result("D1");
    PersonScore corrected = ScoringFixture.score(person("D1").metrics("90"));
    correcting.correct(before.id(), corrected, "满意度有误", HR);
    assertThat(result("D1").score()).isEqualTo(corrected);
    assertThat(result("D1").appealUntil()).isEqualTo(APPEAL_UNTIL);
    assertThat(result("D2").score().rank()).isEqualTo(1);
    assertThat(results.revisionsOf(before.id()))
        .containsExactly(
            new ResultRevision(
                before.id(),
                1,
                before.score(),
                "满意度有误",
                HR,
                clock.instant().truncatedTo(java.time.temporal.ChronoUnit.SECONDS)));
  }

  @Test
  void an_unpublished_result_is_computed_anew_instead_of_corrected() {
    compute(person("D1").metrics("80"));
    assertThatThrownBy(
            () ->
                correcting.correct(
                    result("D1").id(),
                    ScoringFixture.score(person("D1").metrics("90")),
                    "满意度有误",
                    HR))
        .isInstanceOf(Refused.class)
        .hasMessageContaining("尚未公布");
  }

  @Test
  void of_two_changes_at_once_the_second_is_refused() {
    compute(person("D1").metrics("80"));
    Result stale = result("D1");
    results.update(List.of(stale));
    assertThatThrownBy(() -> results.update(List.of(stale))).hasMessageContaining("他人修改");
  }
}
