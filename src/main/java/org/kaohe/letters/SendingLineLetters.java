package org.kaohe.letters;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.kaohe.outcomes.FollowUp;
import org.kaohe.outcomes.LineCorrected;
import org.kaohe.outcomes.LineState;
import org.kaohe.outcomes.OutcomeLine;
import org.kaohe.outcomes.OutcomeLines;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Once lines are final their letters go out; a letter whose line falls is taken back. */
@Component
class SendingLineLetters implements FollowUp {

  private final OutcomeLines lines;
  private final Letters letters;
  private final WritingLineLetters writing;
  private final IssuingLetters issuing;
  private final LetterSettings settings;

  SendingLineLetters(
      OutcomeLines lines,
      Letters letters,
      WritingLineLetters writing,
      IssuingLetters issuing,
      LetterSettings settings) {
    this.lines = lines;
    this.letters = letters;
    this.writing = writing;
    this.issuing = issuing;
    this.settings = settings;
  }

  @Override
  @Transactional
  public int followUp(String cycleId, int atMost) {
    Set<String> done = new HashSet<>(letters.linesOf(cycleId));
    List<String> due =
        lines.ids(cycleId, LineState.FINAL, WritingLineLetters.lineKinds()).stream()
            .filter(id -> !done.contains(id))
            .limit(atMost)
            .toList();
    issue(lines.find(due).stream());
    return due.size();
  }

  @EventListener
  void on(LineCorrected corrected) {
    letters.ofLine(corrected.before().id()).stream()
        .filter(letter -> !letter.isCorrected() && letter.kind() != LetterKind.CORRECTION)
        .forEach(letter -> takeBack(letter, corrected));
    issue(Stream.ofNullable(corrected.after()).filter(line -> line.state() == LineState.FINAL));
  }

  private void takeBack(Letter earlier, LineCorrected corrected) {
    OutcomeLine before = corrected.before();
    LetterDraft draft =
        new LetterDraft(
            "corrects:" + earlier.id(),
            LetterKind.CORRECTION,
            earlier.to(),
            new LetterSource(before.cycleId(), before.id(), null, earlier.id()),
            CorrectionWords.correction(earlier, before, corrected.after(), settings.signature()));
    issuing
        .issue(List.of(draft))
        .forEach(correction -> letters.save(earlier.correctedBy(correction)));
  }

  private void issue(Stream<OutcomeLine> some) {
    issuing.issue(some.map(writing::draft).flatMap(Optional::stream).toList());
  }
}
