package org.kaohe.appeal;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.kaohe.assessment.Result;
import org.kaohe.assessment.ResultState;
import org.kaohe.assessment.Results;
import org.kaohe.calendar.WorkingDays;
import org.kaohe.outcomes.OutcomeLine;
import org.kaohe.outcomes.OutcomeLines;
import org.kaohe.shared.EmployeeNumber;
import org.kaohe.shared.Fault;
import org.kaohe.shared.Refused;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** An employee appeals against an own published result, within its window (policies G7). */
@Service
public class LodgingAppeals {

  private static final String TITLE = "不能提出申诉";

  private final Appeals appeals;
  private final Results results;
  private final OutcomeLines lines;
  private final WorkingDays calendar;
  private final AppealSettings settings;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  LodgingAppeals(
      Appeals appeals,
      Results results,
      OutcomeLines lines,
      WorkingDays calendar,
      AppealSettings settings,
      ApplicationEventPublisher events,
      Clock clock) {
    this.appeals = appeals;
    this.results = results;
    this.lines = lines;
    this.calendar = calendar;
    this.settings = settings;
    this.events = events;
    this.clock = clock;
  }

  /**
   * Registers the appeal; its process is started by whoever calls.
   *
   * @throws Refused with every fault at once; {@code appeal-window-closed} outside the window;
   *     {@code appeal-exists} for a second one on the same thing
   */
  @Transactional
  public Appeal register(Complaint complaint, EmployeeNumber by) {
    List<Fault> faults = new ArrayList<>();
    AppealSubject subject = subjectOf(complaint, faults);
    Texts.check("理由", complaint.reason(), 10, 2000, faults);
    Texts.check("依据", complaint.references(), 0, 1000, faults);
    Optional<Result> result = resultOf(complaint, by, faults);
    String lineId =
        subject == AppealSubject.LINE && result.isPresent()
            ? lineOf(complaint, result.get(), faults)
            : "-";
    if (subject == AppealSubject.INELIGIBILITY
        && result.map(found -> found.score().eligible()).orElse(false)) {
      faults.add(Fault.at("事项", subject.label(), "您在这个期间已参评，可对考核结果申诉"));
    }
    if (!faults.isEmpty()) {
      throw Refused.invalid("appeal-invalid", TITLE, faults);
    }
    return save(result.orElseThrow(), subject, lineId, complaint, by);
  }

  private Appeal save(
      Result result, AppealSubject subject, String lineId, Complaint complaint, EmployeeNumber by) {
    LocalDate today = LocalDate.now(clock);
    ResultState state = results.findLocked(result.id()).orElseThrow().state();
    if (today.isAfter(result.appealUntil()) || state != ResultState.PUBLISHED) {
      throw Refused.conflict(
          "appeal-window-closed",
          "%s 的申诉期已于 %s 结束，不能再申诉".formatted(result.period(), result.appealUntil()));
    }
    if (appeals.countSame(result.id(), subject.name(), lineId) > 0) {
      throw Refused.conflict("appeal-exists", "同一事项只能申诉一次");
    }
    Appeal appeal =
        new Appeal(
            UUID.randomUUID().toString(),
            by,
            result.cycle().cycleId(),
            result.id(),
            result.period(),
            subject,
            lineId,
            complaint.reason().strip(),
            complaint.references(),
            clock.instant());
    appeal.dueOn(calendar.plus(today, settings.reviewDays()));
    Appeal saved = appeals.save(appeal);
    events.publishEvent(new AppealLodged(saved));
    return saved;
  }

  private static AppealSubject subjectOf(Complaint complaint, List<Fault> faults) {
    for (AppealSubject subject : AppealSubject.values()) {
      if (subject.name().equals(complaint.subject())) {
        return subject;
      }
    }
    faults.add(Fault.at("事项", complaint.subject(), "应为 RESULT、LINE 或 INELIGIBILITY"));
    return null;
  }

  private Optional<Result> resultOf(Complaint complaint, EmployeeNumber by, List<Fault> faults) {
    Optional<Result> found =
        results.publishedOf(by).stream()
            .filter(result -> result.period().toString().equals(complaint.period()))
            .findFirst();
    if (found.isEmpty()) {
      faults.add(Fault.at("期间", complaint.period(), "您在这个期间没有已公布的结果"));
    }
    return found;
  }

  private String lineOf(Complaint complaint, Result result, List<Fault> faults) {
    List<OutcomeLine> own =
        lines.ofCycle(result.cycle().cycleId(), result.employee()).stream()
            .filter(line -> line.state().isStanding())
            .filter(
                line ->
                    line.id().equals(complaint.lineId()) || line.rule().equals(complaint.rule()))
            .toList();
    if (own.isEmpty()) {
      faults.add(
          Fault.at(
              "奖惩",
              complaint.rule() == null ? complaint.lineId() : complaint.rule(),
              "这个期间没有该奖惩；请填写“我的考核”中的规则编号"));
      return "-";
    }
    return own.get(0).id();
  }
}
