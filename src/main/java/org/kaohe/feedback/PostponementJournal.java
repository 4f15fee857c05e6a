package org.kaohe.feedback;

import java.time.Clock;
import java.time.LocalDate;
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
  private final Clock clock;

  PostponementJournal(Postponements postponements, CycleJournal journal, Clock clock) {
    this.postponements = postponements;
    this.journal = journal;
    this.clock = clock;
  }

  @EventListener
  void on(CycleOpened opened) {
    Cycle cycle = opened.cycle();
    for (Postponement asked : postponements.of(cycle.department(), cycle.period())) {
      journal.note(
          cycle.id(),
          CycleAction.Kind.POSTPONEMENT_ASKED,
          asked.askedBy(),
          "%s 申请，%d 个工作日：%s"
              .formatted(
                  LocalDate.ofInstant(asked.askedAt(), clock.getZone()),
                  asked.workingDays(),
                  asked.reason()));
      if (asked.decidedBy() != null) {
        journal.note(
            cycle.id(),
            CycleAction.Kind.POSTPONEMENT_DECIDED,
            asked.decidedBy(),
            decisionOf(asked));
      }
    }
  }

  /** In words. */
  static String decisionOf(Postponement decided) {
    String effect = decided.opensOn() == null ? "" : "，%s 起自动开启".formatted(decided.opensOn());
    String why = decided.decisionReason() == null ? "" : "：" + decided.decisionReason();
    return decided.state().label() + effect + why;
  }
}
