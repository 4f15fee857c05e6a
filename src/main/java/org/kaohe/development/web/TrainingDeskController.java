package org.kaohe.development.web;

import java.security.Principal;
import java.util.List;
import org.kaohe.development.AssignedTrainings;
import org.kaohe.development.ClosingTrainings;
import org.kaohe.development.Enrolments;
import org.kaohe.development.RawSession;
import org.kaohe.development.RecordingTraining;
import org.kaohe.development.SchedulingTraining;
import org.kaohe.shared.EmployeeNumber;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** HR's work with the training calendar. */
@RestController
class TrainingDeskController {

  private static final int MOST = 500;

  private final SchedulingTraining scheduling;
  private final RecordingTraining recording;
  private final ClosingTrainings closing;
  private final Enrolments enrolments;
  private final AssignedTrainings trainings;

  TrainingDeskController(
      SchedulingTraining scheduling,
      RecordingTraining recording,
      ClosingTrainings closing,
      Enrolments enrolments,
      AssignedTrainings trainings) {
    this.scheduling = scheduling;
    this.recording = recording;
    this.closing = closing;
    this.enrolments = enrolments;
    this.trainings = trainings;
  }

  record Reason(String reason) {}

  /** Score as text, so that every fault is told at once. */
  record Mark(String employee, boolean attended, boolean active, String score, String remark) {

    RecordingTraining.RawMark raw() {
      return new RecordingTraining.RawMark(employee, attended, active, score, remark);
    }
  }

  record Marks(List<Mark> marks) {}

  @PostMapping("/api/training-sessions")
  @ResponseStatus(HttpStatus.CREATED)
  SessionView schedule(@RequestBody RawSession session, Principal by) {
    return SessionView.of(scheduling.schedule(session, number(by)));
  }

  @PostMapping("/api/training-sessions/{id}/cancellation")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void cancel(@PathVariable String id, @RequestBody Reason why, Principal by) {
    scheduling.cancel(id, why.reason(), number(by));
  }

  @GetMapping("/api/training-sessions/{id}/enrolments")
  List<EnrolmentView> enrolled(@PathVariable String id) {
    return enrolments.ofSession(id).stream().map(EnrolmentView::of).toList();
  }

  @PostMapping("/api/training-sessions/{id}/results")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void record(@PathVariable String id, @RequestBody Marks marks, Principal by) {
    List<Mark> all = marks.marks() == null ? List.of() : marks.marks();
    recording.record(id, all.stream().map(Mark::raw).toList(), number(by));
  }

  @GetMapping("/api/trainings")
  List<TrainingView> assigned() {
    return trainings.latest(MOST).stream().map(TrainingView::of).toList();
  }

  @PostMapping("/api/trainings/{id}/closure")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void close(@PathVariable String id, @RequestBody Reason why, Principal by) {
    closing.close(id, why.reason(), number(by));
  }

  private static EmployeeNumber number(Principal by) {
    return new EmployeeNumber(by.getName());
  }
}
