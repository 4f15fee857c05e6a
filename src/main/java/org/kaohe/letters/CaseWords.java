package org.kaohe.letters;

import java.util.List;
import org.kaohe.escalation.Consent;
import org.kaohe.escalation.Ending;
import org.kaohe.escalation.PositionChange;
import org.kaohe.escalation.PostText;
import org.kaohe.letters.LetterContent.Entry;

/** What the papers of a penalty case say that end no employment. */
final class CaseWords {

  private CaseWords() {}

  /**
   * @param days working days for the employee's statement
   */
  static LetterContent hearing(CaseFile file, int days) {
    return file.letter(
        LetterKind.HEARING_INVITATION,
        List.of(
            "因下列事由，公司已立案核查。在作出任何决定之前，公司要听取您的陈述和申辩。",
            "请您自本通知之日起 %d 个工作日内，在“待办”中填写您的陈述（不能登录的，可以向人力资源部书面、当面陈述），并提交您认为有利的材料。逾期未陈述的，公司将依据已有的材料继续办理；在决定作出之前，您仍可以提交书面意见。"
                .formatted(days)),
        file.entries(),
        List.of("本通知不是处理决定。立案不代表事由成立。"));
  }

  static LetterContent warning(CaseFile file) {
    return file.letter(
        LetterKind.WRITTEN_WARNING,
        List.of(
            "因下列事由，经核实证据并听取您的陈述，决定给予您书面警告。", "请您认真对待并加以改正。如在工作中有困难，请告诉您的直接上级或人力资源部，公司会提供必要的帮助。"),
        file.entries(),
        List.of(Phrases.ARBITRATION));
  }

  static LetterContent position(CaseFile file, LetterKind kind) {
    PositionChange change = file.change();
    List<Entry> entries = file.entries();
    entries.add(new Entry("变动内容", PostText.of(change.post())));
    entries.add(new Entry("生效日期", LayingOutLetters.date(change.effectiveFrom())));
    entries.add(new Entry("依据", ground(change)));
    return file.letter(
        kind,
        List.of(
            "因下列事由，经您的直接上级和部门负责人批准，您的工作岗位自 %s起变动如下。"
                .formatted(LayingOutLetters.date(change.effectiveFrom()))),
        entries,
        List.of(
            "变更劳动合同约定的内容，应当由双方协商一致并采用书面形式（《中华人民共和国劳动合同法》第三十五条），或者有本通知所列的法定依据。",
            Phrases.ARBITRATION));
  }

  private static String ground(PositionChange change) {
    if (change.consent() == Consent.GIVEN) {
      return "本人书面同意";
    }
    String text = change.groundText() == null ? "" : "：" + change.groundText();
    return change.ground() == null ? "" : change.ground().label() + text;
  }

  static LetterContent closed(CaseFile file) {
    List<Entry> entries = file.entries();
    Ending ending = file.about().ending();
    entries.add(new Entry("结论", ending == null ? "不作处理" : ending.label()));
    return file.letter(
        LetterKind.CASE_CLOSED,
        List.of("关于您的下列案件，公司已经结案。" + meaning(ending)),
        entries,
        List.of("结案后，只有人力资源部在说明理由的情况下才能重新立案。", Phrases.ARBITRATION));
  }

  private static String meaning(Ending ending) {
    if (ending == null) {
      return "";
    }
    return switch (ending) {
      case NO_MEASURE -> "经核实，不对您作出处理。";
      case IMPROVED -> "经过改进计划和再次考核，您已达到要求，不再作出处理。感谢您的努力。";
      case REFUSED -> "所提出的处理未获同意或批准，不予执行。";
      case PROTECTED -> "您处于法律保护的情形之中，公司终止处理。";
      case WITHDRAWN -> "立案的事由已不成立或不再存在，案件撤回，对您没有任何影响。";
      default -> "处理决定已另行通知。";
    };
  }
}
