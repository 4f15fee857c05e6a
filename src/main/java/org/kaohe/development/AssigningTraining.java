package org.kaohe.development;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.kaohe.shared.EmployeeNumber;
import org.kaohe.shared.Refused;
import org.kaohe.staff.Staff;
import org.kaohe.staff.StaffMember;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Assigns trainings. */
@Service
public class AssigningTraining {

  private final AssignedTrainings trainings;
  private final Staff staff;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  AssigningTraining(
      AssignedTrainings trainings, Staff staff, ApplicationEventPublisher events, Clock clock) {
    this.trainings = trainings;
    this.staff = staff;
    this.events = events;
    this.clock = clock;
  }

  /**
   * Registers it; whoever calls starts {@code training}. Again for the same line, it answers the
   * first one.
   *
   * @param cause in Chinese, at most 500 characters
   * @param lineId the outcome line that asks for it, or null
   * @return the training's id
   * @throws Refused {@code training-not-employed}
   */
  @Transactional
  public String assign(EmployeeNumber employee, String cause, String lineId) {
    if (lineId != null && trainings.findByLineId(lineId).isPresent()) {
      return trainings.findByLineId(lineId).get().id();
    }
    LocalDate today = LocalDate.now(clock);
    StaffMember person =
        staff
            .find(employee, today)
            .filter(member -> member.employedOn(today))
            .orElseThrow(
                () ->
                    Refused.conflict(
                        "training-not-employed", "%s 已不在职，不能安排培训".formatted(employee)));
    AssignedTraining training =
        trainings.save(
            AssignedTraining.assigned(
                UUID.randomUUID().toString(), person, cause, lineId, clock.instant()));
    events.publishEvent(new TrainingAssigned(training));
    return training.id();
  }
}
