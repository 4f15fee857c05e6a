package org.kaohe.records.web;

import java.security.Principal;
import java.util.List;
import org.kaohe.records.FiledReport;
import org.kaohe.records.HearingAccused;
import org.kaohe.records.RawReport;
import org.kaohe.records.ReportForAccused;
import org.kaohe.records.ReportingConduct;
import org.kaohe.records.ViewingReports;
import org.kaohe.shared.EmployeeNumber;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Reports of misconduct: to submit, for HR, about oneself, and submitted by oneself. */
@RestController
class ConductReportController {

  private final ReportingConduct reporting;
  private final HearingAccused hearing;
  private final ViewingReports viewing;

  ConductReportController(
      ReportingConduct reporting, HearingAccused hearing, ViewingReports viewing) {
    this.reporting = reporting;
    this.hearing = hearing;
    this.viewing = viewing;
  }

  /**
   * What the employee said to HR.
   *
   * @param heardHow how HR heard it
   */
  record StatementRequest(String statement, String heardHow) {}

  /** By managers, HR and quality check; its process begins at once. */
  @PostMapping("/api/conduct-reports")
  @ResponseStatus(HttpStatus.CREATED)
  FiledReport report(@RequestBody RawReport report, Principal by) {
    String id = reporting.report(report, number(by)).id();
    return viewing.filedBy(number(by)).stream()
        .filter(filed -> filed.id().equals(id))
        .findFirst()
        .orElseThrow();
  }

  @GetMapping("/api/conduct-reports")
  List<ReportView> all(Principal by) {
    return viewing.reports(number(by)).stream().map(ReportView::of).toList();
  }

  @GetMapping("/api/conduct-reports/{id}")
  ReportView one(@PathVariable String id, Principal by) {
    return ReportView.of(viewing.report(id, number(by)));
  }

  /** HR writes down what somebody says who cannot do it himself. */
  @PostMapping("/api/conduct-reports/{id}/statement")
  ReportView state(@PathVariable String id, @RequestBody StatementRequest said, Principal by) {
    return ReportView.of(hearing.stateFor(id, said.statement(), said.heardHow(), number(by)));
  }

  /** Those about me. */
  @GetMapping("/api/me/conduct-reports")
  List<ReportForAccused> aboutMe(Principal by) {
    return viewing.against(number(by));
  }

  /** Those I submitted. */
  @GetMapping("/api/me/filed-reports")
  List<FiledReport> mine(Principal by) {
    return viewing.filedBy(number(by));
  }

  private static EmployeeNumber number(Principal by) {
    return new EmployeeNumber(by.getName());
  }
}
