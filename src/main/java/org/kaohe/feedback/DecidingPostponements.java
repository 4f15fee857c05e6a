package org.kaohe.feedback;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.kaohe.calendar.WorkingDays;
import org.kaohe.cycle.Cycle;
import org.kaohe.cycle.CycleAction;
import org.kaohe.cycle.CycleJournal;
import org.kaohe.cycle.CycleState;
import org.kaohe.cycle.Cycles;
import org.kaohe.cycle.ExtendingCollection;
import org.kaohe.cycle.OpeningDueCycles;
import org.kaohe.shared.EmployeeNumber;
import org.kaohe.shared.Fault;
import org.kaohe.shared.Refused;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** HR grants or declines a postponement; what is granted takes effect at once. */
@Service
public class DecidingPostponements {

  private final Postponements postponements;
  private final Cycles cycles;
  private final OpeningDueCycles opening;
  private final DelaysByPostponement delays;
  private final ExtendingCollection extending;
  private final CycleJournal journal;
  private final WorkingDays calendar;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  DecidingPostponements(
      Postponements postponements,
      Cycles cycles,
      OpeningDueCycles opening,
      DelaysByPostponement delays,
      ExtendingCollection extending,
      CycleJournal journal,
      WorkingDays calendar,
      ApplicationEventPublisher events,
      Clock clock) {
    this.postponements = postponements;
    this.cycles = cycles;
    this.opening = opening;
    this.delays = delays;
    this.extending = extending;
    this.journal = journal;
    this.calendar = calendar;
    this.events = events;
    this.clock = clock;
  }

  /**
   * @param granted {@code true} or {@code false}, as typed
   * @param reason needed to decline
   * @throws Refused with all faults at once; {@code cycle-state} when it is too late to grant it
   */
  @Transactional
  public Postponement decide(String id, String granted, String reason, EmployeeNumber by) {
    Postponement asked =
        postponements
            .findById(id)
            .orElseThrow(() -> Refused.unknown("postponement-unknown", "没有这份延期申请"));
    boolean grants = "true".equals(granted);
    String why = checked(granted, reason);
    asked.expectDecidable(by);
    Optional<Cycle> running = cycles.findLive(asked.department(), asked.period());
    Postponement decided =
        postponements.save(
            grants ? grant(asked, running, why, by) : asked.decline(why, by, clock.instant()));
    running.ifPresent(
        cycle ->
            journal.note(
                cycle.id(),
                CycleAction.Kind.POSTPONEMENT_DECIDED,
                by,
                PostponementJournal.decisionOf(decided)));
    events.publishEvent(new PostponementDecided(decided));
    return decided;
  }

  private static String checked(String granted, String reason) {
    List<Fault> faults = new ArrayList<>();
    if (!"true".equals(granted) && !"false".equals(granted)) {
      faults.add(Fault.at("granted", granted, "请选择同意或不同意"));
    }
    int shortest = "false".equals(granted) ? 2 : 0;
    String why = Texts.read("reason", reason, shortest, PostponementForm.LONGEST, faults);
    if (!faults.isEmpty()) {
      throw Refused.invalid("postponement-invalid", "答复没有提交，请更正后再提交", faults);
    }
    return why.isEmpty() ? null : why;
  }

  private Postponement grant(
      Postponement asked, Optional<Cycle> running, String why, EmployeeNumber by) {
    Instant now = clock.instant();
    if (running.isEmpty()) {
      return asked.grantBeforeOpening(laterOpening(asked), why, by, now);
    }
    Cycle cycle = running.get();
    cycle.expect("延期", CycleState.OPEN, CycleState.COLLECTING);
    if (cycle.is(CycleState.OPEN)) {
      return asked.grant(Postponement.Effect.COLLECTION, cycle.id(), why, by, now);
    }
    extending.extend(cycle.id(), asked.workingDays(), "部门负责人申请延期：" + asked.reason(), by);
    return asked.grant(Postponement.Effect.DEADLINES, cycle.id(), why, by, now);
  }

  /** Counted from the day on which it would open, or from today if that is over. */
  private LocalDate laterOpening(Postponement asked) {
    LocalDate today = LocalDate.now(clock);
    LocalDate usual =
        delays
            .opensOn(asked.department(), asked.period())
            .orElseGet(() -> opening.opensOn(asked.period()));
    return calendar.plus(usual.isBefore(today) ? today : usual, asked.workingDays());
  }
}
