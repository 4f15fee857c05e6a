package org.kaohe.development;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.kaohe.outcomes.ClosingMatters;
import org.kaohe.shared.EmployeeNumber;
import org.kaohe.shared.Fault;
import org.kaohe.shared.Refused;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Ends assigned trainings that are not completed. */
@Service
public class ClosingTrainings {

  private final AssignedTrainings trainings;
  private final TrainingProcess process;
  private final ClosingMatters matters;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  ClosingTrainings(
      AssignedTrainings trainings,
      TrainingProcess process,
      ClosingMatters matters,
      ApplicationEventPublisher events,
      Clock clock) {
    this.trainings = trainings;
    this.process = process;
    this.matters = matters;
    this.events = events;
    this.clock = clock;
  }

  /**
   * HR ends it by hand.
   *
   * @param reason 2–500 characters
   * @throws Refused without a reason; for one's own training; if it has ended
   */
  @Transactional
  public void close(String trainingId, String reason, EmployeeNumber by) {
    List<Fault> faults = new ArrayList<>();
    String why = Texts.read("终止原因", reason, 2, 500, faults);
    if (!faults.isEmpty()) {
      throw Refused.invalid("training-closure-invalid", "没有终止，请更正后再提交", faults);
    }
    AssignedTraining training = trainings.get(trainingId);
    if (training.employee().equals(by)) {
      throw Refused.forbidden("本人的培训须由其他人终止");
    }
    end(training, why, by);
  }

  void end(AssignedTraining training, String why, EmployeeNumber by) {
    AssignedTraining closed = trainings.save(training.closed(why, by, clock.instant()));
    process.end(closed.id());
    if (closed.lineId() != null) {
      matters.settle(closed.lineId(), "培训终止：" + why, by);
    }
    events.publishEvent(new TrainingEnded(closed));
  }
}
