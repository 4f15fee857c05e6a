package org.kaohe.letters;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.kaohe.letters.FinalMonth.HR;
import static org.kaohe.letters.FinalMonth.MATE;
import static org.kaohe.letters.FinalMonth.OTHER_TEAM;
import static org.kaohe.letters.FinalMonth.of;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kaohe.outcomes.OutcomeLine;
import org.kaohe.policy.OutcomeKind;
import org.kaohe.policy.Proposal;
import org.kaohe.shared.EmployeeNumber;
import org.kaohe.shared.Fault;
import org.kaohe.shared.Refused;
import org.kaohe.testing.KaoheTest;
import org.springframework.beans.factory.annotation.Autowired;

/** Letters of outcome lines: issued once the line is final, read, received and taken back. */
@KaoheTest
class LineLettersTest {

  @Autowired FinalMonth month;
  @Autowired SendingLineLetters sending;
  @Autowired Letters letters;
  @Autowired ReadingLetters reading;
  @Autowired ReceivingLetters receiving;
  @Autowired Notices notices;

  private EmployeeNumber lu;

  @BeforeEach
  void people() {
    lu = month.newcomer();
  }

  @ParameterizedTest(name = "{0} brings a {1}")
  @CsvSource({
    "CERTIFICATE, CERTIFICATE, ZS",
    "LETTER, ENCOURAGEMENT, GL",
    "COMMENDATION, COMMENDATION, BY",
    "PROMOTION_NOMINATION, NOMINATION, TM",
    "WELFARE, WELFARE, FL",
    "VERBAL_WARNING, VERBAL_WARNING, KT",
    "WARNING, WARNING, JG",
    "WRITTEN_WARNING, WRITTEN_WARNING, SM",
    "SEVERE_WARNING, SEVERE_WARNING, YZ",
    "CIRCULATED_CRITICISM, CIRCULATED_CRITICISM, TB",
    "DEDUCTION, DEDUCTION_NOTICE, KK",
    "LOSS_COMPENSATION, DEDUCTION_NOTICE, KK",
    "PERFORMANCE_PAY_WITHHELD, DEDUCTION_NOTICE, KK",
    "PROMOTION_SUSPENDED, PROMOTION_SUSPENDED, ZH"
  })
  void aFinalLineBringsItsLetterOnce(OutcomeKind line, LetterKind kind, String code) {
    String cycle = month.publish(proposal(line));
    assertThat(sending.followUp(cycle, 100)).isZero();
    month.confirming.finalise(cycle);

    assertThat(sending.followUp(cycle, 100)).isEqualTo(1);
    assertThat(sending.followUp(cycle, 100)).isZero();

    Letter letter = only(month.line(cycle, line));
    assertThat(letter.kind()).isEqualTo(kind);
    assertThat(letter.number()).matches("KH-" + code + "-2026-\\d{5}");
    assertThat(letter.datedOn()).isEqualTo(LocalDate.of(2026, 11, 2));
    assertThat(letter.addressee()).isEqualTo(lu);
    assertThat(letter.content().salutation())
        .isEqualTo(
            kind == LetterKind.CIRCULATED_CRITICISM ? "甲组全体成员：" : "陆㛃岚（工号 %s）：".formatted(lu));
    assertThat(notices.of(lu, 1).get(0).path()).isEqualTo("/letters/" + letter.id());
  }

  @ParameterizedTest
  @CsvSource({"CASH_AWARD", "PERFORMANCE_PAY", "REIMBURSEMENT", "ESCALATION", "IMPROVEMENT_PLAN"})
  void whatPayrollACaseOrAPlanTellsHasNoLetterOfItsLine(OutcomeKind kind) {
    String cycle = month.finish(proposal(kind));

    assertThat(sending.followUp(cycle, 100)).isZero();
    assertThat(letters.ofLine(month.line(cycle, kind).id())).isEmpty();
  }

