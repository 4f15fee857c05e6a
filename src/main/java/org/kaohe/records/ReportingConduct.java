package org.kaohe.records;

import org.kaohe.shared.EmployeeNumber;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reports misconduct and starts the report's process, both or neither. */
@Service
public class ReportingConduct {

  private final RegisteringReports registering;
  private final ReportProcess process;

  ReportingConduct(RegisteringReports registering, ReportProcess process) {
    this.registering = registering;
    this.process = process;
  }

  /**
   * @throws org.kaohe.shared.Refused as {@link RegisteringReports#register}
   */
  @Transactional
  public ConductReport report(RawReport raw, EmployeeNumber by) {
    ConductReport report = registering.register(raw, by);
    process.start(report.id());
    return report;
  }
}
