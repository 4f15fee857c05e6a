package org.kaohe.feedback;

import org.kaohe.cycle.Cycle;
import org.kaohe.cycle.CycleAction;
import org.kaohe.cycle.CycleJournal;
import org.kaohe.cycle.CycleOpened;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Tells a month's journal what was asked and decided before it opened. */
@Component
class PostponementJournal {

  private final Postponements postponements;
  private final CycleJournal journal;

  PostponementJournal(Postponements postponements, CycleJournal journal) {
    this.postponements = postponements;
    this.journal = journal;
  }

  @EventListener
  void on(CycleOpened opened) {
    Cycle cycle = opened.cycle();
    for (Postponement asked : postponements.of(cycle.department(), cycle.period())) {
      note(cycle, asked);
    }
  }

  private void note(Cycle cycle, Postponement asked) {
    journal.note(
        cycle.id(),
        CycleAction.Kind.POSTPONEMENT_ASKED,
        asked.askedBy(),
        requestOf(asked),
        asked.askedAt());
    if (asked.decidedBy() != null) {
      journal.note(
          cycle.id(),
          CycleAction.Kind.POSTPONEMENT_DECIDED,
          asked.decidedBy(),
          decisionOf(asked),
          asked.decidedAt());
    }
  }

  /** In words. */
  static String requestOf(Postponement asked) {
    return "%d 个工作日：%s".formatted(asked.workingDays(), asked.reason());
  }

  /** In words. */
  static String decisionOf(Postponement decided) {
    String effect = decided.opensOn() == null ? "" : "，%s 起自动开启".formatted(decided.opensOn());
    String why = decided.decisionReason() == null ? "" : "：" + decided.decisionReason();
    return decided.state().label() + effect + why;
  }
}
