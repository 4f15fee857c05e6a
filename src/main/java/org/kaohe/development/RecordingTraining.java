package org.kaohe.development;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.kaohe.outcomes.ClosingMatters;
import org.kaohe.records.CaseFacts;
import org.kaohe.records.Category;
import org.kaohe.records.KeepingRecords;
import org.kaohe.records.RecordStatus;
import org.kaohe.shared.EmployeeNumber;
import org.kaohe.shared.Fault;
import org.kaohe.shared.Refused;
import org.kaohe.shared.Severity;
import org.kaohe.shared.SubjectType;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * HR notes who attended a session and with which result. An active participant's result becomes a
 * 培训 record, which P03-R3 reads; an assigned training is completed by it or goes on.
 */
@Service
public class RecordingTraining {

  private static final String SOURCE = "培训";

  private final TrainingSessions sessions;
  private final Enrolments enrolments;
  private final AssignedTrainings trainings;
  private final TrainingProcess process;
  private final KeepingRecords records;
  private final ClosingMatters matters;
  private final DevelopmentSettings settings;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  RecordingTraining(
      TrainingSessions sessions,
      Enrolments enrolments,
      AssignedTrainings trainings,
      TrainingProcess process,
      KeepingRecords records,
      ClosingMatters matters,
      DevelopmentSettings settings,
      ApplicationEventPublisher events,
      Clock clock) {
    this.sessions = sessions;
    this.enrolments = enrolments;
    this.trainings = trainings;
    this.process = process;
    this.records = records;
    this.matters = matters;
    this.settings = settings;
    this.events = events;
    this.clock = clock;
  }

  /**
   * One person's mark as typed.
   *
   * @param score 0–100 with at most two decimals, or empty
   */
  public record RawMark(
      String employee, boolean attended, boolean active, String score, String remark) {}

  /**
   * @throws Refused with every fault at once; before the session's day; for anybody who is not
   *     enrolled or has a mark already; for one's own mark
   */
  @Transactional
  public void record(String sessionId, List<RawMark> raw, EmployeeNumber by) {
    mark(sessions.getLocked(sessionId), raw, null, by);
  }

  /** As {@link #record}, of one assigned training, in its own task. */
  @Transactional
  public void recordOne(String trainingId, RawMark raw, EmployeeNumber by) {
    AssignedTraining training = trainings.get(trainingId);
    if (training.sessionId() == null) {
      throw Refused.conflict("training-state", "该培训已经不在这一步，请刷新后再试");
    }
    RawMark own =
        new RawMark(
            training.employee().value(), raw.attended(), raw.active(), raw.score(), raw.remark());
    mark(sessions.getLocked(training.sessionId()), List.of(own), trainingId, by);
  }

  private void mark(TrainingSession session, List<RawMark> raw, String ownTask, EmployeeNumber by) {
    if (session.isCancelled() || session.heldOn().isAfter(LocalDate.now(clock))) {
      throw Refused.conflict("session-not-held", "培训还没有举行，或已经取消，不能登记结果");
    }
    Map<Enrolment, TrainingMark> marks = read(session, raw, by);
    sessions.save(session.held());
    marks.forEach((enrolment, mark) -> store(session, enrolment, mark, ownTask, by));
  }

  private Map<Enrolment, TrainingMark> read(
      TrainingSession session, List<RawMark> raw, EmployeeNumber by) {
    List<Fault> faults = new ArrayList<>();
    Map<Enrolment, TrainingMark> marks = new LinkedHashMap<>();
    for (RawMark each : raw) {
      TrainingMark mark =
          TrainingMark.read(
              each.employee(),
              new TrainingMark.Raw(each.attended(), each.active(), each.score(), each.remark()),
              faults);
      enrolments
          .find(session.id(), each.employee())
          .filter(Enrolment::isEnrolled)
          .ifPresentOrElse(
              enrolment -> marks.put(enrolment, mark),
              () -> faults.add(Fault.at("工号", each.employee(), "没有报名，或结果已经登记")));
      if (by.value().equals(each.employee())) {
        faults.add(Fault.at("工号", each.employee(), "本人的培训结果须由其他人登记"));
      }
    }
    if (raw.isEmpty()) {
      faults.add(Fault.at("工号", null, "没有可登记的人"));
    }
    if (!faults.isEmpty()) {
      throw Refused.invalid("training-result-invalid", "培训结果没有保存，请更正后再提交", faults);
    }
    return marks;
  }

  private void store(
      TrainingSession session,
      Enrolment enrolment,
      TrainingMark mark,
      String ownTask,
      EmployeeNumber by) {
    String recordNo = mark.makesRecord() ? recordOf(session, enrolment, mark, by) : null;
    enrolments.save(enrolment.recorded(mark, recordNo, by, clock.instant()));
    for (AssignedTraining each : trainings.enrolled(session.id(), enrolment.employee().value())) {
      finish(each, session, mark, by);
      if (!each.id().equals(ownTask)) {
        process.recorded(each.id());
      }
    }
  }

  private void finish(
      AssignedTraining training, TrainingSession session, TrainingMark mark, EmployeeNumber by) {
    String how = "%s《%s》%s".formatted(session.number(), session.title(), mark.inWords());
    if (!mark.completes(settings.passMark())) {
      trainings.save(training.toChooseAgain(mark.score(), how + "，须另选场次"));
      return;
    }
    AssignedTraining done = trainings.save(training.completed(mark.score(), how, clock.instant()));
    if (done.lineId() != null) {
      matters.settle(done.lineId(), "培训已完成：" + how, by);
    }
    events.publishEvent(new TrainingEnded(done));
  }

  private String recordOf(
      TrainingSession session, Enrolment enrolment, TrainingMark mark, EmployeeNumber by) {
    CaseFacts facts =
        new CaseFacts(
            SubjectType.EMPLOYEE,
            enrolment.employee().value(),
            session.heldOn(),
            Category.TRAINING,
            Severity.MINOR,
            RecordStatus.VERIFIED,
            null,
            null,
            mark.score(),
            "%s《%s》".formatted(session.number(), session.title()));
    return records.add(facts, SOURCE, by).number();
  }
}
