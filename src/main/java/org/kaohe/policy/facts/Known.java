package org.kaohe.policy.facts;

import java.util.Set;
import java.util.regex.Pattern;

/**
 * The data that there are for facts to be read from, by the names that the files promise. The
 * module knows of no other one, so they are said again here.
 */
public final class Known {

  /** Keys of the figures of the metrics file. */
  public static final Set<String> METRICS =
      Set.of(
          "satisfaction",
          "resolutionRate",
          "firstContactRate",
          "callbackRate",
          "accuracy",
          "complaintRate",
          "firstResponseSeconds",
          "averageResponseSeconds",
          "resolutionMinutes",
          "workload",
          "sales",
          "salesTarget",
          "enquiries",
          "orders",
          "payers",
          "paidAmount",
          "payingCustomers",
          "cards",
          "lateCount",
          "earlyCount",
          "awayCount",
          "absentDays",
          "leaveDays",
          "attendedDays",
          "ratings",
          "tasksOnTime",
          "callbackDuty",
          "monthFixedPay",
          "monthGrossPay");

  /** Categories of records. */
  public static final Set<String> CATEGORIES =
      Set.of(
          "不文明用语", "推销无关产品", "泄露机密", "泄露客户隐私", "影响工作", "服务态度", "服务质量", "工作失误", "责任事故", "违反规程",
          "玩手机聊天游戏", "损害形象", "其他违纪", "客户投诉", "负面反馈", "客户表扬", "创新提案", "特殊贡献", "培训", "委屈", "协助其他部门",
          "参加活动", "加班报销", "团队达标", "抽检");

  /** Means of reviews, by source and criterion. */
  static final Pattern REVIEWS =
      Pattern.compile("(manager|peer|self)(Attitude|Teamwork|Efficiency|Quality|Score)");

  private Known() {}
}
