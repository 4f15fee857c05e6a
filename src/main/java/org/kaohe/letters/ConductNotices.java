package org.kaohe.letters;

import java.time.Clock;
import java.util.Collection;
import java.util.List;
import org.kaohe.records.ClaimDecided;
import org.kaohe.records.ConductReport;
import org.kaohe.records.MatterStep;
import org.kaohe.records.MatterWaits;
import org.kaohe.records.MeritClaim;
import org.kaohe.records.RecordVoided;
import org.kaohe.records.ReportDecided;
import org.kaohe.shared.EmployeeNumber;
import org.kaohe.shared.SubjectType;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Tells people of reports, claims and records that concern them. */
@Component
class ConductNotices {

  private static final String MINE = "/me/records";
  private static final String TASKS = "/camunda/app/tasklist/default/";

  private final Notices notices;
  private final Clock clock;

  ConductNotices(Notices notices, Clock clock) {
    this.notices = notices;
    this.clock = clock;
  }

  @EventListener
  void on(MatterWaits waits) {
    String text = waits.reminder() ? "即将到期，请在 %s 前（含当日）%s" : "请在 %s 前（含当日）%s";
    String occasion = "%s:%s:%s".formatted(waits.step(), waits.caseId(), waits.dueOn());
    send(
        waits.forWhom(),
        waits.reminder() ? occasion + ":reminder" : occasion,
        text.formatted(waits.dueOn(), waits.step().label()),
        waits.step() == MatterStep.STATE ? MINE : TASKS);
  }

  /** The reporter learns whether it was verified, not what follows from it. */
  @EventListener
  void on(ReportDecided decided) {
    ConductReport report = decided.report();
    String text = "%s 的“%s”：%s";
    String outcome =
        text.formatted(report.occurredOn(), report.category().label(), report.state().label());
    send(List.of(report.accused()), "report:" + report.id(), "对您的违纪报告已有结论，" + outcome, MINE);
    send(List.of(report.reporter()), "filed:" + report.id(), "您提交的违纪报告已有结论，" + outcome, MINE);
  }

  @EventListener
  void on(ClaimDecided decided) {
    MeritClaim claim = decided.claim();
    send(
        List.of(claim.claimant()),
        "claim:" + claim.id(),
        "您 %s 的“%s”申报：%s"
            .formatted(claim.occurredOn(), claim.category().label(), claim.state().label()),
        MINE);
  }

  @EventListener
  void on(RecordVoided voided) {
    if (voided.record().facts().subjectType() == SubjectType.EMPLOYEE) {
      send(
          List.of(new EmployeeNumber(voided.record().facts().subject())),
          "voided:" + voided.record().number(),
          "您 %s 的“%s”记录已作废，由它产生的结果将重新计算"
              .formatted(
                  voided.record().facts().date(), voided.record().facts().category().label()),
          MINE);
    }
  }

  private void send(Collection<EmployeeNumber> people, String occasion, String text, String path) {
    notices.send(
        people.stream()
            .map(person -> new Notice(person, occasion, text, path, clock.instant()))
            .toList());
  }
}
