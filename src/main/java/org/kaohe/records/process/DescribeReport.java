package org.kaohe.records.process;

import java.time.Clock;
import java.time.LocalDate;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.kaohe.engine.TaskCase;
import org.kaohe.records.ConductReport;
import org.kaohe.records.ConductReports;
import org.kaohe.records.WaitingMatters;
import org.kaohe.staff.Staff;
import org.kaohe.staff.StaffMember;
import org.springframework.stereotype.Component;

/** Tells in the task whom and what it is about, never who reported it, and lets people know. */
@Component("describeReport")
class DescribeReport implements TaskListener {

  private final ConductReports reports;
  private final WaitingMatters waiting;
  private final Staff staff;
  private final Clock clock;

  DescribeReport(ConductReports reports, WaitingMatters waiting, Staff staff, Clock clock) {
    this.reports = reports;
    this.waiting = waiting;
    this.staff = staff;
    this.clock = clock;
  }

  @Override
  public void notify(DelegateTask task) {
    ConductReport report = reports.get(TaskCase.of(task));
    String name =
        staff
            .find(report.accused(), LocalDate.now(clock))
            .map(StaffMember::name)
            .orElse(report.accused().value());
    task.setName("%s：%s".formatted(task.getName(), name));
    task.setDescription(
        "当事人：%s（%s），%s，%s"
            .formatted(name, report.accused(), report.occurredOn(), report.category().label()));
    waiting.tellOfReport(report.id(), false);
  }
}
