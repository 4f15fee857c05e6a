package org.kaohe.records;

import java.util.List;
import java.util.Set;
import org.kaohe.shared.EmployeeNumber;
import org.kaohe.shared.Refused;
import org.springframework.stereotype.Component;

/** Who investigates and verifies a report: neither its reporter nor the accused. */
@Component
class ReportHandlers {

  private final ImpartialHr hr;

  ReportHandlers(ImpartialHr hr) {
    this.hr = hr;
  }

  List<EmployeeNumber> of(ConductReport report) {
    return hr.besides(Set.of(report.reporter(), report.accused()), report.accused());
  }

  void expect(ConductReport report, EmployeeNumber by) {
    if (report.accused().equals(by)) {
      throw Refused.forbidden("当事人不能办理自己的违纪报告");
    }
    if (report.reporter().equals(by)) {
      throw Refused.forbidden("报告人不能调查、核实自己提交的报告");
    }
    if (by == null || !of(report).contains(by)) {
      throw Refused.forbidden("这份报告不由您办理");
    }
  }
}
