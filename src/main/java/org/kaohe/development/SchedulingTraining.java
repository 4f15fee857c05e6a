package org.kaohe.development;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.kaohe.shared.EmployeeNumber;
import org.kaohe.shared.Fault;
import org.kaohe.shared.Refused;
import org.kaohe.staff.Staff;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** HR keeps the training calendar. */
@Service
public class SchedulingTraining {

  private final TrainingSessions sessions;
  private final Enrolments enrolments;
  private final FreeingTrainings freeing;
  private final Staff staff;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  SchedulingTraining(
      TrainingSessions sessions,
      Enrolments enrolments,
      FreeingTrainings freeing,
      Staff staff,
      ApplicationEventPublisher events,
      Clock clock) {
    this.sessions = sessions;
    this.enrolments = enrolments;
    this.freeing = freeing;
    this.staff = staff;
    this.events = events;
    this.clock = clock;
  }

  /**
   * @throws Refused with every fault at once
   */
  @Transactional
  public TrainingSession schedule(RawSession raw, EmployeeNumber by) {
    LocalDate today = LocalDate.now(clock);
    SessionForm form = SessionForm.read(raw, today, staff.departments(today));
    return sessions.save(
        new TrainingSession(
            UUID.randomUUID().toString(),
            null,
            Numbers.next("PX", today.getYear(), sessions::lastNumber),
            form.title(),
            form.content(),
            form.heldOn(),
            form.startsAt(),
            form.place(),
            form.trainer(),
            form.seats(),
            form.department(),
            TrainingSession.SessionState.PLANNED,
            null,
            by,
            clock.instant()));
  }

  /**
   * Everybody enrolled is told; who had to take part chooses another session.
   *
   * @throws Refused without a reason of 2–200 characters; once it was held
   */
  @Transactional
  public void cancel(String sessionId, String reason, EmployeeNumber by) {
    List<Fault> faults = new ArrayList<>();
    String why = Texts.read("取消原因", reason, 2, 200, faults);
    if (!faults.isEmpty()) {
      throw Refused.invalid("session-cancel-invalid", "没有取消，请更正后再提交", faults);
    }
    TrainingSession session = sessions.save(sessions.getLocked(sessionId).cancelled(why));
    List<Enrolment> enrolled =
        enrolments.ofSession(sessionId).stream().filter(Enrolment::isEnrolled).toList();
    for (Enrolment each : enrolled) {
      enrolments.save(each.withdrawn());
      freeing.free(session, each.employee(), "场次 %s 已取消".formatted(session.number()));
    }
    events.publishEvent(
        new SessionCancelled(session, enrolled.stream().map(Enrolment::employee).toList()));
  }
}
