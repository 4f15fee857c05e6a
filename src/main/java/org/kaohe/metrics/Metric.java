package org.kaohe.metrics;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Optional;

/** The figures of the metrics file, in the order of its template. */
public enum Metric {
  SATISFACTION("satisfaction", "客户满意度", Form.RATE),
  RESOLUTION_RATE("resolutionRate", "问题解决率", Form.RATE),
  FIRST_CONTACT_RATE("firstContactRate", "一次解决率", Form.RATE),
  CALLBACK_RATE("callbackRate", "回访率", Form.RATE),
  ACCURACY("accuracy", "准确率", Form.RATE),
  COMPLAINT_RATE("complaintRate", "投诉率", Form.RATE),
  FIRST_RESPONSE("firstResponseSeconds", "首次响应秒", Form.AMOUNT),
  AVERAGE_RESPONSE("averageResponseSeconds", "平均响应秒", Form.AMOUNT),
  RESOLUTION_MINUTES("resolutionMinutes", "平均解决分钟", Form.AMOUNT),
  WORKLOAD("workload", "工作量", Form.COUNT),
  SALES("sales", "销售额", Form.AMOUNT),
  SALES_TARGET("salesTarget", "销售目标", Form.AMOUNT),
  ENQUIRIES("enquiries", "询单人数", Form.COUNT),
  ORDERS("orders", "下单人数", Form.COUNT),
  PAYERS("payers", "付款人数", Form.COUNT),
  PAID_AMOUNT("paidAmount", "付款金额", Form.AMOUNT),
  PAYING_CUSTOMERS("payingCustomers", "付款客户数", Form.COUNT),
  CARDS("cards", "办卡数", Form.COUNT),
  LATE("lateCount", "迟到次数", Form.COUNT),
  EARLY("earlyCount", "早退次数", Form.COUNT),
  AWAY("awayCount", "擅离岗位次数", Form.COUNT),
  ABSENT_DAYS("absentDays", "旷工天数", Form.AMOUNT),
  LEAVE_DAYS("leaveDays", "病事假天数", Form.AMOUNT),
  ATTENDED_DAYS("attendedDays", "出勤工作日", Form.AMOUNT),
  RATINGS("ratings", "评价数", Form.COUNT),
  TASKS_ON_TIME("tasksOnTime", "任务按时", Form.YES_NO),
  CALLBACK_DUTY("callbackDuty", "回访值班", Form.YES_NO),
  MONTH_FIXED_PAY("monthFixedPay", "当月固定工资", Form.MONEY),
  MONTH_GROSS_PAY("monthGrossPay", "当月总工资", Form.MONEY);

  /** RATE 0–100; COUNT whole and not negative; AMOUNT not negative; MONEY ≥ 0, two decimals. */
  public enum Form {
    RATE,
    COUNT,
    AMOUNT,
    MONEY,
    YES_NO
  }

  private final String key;
  private final String heading;
  private final Form form;

  Metric(String key, String heading, Form form) {
    this.key = key;
    this.heading = heading;
    this.form = form;
  }

  /** Its name in policies and decision tables. */
  public String key() {
    return key;
  }

  /** Its heading in files and on screens. */
  public String heading() {
    return heading;
  }

  public Form form() {
    return form;
  }

  public static Optional<Metric> ofKey(String key) {
    return Arrays.stream(values()).filter(metric -> metric.key.equals(key)).findFirst();
  }

  /** What is wrong with a value of this figure, in Chinese; empty if nothing. */
  public Optional<String> faultOf(BigDecimal value) {
    return MetricBounds.fault(this, value);
  }
}
