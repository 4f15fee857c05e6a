package org.kaohe.records;

import java.time.Instant;
import org.kaohe.shared.EmployeeNumber;
import org.kaohe.shared.Period;
import org.kaohe.shared.Refused;

/**
 * A conduct or merit record.
 *
 * @param number 编号, unique in the company
 * @param source where it comes from, such as 导入
 * @param takenIn the month in whose outcomes it took effect, or null; it can't change afterwards
 * @param version 0 for one that is new
 */
public record CaseRecord(
    String number,
    CaseFacts facts,
    String source,
    EmployeeNumber createdBy,
    Instant createdAt,
    Period takenIn,
    int version) {

  private static final int NEW = 0;

  public static CaseRecord created(
      String number, CaseFacts facts, String source, EmployeeNumber by, Instant at) {
    return new CaseRecord(number, facts, source, by, at, null, NEW);
  }

  public boolean isNew() {
    return version == NEW;
  }

  /** Its outcome is decided: it stays as it is. */
  public boolean isTaken() {
    return takenIn != null;
  }

  /**
   * @throws Refused if it has taken effect already, or is void
   */
  public CaseRecord changedTo(CaseFacts changed) {
    expectNotVoid();
    if (isTaken()) {
      throw Refused.conflict("record-taken", "记录 %s %s".formatted(number, whyFixed()));
    }
    return new CaseRecord(number, changed, source, createdBy, createdAt, null, version);
  }

  public boolean isVoid() {
    return facts.status() == RecordStatus.VOIDED;
  }

  /**
   * Void from now on, even if it has taken effect.
   *
   * @throws Refused if it is void already
   */
  CaseRecord voided() {
    expectNotVoid();
    return new CaseRecord(
        number, facts.with(RecordStatus.VOIDED), source, createdBy, createdAt, takenIn, version);
  }

  private void expectNotVoid() {
    if (isVoid()) {
      throw Refused.conflict("record-voided", "记录 %s 已作废".formatted(number));
    }
  }

  /** In Chinese, of one that has taken effect. */
  String whyFixed() {
    return "已在 %s 的考核中生效，不能再更改".formatted(takenIn);
  }
}
