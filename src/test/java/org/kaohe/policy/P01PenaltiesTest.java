package org.kaohe.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kaohe.policy.Fixture.P01;
import static org.kaohe.policy.Fixture.lines;
import static org.kaohe.policy.Fixture.notEvaluated;
import static org.kaohe.policy.Fixture.proposals;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.kaohe.shared.Period;
import org.kaohe.shared.Severity;

class P01PenaltiesTest {

  private static final Period QUARTER = Period.parse("2026-Q3");

  @ParameterizedTest
  @EnumSource(Severity.class)
  void disruptingWorkIsASevereWarningAndADeductionWhateverTheSeverity(Severity severity) {
    Month month = new Month();
    month.person("E1");
    month.record("R1", "E1", "2026-10-05", "影响工作", severity, null);

    assertThat(lines(month.by(P01), "P01-N1"))
        .containsExactly("E1 SEVERE_WARNING 0.00", "E1 DEDUCTION 200.00");
    assertThat(lines(month.by(P01), "P01-N3")).hasSize(severity == Severity.GROSS ? 1 : 0);
  }

  @Test
  void everyVerifiedDisruptionCountsAlone() {
    Month month = new Month();
    month.person("E1").ineligible();
    month.record("R1", "E1", "2026-10-05", "影响工作", Severity.MINOR, null);
    month.record("R2", "E1", "2026-10-05", "影响工作", Severity.MINOR, null);
    month.onlyCounts("R0", "E1", "2026-09-05", "影响工作");

    assertThat(lines(month.by(P01), "P01-N1")).hasSize(4);
  }

  @Test
  void twoConsecutiveFailedMonthsSuspendPromotionAndAreEscalated() {
    Month month = new Month();
    month.person("E1").scored("79.99", 1).before("2026-09", "79.99");

    assertThat(lines(month.by(P01), "P01-N2"))
        .containsExactly("E1 PROMOTION_SUSPENDED 0.00", "E1 ESCALATION 0.00");
    assertThat(proposals(month.by(P01), "P01-N2").get(1).facts())
        .containsEntry("连续不合格月数", "2")
        .containsEntry("proposal", "REVIEW")
        .containsEntry("furthest", "DISMISSAL");
  }

  @Test
  void oneFailedMonthOrAGapOrAPassInBetweenIsNotEnough() {
    Month month = new Month();
    month.person("E1").scored("79.99", 1).before("2026-09", "80");
    month.person("E2").scored("79.99", 1).before("2026-08", "79");
    month.person("E3").scored("80", 1).before("2026-09", "79").before("2026-08", "79");
    month.person("E4").scored("79", 1).before("2026-09", Map.of(), new BigDecimal("79"), false);

    assertThat(lines(month.by(P01), "P01-N2")).isEmpty();
  }

  @Test
  void whileAnEscalationIsOpenPromotionIsStillSuspendedButNoSecondOneIsOpened() {
    Month month = new Month();
    month.person("E1").scored("79", 1).before("2026-09", "79");
    month.open("E1", "P01-N2", OutcomeKind.ESCALATION);

    assertThat(lines(month.by(P01), "P01-N2")).containsExactly("E1 PROMOTION_SUSPENDED 0.00");
  }

  @ParameterizedTest
  @CsvSource({"79.99, 2", "80, 0"})
  void aFailedQuarterSuspendsPromotionAndIsEscalated(String mean, int lines) {
    PolicyOutcome outcome = new Month().in(QUARTER).person("E1").scored(mean, 1).by(P01);

    assertThat(lines(outcome, "P01-N2")).hasSize(lines);
    if (lines > 0) {
      assertThat(lines(outcome, "P01-N2"))
          .containsExactly("E1 PROMOTION_SUSPENDED 0.00", "E1 ESCALATION 0.00");
      assertThat(proposals(outcome, "P01-N2").get(1).facts())
          .containsEntry("综合分", "79.99")
          .containsEntry("proposal", "REVIEW")
          .containsEntry("furthest", "DISMISSAL");
    }
  }

  @Test
  void aQuarterReadsNothingButItsOwnHalf() {
    Month quarter = new Month().in(QUARTER);
    quarter.person("E1").scored("99", 1);
    quarter.person("E2");
    quarter.person("E3").scored("70", null).ineligible();

    assertThat(quarter.by(P01).proposals()).isEmpty();
    assertThat(quarter.by(P01).notEvaluated())
        .extracting(NotEvaluated::rule)
        .containsOnly("P01-N2");
    assertThat(notEvaluated(quarter.by(P01), "P01-N2")).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "不文明用语", "推销无关产品", "泄露机密", "泄露客户隐私", "影响工作", "服务态度", "服务质量", "工作失误", "责任事故", "违反规程",
        "玩手机聊天游戏", "损害形象", "其他违纪", "客户投诉", "负面反馈"
      })
  void anyGrossConductIsEscalatedTowardsDismissal(String category) {
    for (Severity severity : Severity.values()) {
      Month month = new Month();
      month.person("E1");
      month.record("R1", "E1", "2026-10-05", category, severity, null);

      assertThat(lines(month.by(P01), "P01-N3"))
          .isEqualTo(severity == Severity.GROSS ? List.of("E1 ESCALATION 0.00") : List.of());
    }
  }

  @Test
  void grossConductProposesDismissalAndNothingMilder() {
    Month month = new Month();
    month.person("E1");
    month.record("R1", "E1", "2026-10-05", "泄露机密", Severity.GROSS, null);
    month.record("R2", "E1", "2026-10-05", "培训", Severity.GROSS, null);

    assertThat(proposals(month.by(P01), "P01-N3"))
        .singleElement()
        .satisfies(
            line ->
                assertThat(line.facts())
                    .containsEntry("proposal", "DISMISSAL")
                    .containsEntry("furthest", "DISMISSAL"));
  }
}