  @Test
  void aBatchHandlesNoMoreThanItIsAskedTo() {
    String cycle =
        month.finish(
            of(lu, OutcomeKind.WARNING, "0"),
            of(MATE, OutcomeKind.WARNING, "0"),
            of(OTHER_TEAM, OutcomeKind.WARNING, "0"));

    assertThat(sending.followUp(cycle, 2)).isEqualTo(2);
    assertThat(sending.followUp(cycle, 2)).isEqualTo(1);
    assertThat(sending.followUp(cycle, 2)).isZero();
    assertThat(letters.linesOf(cycle)).hasSize(3).doesNotHaveDuplicates();
  }

  @Test
  void aDeductionNoticeTellsAmountsLimitReasonAndWhatCanBeDone() {
    Letter notice = issued(OutcomeKind.DEDUCTION);

    assertThat(entries(notice))
        .contains(
            "方案金额=2,500.00 元",
            "法定限度=1,200.00 元",
            "执行金额=1,200.00 元",
            "免除金额=1,300.00 元",
            "考核期间=2026 年 10 月",
            "所依据的事实=客户满意度：76.4；满意度连续不达标月数：2",
            "确认=洪人力（LAHR）");
    assertThat(String.join("\n", notice.content().notes()))
        .contains("第十六条", "20%", "不结转以后月份", "法律依据待确认", "三个工作日", "申诉", "一年内", "仲裁委员会");
  }

  @Test
  void criticismGoesRoundInTheTeamAloneAndTellsNoFigures() {
    Letter criticism = issued(OutcomeKind.CIRCULATED_CRITICISM);

    assertThat(ContentText.write(criticism.content())).doesNotContain("76.4", "扣", "元");
    assertThat(reading.of(MATE)).extracting(Letter::id).contains(criticism.id());
    assertThat(reading.of(OTHER_TEAM)).extracting(Letter::id).doesNotContain(criticism.id());
    assertThat(reading.read(criticism.id(), MATE, false)).isNotNull();
    assertNotReadable(criticism, OTHER_TEAM);
    assertThat(notices.of(MATE, 50)).anyMatch(notice -> notice.text().contains(criticism.number()));

    month.voidLine(month.lines.get(criticism.source().lineId()));

    assertNotReadable(criticism, MATE);
    Letter correction = correctionOf(criticism);
    assertThat(reading.of(MATE)).extracting(Letter::id).contains(correction.id());
    assertThat(correction.content().title()).isEqualTo("撤销通知书");
  }

  @Test
  void whateverElseIsForTheAddresseeAndHrAlone() {
    Letter warning = issued(OutcomeKind.WARNING);

    assertThat(reading.read(warning.id(), lu, false)).isEqualTo(warning);
    assertThat(reading.read(warning.id(), HR, true)).isEqualTo(warning);
    assertNotReadable(warning, MATE);
  }

  @Test
  void aCorrectedLineTakesItsLetterBackAndBringsANewOne() {
    Letter before = issued(OutcomeKind.DEDUCTION);

    OutcomeLine after =
        month.replace(
            month.lines.get(before.source().lineId()), of(lu, OutcomeKind.DEDUCTION, "250"));

    Letter correction = correctionOf(before);
    assertThat(correction.kind()).isEqualTo(LetterKind.CORRECTION);
    assertThat(entries(correction))
        .contains(
            "原文书=%s《扣款通知书》".formatted(before.number()),
            "原决定=P05-N4 客户满意度不达标（扣款），执行金额 1,200.00 元",
            "更正为=P05-N4 客户满意度不达标（扣款），执行金额 250.00 元",
            "更正理由=满意度更正为 79.9%");
    assertThat(entries(only(after))).contains("执行金额=250.00 元");
    assertThat(sending.followUp(before.source().cycleId(), 100)).isZero();
  }

