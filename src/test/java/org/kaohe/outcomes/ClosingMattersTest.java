package org.kaohe.outcomes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.kaohe.outcomes.ComputedMonths.HR;
import static org.kaohe.outcomes.OutcomeFixture.proposal;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;
import org.kaohe.policy.OutcomeKind;
import org.kaohe.policy.PolicyInput.OpenMatter;
import org.kaohe.policy.Proposal;
import org.kaohe.shared.Cny;
import org.kaohe.shared.EmployeeNumber;
import org.kaohe.shared.Refused;
import org.kaohe.shared.SubjectType;
import org.kaohe.testing.KaoheTest;
import org.springframework.beans.factory.annotation.Autowired;

@KaoheTest
class ClosingMattersTest {

  private static final String ANOTHER_CYCLE = "another";

  @Autowired ProposingOutcomes proposing;
  @Autowired ConfirmingOutcomes confirming;
  @Autowired CorrectingOutcomes correcting;
  @Autowired OutcomeLines lines;
  @Autowired OpenMatters open;
  @Autowired ClosedMatters closedMatters;
  @Autowired ClosingMatters closing;
  @Autowired Clock clock;

  private ComputedMonths month;
  private EmployeeNumber li;

  @BeforeEach
  void aMonth() {
    month = new ComputedMonths(proposing, confirming, lines);
    li = month.employee("8000");
  }

  @ParameterizedTest
  @EnumSource(
      value = OutcomeKind.class,
      names = {"PROMOTION_NOMINATION", "DUTY_CHANGE", "TRAINING", "IMPROVEMENT_PLAN", "ESCALATION"})
  void suchALineIsOpenFromItsPublicationUntilItIsClosed(OutcomeKind kind) {
    month.propose(line(kind));
    assertThat(openOf(li)).isEmpty();
    month.publish(line(kind));
    OpenMatter matter = new OpenMatter(li.value(), "P05-N4", kind);
    assertThat(openOf(li)).containsExactly(matter);
    confirming.finalise(month.cycleId);
    assertThat(openOf(li)).containsExactly(matter);
    String id = month.line("P05-N4").id();
    assertThat(listed()).contains(id);
    int before = open.count();

    ClosedMatter closed = closing.close(id, "  已与员工面谈，调整到后台  ", HR);

    assertThat(openOf(li)).isEmpty();
    assertThat(listed()).doesNotContain(id);
    assertThat(open.count()).isEqualTo(before - 1);
    assertThat(closedMatters.find(id)).contains(closed);
    assertThat(closed).isEqualTo(new ClosedMatter(id, HR, clock.instant(), "已与员工面谈，调整到后台"));
    assertThat(lines.get(id).state()).isEqualTo(LineState.FINAL);
  }

  @ParameterizedTest
  @EnumSource(
      value = OutcomeKind.class,
      mode = Mode.EXCLUDE,
      names = {"PROMOTION_NOMINATION", "DUTY_CHANGE", "TRAINING", "IMPROVEMENT_PLAN", "ESCALATION"})
  void noOtherLineIsAMatter(OutcomeKind kind) {
    month.publish(line(kind));
    String id = month.line("P05-N4").id();

    assertThat(openOf(li)).isEmpty();
    assertThat(listed()).doesNotContain(id);
    assertThatThrownBy(() -> closing.close(id, "已处理", HR))
        .isInstanceOf(Refused.class)
        .hasMessage("%s 的 P05-N4 %s不是待办事项，无须关闭".formatted(li, kind.label()));
  }

  @Test
  void nobodyClosesAnEscalationOfHisOwn() {
    month.publish(line(OutcomeKind.ESCALATION));
    String id = month.line("P05-N4").id();

    assertThatThrownBy(() -> closing.close(id, "已处理", li)).hasMessageContaining("本人");
    assertThat(closedMatters.find(id)).isEmpty();
  }

  @Test
  void theComputedCyclesOwnLinesAreNotEarlierMatters() {
    month.publish(line(OutcomeKind.ESCALATION));

    assertThat(open.of(List.of(li), month.cycleId)).isEmpty();
    assertThat(open.of(List.of(month.employee("1")), ANOTHER_CYCLE)).isEmpty();
    assertThat(open.of(List.of(), ANOTHER_CYCLE)).isEmpty();
  }

