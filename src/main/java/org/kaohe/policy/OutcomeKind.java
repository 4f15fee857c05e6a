package org.kaohe.policy;

/** What an outcome line is; the names are promised to users of the interface. */
public enum OutcomeKind {
  CASH_AWARD("现金奖励"),
  CERTIFICATE("荣誉证书"),
  LETTER("鼓励信"),
  PROMOTION_NOMINATION("晋升提名"),
  LONG_TERM_WELFARE("长期福利"),
  WELFARE("福利"),
  COMMENDATION("表扬"),
  ANNUAL_SCORE_POINTS("年度加分"),
  PERFORMANCE_PAY("绩效工资"),
  REIMBURSEMENT("费用报销"),
  VERBAL_WARNING("口头警告"),
  WARNING("警告"),
  WRITTEN_WARNING("书面警告"),
  SEVERE_WARNING("严重警告"),
  CIRCULATED_CRITICISM("通报批评"),
  DEDUCTION("扣款"),
  LOSS_COMPENSATION("损失赔偿"),
  PERFORMANCE_PAY_WITHHELD("扣发绩效工资"),
  PROMOTION_SUSPENDED("暂缓晋升"),
  GRADE_LOWERED("降低职级"),
  DUTY_CHANGE("调整职责"),
  TRAINING("培训"),
  IMPROVEMENT_PLAN("改进计划"),
  ESCALATION("升级处理");

  private final String label;

  OutcomeKind(String label) {
    this.label = label;
  }

  public String label() {
    return label;
  }

  /** Taken from pay: these alone pass the law's guard (policies part D). */
  public boolean isDeduction() {
    return this == DEDUCTION || this == LOSS_COMPENSATION || this == PERFORMANCE_PAY_WITHHELD;
  }

  /** Paid out with the month. */
  public boolean isPaid() {
    return this == CASH_AWARD || this == PERFORMANCE_PAY || this == REIMBURSEMENT;
  }

  /** Stays open for a person until it is settled, and opens no second one meanwhile (A12). */
  public boolean isMatter() {
    return switch (this) {
      case PROMOTION_NOMINATION, DUTY_CHANGE, TRAINING, IMPROVEMENT_PLAN, ESCALATION -> true;
      default -> false;
    };
  }

  public boolean isPenalty() {
    return ordinal() >= VERBAL_WARNING.ordinal();
  }
}
