package org.kaohe.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kaohe.policy.Fixture.P06;
import static org.kaohe.policy.Fixture.lines;
import static org.kaohe.policy.Fixture.notEvaluated;
import static org.kaohe.policy.Fixture.proposals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kaohe.shared.Period;
import org.kaohe.shared.Severity;
import org.kaohe.shared.SubjectType;

class P06AwardsTest {

  @ParameterizedTest
  @CsvSource({"2026-10, P06-R1, 800.00", "2026-Q4, P06-R2, 2000.00", "2026, P06-R3, 5000.00"})
  void theFirstOfEachPeriodGetsItsAwardAndSoDoesWhoeverSharesTheRank(
      String period, String rule, String award) {
    Month month = new Month().in(Period.parse(period));
    month.person("E1").scored("90", 1);
    month.person("E2").scored("90", 1);
    month.person("E3").scored("89.99", 3);
    month.person("X").scored("99", null).ineligible();

    PolicyOutcome outcome = month.by(P06);
    assertThat(lines(outcome, rule))
        .containsExactly("E1 CASH_AWARD " + award, "E2 CASH_AWARD " + award);
    assertThat(outcome.proposals())
        .filteredOn(line -> line.kind() == OutcomeKind.CASH_AWARD)
        .extracting(Proposal::rule)
        .containsOnly(rule);
  }

  @ParameterizedTest
  @CsvSource({
    "2026-10, P06-R1, 79.99, 0",
    "2026-10, P06-R1, 80, 1",
    "2026-Q4, P06-R2, 79.99, 0",
    "2026-Q4, P06-R2, 80, 1",
    "2026, P06-R3, 79.99, 0",
    "2026, P06-R3, 80, 1"
  })
  void theFirstNeedsThePassingGrade(String period, String rule, String score, int lines) {
    Month month = new Month().in(Period.parse(period));
    month.person("E1").scored(score, 1);

    assertThat(lines(month.by(P06), rule)).hasSize(lines);
  }

  @Test
  void everyPraiseAndEveryProposalIsRewarded() {
    Month month = new Month();
    month.person("E1");
    month.person("E2").ineligible();
    month.record("R1", "E1", "2026-10-05", "客户表扬", Severity.MINOR, null);
    month.record("R2", "E1", "2026-10-06", "客户表扬", Severity.MINOR, null);
    month.record("R3", "E2", "2026-10-06", "创新提案", Severity.MINOR, null);
    month.onlyCounts("R0", "E1", "2026-09-06", "客户表扬");

    assertThat(lines(month.by(P06), "P06-R4"))
        .containsExactly("E1 CASH_AWARD 100.00", "E1 CASH_AWARD 100.00");
    assertThat(lines(month.by(P06), "P06-R5")).containsExactly("E2 CASH_AWARD 300.00");
  }

  @Test
  void aTeamThatReachedItsTargetSharesToTheCent() {
    Month month = new Month();
    month.person("E2").team("二组");
    month.person("E1").team("二组");
    month.person("E3").team("二组");
    month.person("E4").team("二组").ineligible();
    month.person("E5").team("一组");
    target(month, SubjectType.TEAM, "二组");

    assertThat(lines(month.by(P06), "P06-R6"))
        .containsExactly("E1 CASH_AWARD 333.34", "E2 CASH_AWARD 333.33", "E3 CASH_AWARD 333.33");
    assertThat(proposals(month.by(P06), "P06-R6").get(0))
        .returns("R1", Proposal::record)
        .satisfies(line -> assertThat(line.facts()).containsEntry("总额", "1000.00"));
  }

  @Test
  void aTeamWithoutEligibleMembersIsNotEvaluated() {
    Month month = new Month();
    month.person("E1").team("二组").ineligible();
    target(month, SubjectType.TEAM, "二组");

    assertThat(lines(month.by(P06), "P06-R6")).isEmpty();
    assertThat(notEvaluated(month.by(P06), "P06-R6")).containsExactly("二组 没有符合条件的成员可以分享");
  }

  @Test
  void aTargetThatIsRecordedForOnePersonIsNobodysToShare() {
    Month month = new Month();
    month.person("E1");
    target(month, SubjectType.EMPLOYEE, "E1");

    assertThat(lines(month.by(P06), "P06-R6")).isEmpty();
    assertThat(notEvaluated(month.by(P06), "P06-R6")).hasSize(1);
  }

  private static void target(Month month, SubjectType type, String subject) {
    month.record("R1", type, subject, "2026-10-20", "团队达标", Severity.MINOR, null, true);
  }

  @Test
  void aSpecialContributionIsPaidAsApprovedAndWithoutAnApprovalNotAtAll() {
    Month month = new Month();
    month.person("E1");
    month.approved("R1", "E1", "2026-10-05", "特殊贡献", "1234.56");
    month.approved("R2", "E1", "2026-10-06", "特殊贡献", null);

    assertThat(lines(month.by(P06), "P06-R7")).containsExactly("E1 CASH_AWARD 1234.56");
    assertThat(notEvaluated(month.by(P06), "P06-R7")).containsExactly("E1 记录没有核准金额");
  }

  @Test
  void everybodyEmployedOnTheYearsLastDayIsDueACheckUp() {
    Month year = new Month().in(Period.parse("2026"));
    year.person("E1").scored("70", 1);
    year.person("E2").ineligible();
    year.person("E3").employed("2026-12-31", null).ineligible();
    year.person("E4").employed(null, "2026-12-31");
    year.person("E5").employed(null, "2026-12-30");

    assertThat(lines(year.by(P06), "P06-R8"))
        .isEqualTo(
            List.of("E1 WELFARE 0.00", "E2 WELFARE 0.00", "E3 WELFARE 0.00", "E4 WELFARE 0.00"));
    assertThat(lines(new Month().person("E1").by(P06), "P06-R8")).isEmpty();
  }
}
