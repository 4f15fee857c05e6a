package org.kaohe.development;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.kaohe.shared.EmployeeNumber;
import org.kaohe.staff.Staff;
import org.kaohe.staff.StaffMember;
import org.springframework.stereotype.Service;

/** The training calendar as people and HR look at it (P03-S2, P06-S1). */
@Service
public class TrainingCalendar {

  private static final int MOST = 200;

  private final TrainingSessions sessions;
  private final Enrolments enrolments;
  private final Staff staff;
  private final Clock clock;

  TrainingCalendar(TrainingSessions sessions, Enrolments enrolments, Staff staff, Clock clock) {
    this.sessions = sessions;
    this.enrolments = enrolments;
    this.staff = staff;
    this.clock = clock;
  }

  /**
   * A session and what it is to one person.
   *
   * @param taken how many seats
   * @param enrolment null unless enrolled, ever
   */
  public record Entry(TrainingSession session, int taken, Enrolment enrolment) {

    public boolean isFull() {
      return taken >= session.seats();
    }

    public boolean isEnrolled() {
      return enrolment != null && enrolment.isEnrolled();
    }
  }

  /** Coming sessions in which the person may enrol, the next first. */
  public List<TrainingSession> openFor(EmployeeNumber person) {
    LocalDate today = LocalDate.now(clock);
    Optional<String> department = staff.find(person, today).map(StaffMember::department);
    return sessions.from(today).stream()
        .filter(session -> session.isFor(department.orElse("")))
        .toList();
  }

  /** As {@link #openFor}, with seats and the own enrolment. */
  public List<Entry> entriesFor(EmployeeNumber person) {
    Map<String, Enrolment> own =
        enrolments.of(person).stream()
            .collect(Collectors.toMap(Enrolment::sessionId, Function.identity()));
    return openFor(person).stream().map(session -> entry(session, own.get(session.id()))).toList();
  }

  /** The person's marks and enrolments, newest first. */
  public List<Entry> historyOf(EmployeeNumber person) {
    return enrolments.of(person).stream()
        .map(own -> new Entry(sessions.get(own.sessionId()), 0, own))
        .toList();
  }

  /** Everything, the latest day first; for HR. */
  public List<Entry> all() {
    return sessions.latest(MOST).stream().map(session -> entry(session, null)).toList();
  }

  private Entry entry(TrainingSession session, Enrolment own) {
    return new Entry(session, enrolments.countTaken(session.id()), own);
  }
}
