package org.kaohe.records;

import org.kaohe.shared.EmployeeNumber;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Declares a wrong record void, whether or not it has taken effect. It is never deleted. */
@Service
public class VoidingRecords {

  /**
   * Publishes {@link RecordVoided}.
   *
   * @param number 编号
   * @param reason 10–1000 characters
   * @return the record as voided
   * @throws org.kaohe.shared.Refused {@code record-unknown}; {@code record-voided} if it is void
   *     already; {@code void-invalid} for a bad reason; forbidden if {@code by} is the person of
   *     the record
   */
  @Transactional
  public CaseRecord voidRecord(String number, String reason, EmployeeNumber by) {
    throw new UnsupportedOperationException("not yet built");
  }
}
