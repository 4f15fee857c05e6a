package org.kaohe.cycle;

import java.time.Instant;
import org.kaohe.shared.EmployeeNumber;
import org.springframework.data.annotation.Id;
import org.springframework.data.domain.Persistable;
import org.springframework.data.relational.core.mapping.Table;

/**
 * Something that was done to a cycle, never changed afterwards.
 *
 * @param actor null if the system did it by itself
 * @param remark a reason or remark, or null
 */
@Table("cycle_action")
public record CycleAction(
    @Id String id, String cycleId, Kind kind, EmployeeNumber actor, Instant doneAt, String remark)
    implements Persistable<String> {

  /** What was done. */
  public enum Kind {
    OPENED("开启考核"),
    POSTPONEMENT_ASKED("申请延期"),
    POSTPONEMENT_DECIDED("答复延期申请"),
    METRICS_CONFIRMED("确认指标"),
    DEADLINES_EXTENDED("延长期限"),
    COLLECTION_CLOSED("关闭收集"),
    SCORE_ADJUSTED("调整得分"),
    SENT_BACK("退回考核"),
    EXCUSED("免评"),
    METRIC_CORRECTED("更正指标"),
    CONSOLIDATED("完成汇总"),
    RECOMPUTED("重新计算"),
    LINE_CONFIRMED("确认受限扣款"),
    OUTCOMES_CONFIRMED("确认奖惩"),
    PUBLISHED("公布"),
    RESULT_REVIEWED("复核更正结果"),
    RECORD_VOIDED("记录作废"),
    FINISHED("定稿"),
    CANCELLED("取消考核");

    private final String label;

    Kind(String label) {
      this.label = label;
    }

    public String label() {
      return label;
    }

    /** Whoever did it took part in the results. */
    boolean shapesResults() {
      return this != OPENED && this != POSTPONEMENT_ASKED && this != POSTPONEMENT_DECIDED;
    }
  }

  @Override
  public String getId() {
    return id;
  }

  @Override
  public boolean isNew() {
    return true;
  }
}
