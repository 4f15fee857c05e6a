package org.kaohe.letters;

import java.util.ArrayList;
import java.util.List;
import org.kaohe.escalation.Dismissal;
import org.kaohe.escalation.EscalationCase;
import org.kaohe.escalation.Ladder;
import org.kaohe.escalation.PositionChange;
import org.kaohe.letters.LetterContent.Entry;
import org.kaohe.staff.StaffMember;

/**
 * A penalty case with what its papers need beside it.
 *
 * @param accused as on the day of the paper
 * @param reason what the case was opened for, in words, without who reported it
 * @param change of this round, or null
 * @param dismissal of this round, or null
 */
record CaseFile(
    EscalationCase about,
    StaffMember accused,
    String reason,
    PositionChange change,
    Dismissal dismissal,
    String signature) {

  boolean isMisconduct() {
    return about.ladder() == Ladder.CONDUCT;
  }

  List<Entry> entries() {
    List<Entry> entries = new ArrayList<>();
    entries.add(new Entry("案件编号", about.number()));
    entries.add(new Entry("事由", reason));
    return entries;
  }

  LetterContent letter(
      LetterKind kind, List<String> words, List<Entry> entries, List<String> notes) {
    return new LetterContent(
        kind.label(),
        Phrases.to(accused.name(), accused.number()),
        words,
        entries,
        notes,
        signature);
  }
}
