package org.kaohe.letters;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.kaohe.escalation.Dismissal;
import org.kaohe.escalation.ServiceTime;
import org.kaohe.escalation.TerminationNotice;
import org.kaohe.letters.LetterContent.Entry;
import org.kaohe.staff.StaffMember;

/** What the papers say that end an employment. */
final class TerminationWords {

  private static final String MISCONDUCT = "《中华人民共和国劳动合同法》第三十九条（劳动者有过错，用人单位可以解除劳动合同）";
  private static final String INCOMPETENCE = "《中华人民共和国劳动合同法》第四十条第二项（不能胜任工作，经过培训或者调整工作岗位，仍不能胜任工作）";
  private static final String HANDOVER =
      "公司将在解除时出具解除劳动合同的证明，并在十五日内为您办理档案和社会保险关系转移手续；请您按约定办理工作交接" + "（《中华人民共和国劳动合同法》第五十条）。";

  private TerminationWords() {}

  static LetterContent notice(CaseFile file) {
    Dismissal dismissal = file.dismissal();
    List<Entry> entries = file.entries();
    entries.add(new Entry("法律依据", file.isMisconduct() ? MISCONDUCT : INCOMPETENCE));
    entries.add(new Entry("工会意见", union(dismissal)));
    entries.add(new Entry("解除日期", takesEffect(dismissal)));
    if (dismissal.payInLieu() != null) {
      entries.add(new Entry("代通知金", Phrases.yuan(dismissal.payInLieu())));
    }
    entries.add(new Entry("经济补偿", severance(file)));
    LineCase.addIf(entries, "计算说明", dismissal.severanceFormula());
    return file.letter(
        LetterKind.TERMINATION_NOTICE,
        List.of("因下列事由，经听取您的陈述、事先通知工会，并经您的直接上级和部门负责人批准，公司决定解除与您的劳动合同。"),
        entries,
        List.of(HANDOVER, Phrases.ARBITRATION));
  }

  private static String union(Dismissal dismissal) {
    if (dismissal.unionAnswer() == null) {
      return "已事先通知";
    }
    String text = dismissal.unionText() == null ? "" : "：" + dismissal.unionText();
    return dismissal.unionAnswer().label() + text;
  }

  private static String takesEffect(Dismissal dismissal) {
    if (dismissal.lastDay() != null) {
      return LayingOutLetters.date(dismissal.lastDay());
    }
    return dismissal.notice() == TerminationNotice.THIRTY_DAYS ? "本通知书送达之日起三十日届满之日" : "本通知书送达之日";
  }

  private static String severance(CaseFile file) {
    if (file.isMisconduct()) {
      return "无（《中华人民共和国劳动合同法》第三十九条）";
    }
    return file.dismissal().severance() == null
        ? "依照《中华人民共和国劳动合同法》第四十七条计算"
        : Phrases.yuan(file.dismissal().severance()) + "（估算，以实际结算为准）";
  }

  /** What the law wants in it (regulation on the Labour Contract Law art. 24), and no reason. */
  static LetterContent certificate(CaseFile file) {
    StaffMember person = file.accused();
    LocalDate last = file.dismissal().lastDay();
    List<Entry> entries = new ArrayList<>();
    entries.add(new Entry("姓名", person.name()));
    entries.add(new Entry("工号", person.number().value()));
    LineCase.addIf(entries, "工作岗位", person.position());
    entries.add(
        new Entry("劳动合同期限", "自 %s起（以劳动合同为准）".formatted(LayingOutLetters.date(person.hiredOn()))));
    entries.add(new Entry("解除日期", LayingOutLetters.date(last)));
    entries.add(new Entry("在本单位的工作年限", new ServiceTime(person.hiredOn(), last).text()));
    return file.letter(
        LetterKind.TERMINATION_CERTIFICATE,
        List.of(
            "兹证明%s与本单位的劳动合同已于 %s解除。特此证明。".formatted(person.name(), LayingOutLetters.date(last))),
        entries,
        List.of("本证明书依照《中华人民共和国劳动合同法》第五十条和《劳动合同法实施条例》第二十四条出具，可用于办理失业登记和社会保险关系转移。"));
  }
}
