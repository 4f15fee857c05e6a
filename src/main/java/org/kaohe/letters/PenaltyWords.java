package org.kaohe.letters;

import java.util.List;
import org.kaohe.letters.LetterContent.Entry;

/** What warnings say, and what goes round in a team. */
final class PenaltyWords {

  private PenaltyWords() {}

  static LetterContent warning(LineCase about, LetterKind kind) {
    String measure = about.line().kind().label();
    List<Entry> entries = about.evidence();
    if (about.line().amounts().guardAdded()) {
      entries.add(new Entry("说明", about.line().amounts().guardReason()));
    }
    about.addConfirmation(entries);
    return content(
        about,
        kind,
        List.of(
            "经核实，您在 %s的工作中存在下列情形。依照公司方案，决定给予您%s。".formatted(about.period(), measure),
            "请您认真对待并加以改正。如在工作中有困难，请告诉您的直接上级或人力资源部，公司会提供必要的帮助。"),
        entries);
  }

  static LetterContent suspension(LineCase about) {
    List<Entry> entries = about.evidence();
    about.addConfirmation(entries);
    return content(
        about,
        LetterKind.PROMOTION_SUSPENDED,
        List.of("依照公司方案，因下列情形，您的晋升暂缓办理。条件恢复后，可以再次参加晋升。"),
        entries);
  }

  /**
   * Says what was done and what is to be done, but no score and no figure of the person: the team
   * reads it.
   */
  static LetterContent criticism(LineCase about) {
    String team = about.line().subject().team();
    String whom =
        about.line().employee() == null
            ? about.line().subject().subjectName()
            : "%s（工号 %s）".formatted(about.line().subject().subjectName(), about.line().employee());
    return new LetterContent(
        LetterKind.CIRCULATED_CRITICISM.label(),
        Phrases.to(team == null ? about.line().subject().subjectName() : team, null),
        List.of(
            "%s在 %s的工作中，出现%s所列的情形。依照公司方案，决定在团队内给予通报批评。"
                .formatted(whom, about.period(), about.rule()),
            "请当事人认真改正，也请团队成员引以为戒、互相帮助，共同把服务做好。"),
        List.of(),
        List.of(
            "本通报只在团队内部传达，请勿向团队以外的人传播，也不得据此歧视或贬损他人。",
            "当事人如有异议，" + Phrases.ARBITRATION.substring("如对本决定不服，".length())),
        about.signature());
  }

  private static LetterContent content(
      LineCase about, LetterKind kind, List<String> paragraphs, List<Entry> entries) {
    return new LetterContent(
        kind.label(),
        about.salutation(),
        paragraphs,
        entries,
        Phrases.objection(about.appealUntil()),
        about.signature());
  }
}
