package org.kaohe.development;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.kaohe.shared.EmployeeNumber;
import org.kaohe.shared.Fault;
import org.kaohe.shared.Refused;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The session of an assigned training is chosen: by the employee; later by superiors too. */
@Service
public class ChoosingSessions {

  private final AssignedTrainings trainings;
  private final TrainingSessions sessions;
  private final EnrollingPeople enrolling;
  private final Superiors superiors;
  private final ApplicationEventPublisher events;

  ChoosingSessions(
      AssignedTrainings trainings,
      TrainingSessions sessions,
      EnrollingPeople enrolling,
      Superiors superiors,
      ApplicationEventPublisher events) {
    this.trainings = trainings;
    this.sessions = sessions;
    this.enrolling = enrolling;
    this.superiors = superiors;
    this.events = events;
  }

  /**
   * @param sessionNumber such as PX2026-0001
   * @throws Refused if {@code by} may not choose; if there is no such session; as enrolling refuses
   */
  @Transactional
  public void choose(String trainingId, String sessionNumber, EmployeeNumber by) {
    AssignedTraining training = trainings.get(trainingId);
    if (!choosers(training).contains(by)) {
      throw Refused.forbidden("只有员工本人可以选择场次，逾期后其上级和人力也可以");
    }
    TrainingSession session =
        sessions
            .findByNumber(Texts.normal(sessionNumber))
            .orElseThrow(
                () ->
                    Refused.invalid(
                        "training-session-invalid",
                        "没有报名，请更正后再提交",
                        List.of(Fault.at("培训编号", sessionNumber, "没有这场培训，编号见门户的“培训”页面"))));
    trainings.save(training.enrolledIn(session.id()));
    enrolling.ensure(session, training.employee(), by);
  }

  public List<EmployeeNumber> choosers(String trainingId) {
    return choosers(trainings.get(trainingId));
  }

  private List<EmployeeNumber> choosers(AssignedTraining training) {
    List<EmployeeNumber> above =
        training.passedOn() == 0
            ? List.of()
            : superiors.of(training.employee(), training.passedOn() - 1);
    return Stream.concat(Stream.of(training.employee()), above.stream()).distinct().toList();
  }

  /** Nobody chose in time. */
  @Transactional
  public List<EmployeeNumber> passOn(String trainingId) {
    return choosers(trainings.save(trainings.get(trainingId).passedOnOnceMore()));
  }

  @Transactional
  public void remind(String trainingId, List<EmployeeNumber> people, LocalDate dueOn) {
    events.publishEvent(new TrainingDueSoon(trainings.get(trainingId), people, dueOn));
  }
}
