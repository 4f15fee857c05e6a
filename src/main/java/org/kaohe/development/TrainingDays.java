package org.kaohe.development;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import org.kaohe.calendar.WorkingDays;
import org.kaohe.shared.EmployeeNumber;
import org.kaohe.staff.Staff;
import org.kaohe.staff.StaffMember;
import org.springframework.stereotype.Service;

/** By when a step of an assigned training is to be done, and who records its result. */
@Service
public class TrainingDays {

  private static final LocalTime AT = LocalTime.of(9, 0);

  private final AssignedTrainings trainings;
  private final TrainingSessions sessions;
  private final WorkingDays calendar;
  private final DevelopmentSettings settings;
  private final Staff staff;
  private final Clock clock;

  TrainingDays(
      AssignedTrainings trainings,
      TrainingSessions sessions,
      WorkingDays calendar,
      DevelopmentSettings settings,
      Staff staff,
      Clock clock) {
    this.trainings = trainings;
    this.sessions = sessions;
    this.calendar = calendar;
    this.settings = settings;
    this.staff = staff;
    this.clock = clock;
  }

  /**
   * A session is to be chosen, counted from today, or its result recorded, counted from its day.
   *
   * @throws org.kaohe.shared.Refused {@code calendar-missing}
   */
  public LocalDate dueOn(String trainingId) {
    return sessionDay(trainingId)
        .map(day -> calendar.plus(day, settings.resultDays()))
        .orElseGet(() -> calendar.plus(today(), settings.sessionDays()));
  }

  /** By when whoever it is passed on to chooses. */
  public LocalDate dueOnceMore(String trainingId) {
    return calendar.plus(dueOn(trainingId), settings.sessionDays());
  }

  /** On the working day before. */
  public ZonedDateTime remindAt(String trainingId) {
    return calendar.before(dueOn(trainingId)).atTime(AT).atZone(clock.getZone());
  }

  /** The day of the chosen session, before which there is nothing to record. */
  public Optional<LocalDate> sessionDay(String trainingId) {
    return Optional.ofNullable(trainings.get(trainingId).sessionId())
        .map(sessions::get)
        .map(TrainingSession::heldOn);
  }

  /** HR but the person. */
  public List<EmployeeNumber> recorders(String trainingId) {
    EmployeeNumber employee = trainings.get(trainingId).employee();
    return staff.hr(today()).stream()
        .map(StaffMember::number)
        .filter(number -> !number.equals(employee))
        .toList();
  }

  private LocalDate today() {
    return LocalDate.now(clock);
  }
}
