package org.kaohe.letters;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kaohe.escalation.Consent;
import org.kaohe.escalation.Dismissal;
import org.kaohe.escalation.Ending;
import org.kaohe.escalation.EscalationCase;
import org.kaohe.escalation.Ladder;
import org.kaohe.escalation.LawfulGround;
import org.kaohe.escalation.PositionChange;
import org.kaohe.escalation.TerminationNotice;
import org.kaohe.escalation.UnionAnswer;
import org.kaohe.shared.Cny;
import org.kaohe.shared.EmployeeNumber;
import org.kaohe.staff.PostChange;
import org.kaohe.staff.StaffMember;
import org.kaohe.staff.StaffRole;

/** What a penalty case's papers say. */
class CaseWordsTest {

  static final StaffMember LI =
      new StaffMember(
          EmployeeNumber.of("LA9"),
          "李四",
          "文书部",
          "甲组",
          "售后客服",
          EmployeeNumber.of("LAM"),
          Set.of(StaffRole.EMPLOYEE),
          LocalDate.of(2020, 1, 15),
          null,
          Cny.of(5_000),
          Cny.of(6_000),
          3,
          "上海",
          null,
          null);

  @Test
  void aHearingIsNoDecisionAndGivesItsDays() {
    LetterContent letter = CaseWords.hearing(file(Ladder.CONDUCT, null, null), 3);

    assertThat(text(letter))
        .contains("听取陈述通知书", "李四（工号 LA9）", "3 个工作日", "2026 年 10 月 12 日发生的泄露机密（重大）", "不是处理决定");
  }

  @Test
  void aTransferTellsWhatChangesFromWhenAndOnWhatGround() {
    LetterContent letter =
        CaseWords.position(
            file(Ladder.PERFORMANCE, change(Consent.REFUSED), null), LetterKind.TRANSFER);

    assertThat(text(letter))
        .contains("调岗通知书", "乙组", "2026 年 12 月 1 日", "第四十条第二项", "三次抽检不合格", "第三十五条", "仲裁");
  }

  @Test
  void consentIsGroundEnough() {
    LetterContent letter =
        CaseWords.position(
            file(Ladder.PERFORMANCE, change(Consent.GIVEN), null), LetterKind.DEMOTION);

    assertThat(text(letter)).contains("降职通知书", "依据=本人书面同意").doesNotContain("三次抽检不合格");
  }

  @Test
  void whoeverIsDismissedForIncompetenceReadsNoticeSeveranceAndFormula() {
    LetterContent letter = TerminationWords.notice(file(Ladder.PERFORMANCE, null, incompetence()));

    assertThat(text(letter))
        .contains(
            "第四十条第二项",
            "工会意见=无异议",
            "解除日期=本通知书送达之日起三十日届满之日",
            "经济补偿=42,000.00 元",
            "6,000.00 × 7",
            "第五十条",
            "一年内")
        .doesNotContain("第三十九条");
  }

  @Test
  void misconductBringsNoSeverance() {
    Dismissal dismissal = mock(Dismissal.class);
    when(dismissal.unionAnswer()).thenReturn(UnionAnswer.NO_ANSWER);

    LetterContent letter = TerminationWords.notice(file(Ladder.CONDUCT, null, dismissal));

    assertThat(text(letter))
        .contains("第三十九条", "工会意见=逾期未答复", "经济补偿=无", "解除日期=本通知书送达之日")
        .doesNotContain("第四十条");
  }

  @Test
  void theCertificateHoldsWhatTheLawWantsAndNoReason() {
    Dismissal dismissal = mock(Dismissal.class);
    when(dismissal.lastDay()).thenReturn(LocalDate.of(2026, 12, 14));

    LetterContent letter = TerminationWords.certificate(file(Ladder.CONDUCT, null, dismissal));

    assertThat(text(letter))
        .contains(
            "工作岗位=售后客服", "自 2020 年 1 月 15 日起", "解除日期=2026 年 12 月 14 日", "6 年 11 个月 0 天", "第二十四条")
        .doesNotContain("泄露机密", "第三十九条");
  }

  @ParameterizedTest
  @CsvSource({
    "NO_MEASURE, 不对您作出处理",
    "IMPROVED, 已达到要求",
    "REFUSED, 不予执行",
    "PROTECTED, 法律保护",
    "WITHDRAWN, 没有任何影响",
    "WARNED, 已另行通知"
  })
  void everyEndingIsTold(Ending ending, String words) {
    CaseFile file = file(Ladder.PERFORMANCE, null, null);
    when(file.about().ending()).thenReturn(ending);

    assertThat(text(CaseWords.closed(file))).contains(words, "结论=" + ending.label());
  }

  static Dismissal incompetence() {
    Dismissal dismissal = mock(Dismissal.class);
    when(dismissal.unionAnswer()).thenReturn(UnionAnswer.NO_OBJECTION);
    when(dismissal.notice()).thenReturn(TerminationNotice.THIRTY_DAYS);
    when(dismissal.severance()).thenReturn(Cny.of(42_000));
    when(dismissal.severanceFormula()).thenReturn("经济补偿估算：6,000.00 × 7 = 42,000.00 元");
    return dismissal;
  }

  static PositionChange change(Consent consent) {
    PositionChange change = mock(PositionChange.class);
    PostChange post = new PostChange(null, null, "乙组", "后台支持", null, null, null, null);
    when(change.post()).thenReturn(post);
    when(change.effectiveFrom()).thenReturn(LocalDate.of(2026, 12, 1));
    when(change.consent()).thenReturn(consent);
    when(change.ground()).thenReturn(LawfulGround.INCOMPETENT);
    when(change.groundText()).thenReturn("三次抽检不合格");
    return change;
  }

  static CaseFile file(Ladder ladder, PositionChange change, Dismissal dismissal) {
    EscalationCase about = mock(EscalationCase.class);
    when(about.number()).thenReturn("CF2026-0007");
    when(about.ladder()).thenReturn(ladder);
    String reason = "2026 年 10 月 12 日发生的泄露机密（重大），记录 JL2026-00003";
    return new CaseFile(about, LI, reason, change, dismissal, "人力资源部");
  }

  private static String text(LetterContent letter) {
    return String.join(
        "\n",
        letter.title(),
        letter.salutation(),
        String.join("\n", letter.paragraphs()),
        letter.entries().stream()
            .map(entry -> entry.name() + "=" + entry.text())
            .collect(Collectors.joining("\n")),
        String.join("\n", letter.notes()));
  }
}