  @Test
  void aLineCorrectedBeforeItIsFinalHasNoLetterToTakeBack() {
    String cycle = month.publish(proposal(OutcomeKind.WARNING));
    OutcomeLine line = month.line(cycle, OutcomeKind.WARNING);

    month.voidLine(line);
    month.confirming.finalise(cycle);

    assertThat(sending.followUp(cycle, 100)).isZero();
    assertThat(letters.ofLine(line.id())).isEmpty();
  }

  @Test
  void theAddresseeAcknowledgesOnce() {
    Letter warning = issued(OutcomeKind.WARNING);

    assertThatThrownBy(() -> receiving.acknowledge(warning.id(), MATE)).hasMessage("没有这份文书");
    Letter received = receiving.acknowledge(warning.id(), lu);

    assertThat(received.receipt().receiptOutcome()).isEqualTo(Receipt.Outcome.ACKNOWLEDGED);
    assertThat(received.awaitsReceipt()).isFalse();
    assertThatThrownBy(() -> receiving.acknowledge(warning.id(), lu))
        .hasMessage(warning.number() + " 已登记为已签收");
  }

  @Test
  void hrRecordsARefusalBeforeAWitnessWhoIsNeitherOfThem() {
    Letter warning = issued(OutcomeKind.WARNING);

    assertThat(faults(warning, "", " ")).containsExactly("须填写见证人的工号", "须写明拒签的经过");
    assertThat(faults(warning, "nobody", "当面拒签")).containsExactly("没有这位在职员工");
    assertThat(faults(warning, lu.value(), "当面拒签")).containsExactly("见证人不能是收件人，也不能是登记人");
    assertThat(faults(warning, "LAHR", "字".repeat(501)))
        .containsExactly("见证人不能是收件人，也不能是登记人", "最多 500 字，现有 501 字");
    assertThatThrownBy(() -> receiving.refuse(warning.id(), "LA2", "自己", lu))
        .hasMessage("自己的文书不能由自己登记拒签");

    Letter refused = receiving.refuse(warning.id(), "LAHR2", "阅读后当面拒绝签字", HR);

    assertThat(refused.receipt().isRefused()).isTrue();
    assertThat(refused.receipt().witnessName()).isEqualTo("何人力");
    assertThatThrownBy(() -> receiving.acknowledge(warning.id(), lu))
        .hasMessage(warning.number() + " 已登记为拒绝签收");
  }

  @Test
  void recognitionNeedsNoReceipt() {
    Letter certificate = issued(OutcomeKind.CERTIFICATE);

    assertThat(certificate.awaitsReceipt()).isFalse();
    assertThatThrownBy(() -> receiving.acknowledge(certificate.id(), lu)).hasMessage("荣誉证书不需要签收");
  }

  private Letter issued(OutcomeKind kind) {
    String cycle = month.finish(proposal(kind));
    sending.followUp(cycle, 100);
    return only(month.line(cycle, kind));
  }

  private Proposal proposal(OutcomeKind kind) {
    return of(lu, kind, kind.isPaid() || kind.isDeduction() ? "2500" : "0");
  }

  private Letter only(OutcomeLine line) {
    List<Letter> all = letters.ofLine(line.id());
    assertThat(all).hasSize(1);
    return all.get(0);
  }

  private Letter correctionOf(Letter letter) {
    String id = letters.get(letter.id()).correctedBy();
    assertThat(id).isNotNull();
    return letters.get(id);
  }

  private void assertNotReadable(Letter letter, EmployeeNumber reader) {
    assertThatThrownBy(() -> reading.read(letter.id(), reader, false)).hasMessage("没有这份文书");
  }

  private List<String> faults(Letter letter, String witness, String note) {
    try {
      receiving.refuse(letter.id(), witness, note, HR);
      return List.of();
    } catch (Refused refused) {
      return refused.faults().stream().map(Fault::message).toList();
    }
  }

  private static List<String> entries(Letter letter) {
    return letter.content().entries().stream()
        .map(entry -> entry.name() + "=" + entry.text())
        .toList();
  }
}