  @Test
  void whatAnAppealVoidedIsNotOpenAndNotToBeClosed() {
    month.publish(line(OutcomeKind.ESCALATION));
    String id = month.line("P05-N4").id();

    correcting.voidLine(id, new Correction("appeal-1", "申诉成立", HR));

    assertThat(openOf(li)).isEmpty();
    assertThatThrownBy(() -> closing.close(id, "已处理", HR))
        .hasMessage("%s 的 P05-N4 已作废，不能关闭".formatted(li));
  }

  @Test
  void whatIsNotPublishedYetIsNotClosed() {
    month.propose(line(OutcomeKind.ESCALATION));
    String id = month.line("P05-N4").id();

    assertThatThrownBy(() -> closing.close(id, "已处理", HR))
        .hasMessage("%s 的 P05-N4 待确认，不能关闭".formatted(li));
  }

  @Test
  void aTeamsEscalationIsListedAndClosedToo() {
    month.publish(
        new Proposal(
            SubjectType.TEAM,
            "待办一组",
            "P05-N3",
            "泄露机密",
            OutcomeKind.ESCALATION,
            Cny.ZERO,
            "R1",
            Map.of(),
            "规则成立"));
    String id = month.line("P05-N3").id();

    assertThat(listed()).contains(id);
    closing.close(id, "已向全组通报", HR);
    assertThat(listed()).doesNotContain(id);
  }

  @Test
  void aNoteOfOneToFiveHundredCharactersIsDue() {
    month.publish(line(OutcomeKind.TRAINING));
    String id = month.line("P05-N4").id();

    for (String none : new String[] {null, "", " \n"}) {
      assertThat(faultOf(id, none)).isEqualTo("须写明处理情况");
    }
    assertThat(faultOf(id, "字".repeat(501))).isEqualTo("最多 500 字，现有 501 字");
    assertThat(openOf(li)).hasSize(1);

    closing.close(id, "字".repeat(500), HR);

    assertThat(openOf(li)).isEmpty();
  }

  @Test
  void aProcessSettlesAMatterOnceAndNamesNobody() {
    month.publish(line(OutcomeKind.IMPROVEMENT_PLAN));
    String id = month.line("P05-N4").id();

    ClosedMatter settled = closing.settle(id, "改进计划已通过", null).orElseThrow();

    assertThat(settled).isEqualTo(new ClosedMatter(id, null, clock.instant(), "改进计划已通过"));
    assertThat(closedMatters.find(id)).contains(settled);
    assertThat(openOf(li)).isEmpty();
    assertThat(closing.settle(id, "再来一次", HR)).contains(settled);
  }

  @Test
  void whatOpensNoMatterOrNoLongerStandsHasNothingToSettle() {
    month.publish(line(OutcomeKind.WARNING));
    assertThat(closing.settle(month.line("P05-N4").id(), "已处理", HR)).isEmpty();
  }

  @Test
  void anUnknownMatterIsNotClosed() {
    assertThatThrownBy(() -> closing.close("none", "已处理", HR))
        .isInstanceOf(Refused.class)
        .hasMessage("没有这条奖惩记录");
  }

  @Test
  void closedAtOnceByManyOnlyOneGoesThrough() throws Exception {
    month.publish(line(OutcomeKind.ESCALATION));
    String id = month.line("P05-N4").id();

    List<Throwable> failures = AtOnce.failures(4, () -> closing.close(id, "已处理", HR));

    assertThat(failures)
        .hasSize(3)
        .allSatisfy(
            failure ->
                assertThat(failure).isInstanceOf(Refused.class).hasMessage("该事项已经关闭，无须再次处理"));
    assertThatThrownBy(() -> closing.close(id, "再次处理", HR)).hasMessage("该事项已经关闭，无须再次处理");
    assertThat(closedMatters.find(id).orElseThrow().note()).isEqualTo("已处理");
  }

  private Set<OpenMatter> openOf(EmployeeNumber person) {
    return open.of(List.of(person), ANOTHER_CYCLE);
  }

  private List<String> listed() {
    return open.oldest(Integer.MAX_VALUE).stream().map(OutcomeLine::id).toList();
  }

  private String faultOf(String id, String note) {
    try {
      closing.close(id, note, HR);
      return null;
    } catch (Refused refused) {
      assertThat(refused.faults().get(0).place()).isEqualTo("note");
      return refused.faults().get(0).message();
    }
  }

  private Proposal line(OutcomeKind kind) {
    return proposal(li, "P05-N4", kind, kind.isPaid() || kind.isDeduction() ? "1" : "0", null);
  }
}
