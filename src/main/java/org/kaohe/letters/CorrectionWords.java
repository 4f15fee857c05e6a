package org.kaohe.letters;

import java.util.ArrayList;
import java.util.List;
import org.kaohe.letters.LetterContent.Entry;
import org.kaohe.outcomes.OutcomeLine;

/** What takes back an earlier letter. */
final class CorrectionWords {

  private CorrectionWords() {}

  /**
   * @param after null if nothing takes the line's place
   */
  static LetterContent correction(
      Letter earlier, OutcomeLine before, OutcomeLine after, String signature) {
    List<Entry> entries = new ArrayList<>();
    entries.add(new Entry("原文书", "%s《%s》".formatted(earlier.number(), earlier.content().title())));
    if (earlier.to().audience() == Audience.PERSON) {
      entries.add(new Entry("原决定", decision(before)));
      entries.add(new Entry("更正为", after == null ? "撤销，不再有任何影响" : decision(after)));
      LineCase.addIf(entries, "更正理由", before.correctionReason());
    }
    return new LetterContent(
        after == null ? "撤销通知书" : LetterKind.CORRECTION.label(),
        earlier.content().salutation(),
        List.of(
            "本公司于 %s出具的 %s《%s》，所依据的决定已经%s。该文书自本通知之日起不再有效。"
                .formatted(
                    LayingOutLetters.date(earlier.datedOn()),
                    earlier.number(),
                    earlier.content().title(),
                    after == null ? "撤销" : "更正")),
        entries,
        before.kind().isDeduction()
            ? List.of("因更正而应补发的金额，以更正项列入工资，可在员工门户“我的考核”中查看。", Phrases.ARBITRATION)
            : List.of(Phrases.ARBITRATION),
        signature);
  }

  private static String decision(OutcomeLine line) {
    String what = "%s %s（%s）".formatted(line.rule(), line.basis().title(), line.kind().label());
    return line.kind().isDeduction() ? what + "，执行金额 " + Phrases.yuan(line.executedAmount()) : what;
  }
}
