package org.kaohe.development;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.kaohe.shared.EmployeeNumber;
import org.kaohe.shared.Refused;
import org.kaohe.staff.Staff;
import org.kaohe.staff.StaffMember;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** People take seats in training sessions, and give them back. */
@Service
public class EnrollingPeople {

  private final TrainingSessions sessions;
  private final Enrolments enrolments;
  private final AssignedTrainings trainings;
  private final FreeingTrainings freeing;
  private final TrainingProcess process;
  private final Staff staff;
  private final Clock clock;

  EnrollingPeople(
      TrainingSessions sessions,
      Enrolments enrolments,
      AssignedTrainings trainings,
      FreeingTrainings freeing,
      TrainingProcess process,
      Staff staff,
      Clock clock) {
    this.sessions = sessions;
    this.enrolments = enrolments;
    this.trainings = trainings;
    this.freeing = freeing;
    this.process = process;
    this.staff = staff;
    this.clock = clock;
  }

  /**
   * Every training the person was assigned and has no session for is done by this one.
   *
   * @throws Refused unless the session is open to the person and has a seat left; {@code
   *     enrolment-exists} the second time
   */
  @Transactional
  public Enrolment enrol(String sessionId, EmployeeNumber employee, EmployeeNumber by) {
    TrainingSession session = sessions.getLocked(sessionId);
    Enrolment enrolled = seat(session, employee, by);
    trainings.of(employee).stream()
        .filter(each -> each.state() == TrainingState.ASSIGNED)
        .forEach(
            each -> {
              trainings.save(each.enrolledIn(sessionId));
              process.chosen(each.id());
            });
    return enrolled;
  }

  private Enrolment seat(TrainingSession session, EmployeeNumber employee, EmployeeNumber by) {
    LocalDate today = LocalDate.now(clock);
    if (!session.isOpenOn(today)) {
      throw Refused.conflict("session-closed", "培训 %s 已不能报名".formatted(session.number()));
    }
    StaffMember person =
        staff
            .find(employee, today)
            .filter(some -> some.employedOn(today) && session.isFor(some.department()))
            .orElseThrow(() -> Refused.forbidden("这场培训不面向该员工所在部门"));
    Optional<Enrolment> before = enrolments.find(session.id(), employee.value());
    if (before.filter(some -> some.state() != Enrolment.EnrolmentState.WITHDRAWN).isPresent()) {
      throw Refused.conflict("enrolment-exists", "已经报名这场培训");
    }
    if (enrolments.countTaken(session.id()) >= session.seats()) {
      throw Refused.conflict("session-full", "培训 %s 名额已满".formatted(session.number()));
    }
    return enrolments.save(
        before
            .map(some -> some.enrolledAgain(by, clock.instant()))
            .orElseGet(() -> Enrolment.of(session.id(), person, by, clock.instant())));
  }

  /** Enrolled already, or enrolled now. */
  void ensure(TrainingSession session, EmployeeNumber employee, EmployeeNumber by) {
    boolean there =
        enrolments.find(session.id(), employee.value()).filter(Enrolment::isEnrolled).isPresent();
    if (!there) {
      enrol(session.id(), employee, by);
    }
  }

  /**
   * @throws Refused unless enrolled, and not later than the session's day
   */
  @Transactional
  public void withdraw(String sessionId, EmployeeNumber employee) {
    TrainingSession session = sessions.getLocked(sessionId);
    if (session.heldOn().isBefore(LocalDate.now(clock))) {
      throw Refused.conflict("session-closed", "培训已经举行，不能取消报名");
    }
    Enrolment enrolled =
        enrolments
            .find(sessionId, employee.value())
            .orElseThrow(() -> Refused.unknown("enrolment-unknown", "没有报名这场培训"));
    enrolments.save(enrolled.withdrawn());
    freeing.free(session, employee, "已取消场次 %s 的报名".formatted(session.number()));
  }
}
