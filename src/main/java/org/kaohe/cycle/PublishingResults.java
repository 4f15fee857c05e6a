package org.kaohe.cycle;

import java.time.Clock;
import java.time.LocalDate;
import org.kaohe.assessment.AdvancingResults;
import org.kaohe.calendar.WorkingDays;
import org.kaohe.outcomes.ConfirmingOutcomes;
import org.kaohe.records.RecordsOfMonth;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Publishes a confirmed cycle: results and lines at once, with the window to appeal. */
@Service
public class PublishingResults {

  private final Cycles cycles;
  private final RecordsUsed recordsUsed;
  private final AdvancingResults advancing;
  private final ConfirmingOutcomes outcomes;
  private final RecordsOfMonth records;
  private final WorkingDays calendar;
  private final CycleSettings settings;
  private final CycleJournal journal;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  PublishingResults(
      Cycles cycles,
      RecordsUsed recordsUsed,
      AdvancingResults advancing,
      ConfirmingOutcomes outcomes,
      RecordsOfMonth records,
      WorkingDays calendar,
      CycleSettings settings,
      CycleJournal journal,
      ApplicationEventPublisher events,
      Clock clock) {
    this.cycles = cycles;
    this.recordsUsed = recordsUsed;
    this.advancing = advancing;
    this.outcomes = outcomes;
    this.records = records;
    this.calendar = calendar;
    this.settings = settings;
    this.journal = journal;
    this.events = events;
    this.clock = clock;
  }

  @Transactional
  public void publish(String cycleId) {
    Cycle cycle = cycles.get(cycleId);
    LocalDate today = LocalDate.now(clock);
    LocalDate appealUntil = calendar.plus(today, settings.appealDays());
    cycle.publish(today, appealUntil);
    cycles.save(cycle);
    advancing.publish(cycleId, today, appealUntil);
    outcomes.publish(cycleId);
    if (cycle.period().isMonth()) {
      records.markTaken(cycle.department(), cycle.period(), recordsUsed.of(cycleId));
    }
    journal.note(cycleId, CycleAction.Kind.PUBLISHED, null, null);
  }

  /** Tells everyone concerned; a job of its own, so that a failing notice blocks no result. */
  @Transactional
  public void announce(String cycleId) {
    Cycle cycle = cycles.get(cycleId);
    events.publishEvent(
        new ResultsPublished(cycleId, cycle.department(), cycle.period(), cycle.appealUntil()));
  }
}
