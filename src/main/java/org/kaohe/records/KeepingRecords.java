package org.kaohe.records;

import org.kaohe.shared.EmployeeNumber;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Adds records that come from the company's own processes, numbered {@code JL2026-00001}. */
@Service
public class KeepingRecords {

  /**
   * Adds one record under the next free number of the current year. It takes effect by the same
   * rules as an imported one.
   *
   * @param facts of somebody (a team, a department) who was there on its date, which is not in the
   *     future
   * @param source where it comes from, in Chinese, at most 100 characters, such as 违纪举报
   * @throws org.kaohe.shared.Refused {@code record-invalid} with every fault at once
   */
  @Transactional
  public CaseRecord add(CaseFacts facts, String source, EmployeeNumber by) {
    throw new UnsupportedOperationException("not yet built");
  }
}
