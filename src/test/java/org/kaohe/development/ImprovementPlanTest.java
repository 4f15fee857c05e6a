package org.kaohe.development;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.kaohe.shared.EmployeeNumber;
import org.kaohe.shared.Refused;
import org.kaohe.testing.FakeStaff;

class ImprovementPlanTest {

  private static final EmployeeNumber PERSON = new EmployeeNumber("FA1");
  private static final EmployeeNumber MANAGER = new EmployeeNumber("FAM");
  private static final Instant NOW = Instant.parse("2026-11-06T01:00:00Z");
  private static final LocalDate FIRST = LocalDate.parse("2026-11-13");
  private static final LocalDate SECOND = LocalDate.parse("2026-11-27");
  private static final LocalDate END = LocalDate.parse("2026-11-30");

  private final ImprovementPlan plan =
      ImprovementPlan.opened(
          "plan",
          new FakeStaff().employed("FA1", "改进部", "甲组").find(PERSON, FIRST).orElseThrow(),
          "2026-10 P06-N4",
          "line",
          "case",
          NOW);

  @Test
  void aPlanGoesFromGoalsOverItsCheckInsToItsResult() {
    set();
    plan.acknowledge("知道了", NOW);
    assertThat(plan.nextCheckIn().orElseThrow().heldOn()).isEqualTo(FIRST);
    plan.checkIn("满意度回升到 82%", MANAGER, NOW);
    assertThat(plan.nextCheckIn().orElseThrow().heldOn()).isEqualTo(SECOND);
    plan.checkIn("满意度达到 86%", MANAGER, NOW);
    assertThat(plan.nextCheckIn()).isEmpty();
    plan.judge(PlanResult.PASSED, "两次检查均达到目标", MANAGER, NOW);

    assertThat(plan.result()).isEqualTo(PlanResult.PASSED);
    assertThat(plan.isConcluded()).isTrue();
  }

  @Test
  void withoutGoalsNothingIsAcknowledgedCheckedOrJudged() {
    assertThatThrownBy(() -> plan.acknowledge("", NOW)).isInstanceOf(Refused.class);
    assertThatThrownBy(() -> plan.checkIn("进展", MANAGER, NOW)).isInstanceOf(Refused.class);
    assertThatThrownBy(() -> plan.judge(PlanResult.PASSED, "理由", MANAGER, NOW))
        .isInstanceOf(Refused.class);
  }

  @Test
  void itIsNotJudgedWhileACheckInIsLeft() {
    set();
    plan.runUnacknowledged();

    assertThatThrownBy(() -> plan.judge(PlanResult.FAILED, "理由", MANAGER, NOW))
        .isInstanceOf(Refused.class);
  }

  @Test
  void endedEarlyItDropsTheCheckInsThatAreLeft() {
    set();
    plan.runUnacknowledged();
    plan.checkIn("目标已全部达到", MANAGER, NOW);
    plan.endEarly(FIRST);

    assertThat(plan.nextCheckIn()).isEmpty();
    assertThat(plan.lastDay()).isEqualTo(FIRST);
    assertThat(plan.endsOn()).isEqualTo(END);
  }

  @Test
  void aResultIsFinal() {
    plan.end(PlanResult.WITHDRAWN, "奖惩已更正", null, NOW);

    assertThatThrownBy(() -> plan.end(PlanResult.ABANDONED, "员工已离职", null, NOW))
        .isInstanceOf(Refused.class);
  }

  @Test
  void whatWasPassedOnBeginsAnewWithTheNextStep() {
    plan.passOn();
    plan.passOn();
    assertThat(plan.passedOn()).isEqualTo(2);
    set();
    assertThat(plan.passedOn()).isZero();
  }

  private void set() {
    plan.set(new PlanGoals("目标", "支持", END, List.of(FIRST, SECOND)), MANAGER, NOW);
  }
}
