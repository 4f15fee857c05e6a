package org.kaohe.policychange;

import java.time.Instant;
import org.kaohe.shared.EmployeeNumber;

/**
 * Something that happened to a change.
 *
 * @param actor null: the system
 * @param remark or null
 */
public record ChangeAction(
    String id, String changeId, Kind kind, EmployeeNumber actor, Instant doneAt, String remark) {

  /** What. */
  public enum Kind {
    DRAFTED("起草"),
    REVISED("修改草案"),
    TRIED("附试算"),
    CONSULTED("开始征求意见"),
    CONSULTATION_ENDED("征求意见结束"),
    ANSWERED("答复意见"),
    APPROVED("批准"),
    RETURNED("退回修改"),
    REJECTED("否决"),
    PUT_IN_FORCE("确定生效月份"),
    ANNOUNCED("公布"),
    REMINDED("提醒确认"),
    FINISHED("确认期结束"),
    WITHDRAWN("撤回");

    private final String label;

    Kind(String label) {
      this.label = label;
    }

    public String label() {
      return label;
    }
  }
}
