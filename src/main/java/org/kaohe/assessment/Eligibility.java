package org.kaohe.assessment;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.kaohe.calendar.WorkingDays;
import org.kaohe.metrics.Metric;
import org.kaohe.policy.ScoringRules;
import org.kaohe.shared.Period;
import org.kaohe.staff.StaffMember;
import org.kaohe.staff.StaffRole;

/** Who takes part in grades' and ranks' consequences (policies part C). */
final class Eligibility {

  static final String NO_EMPLOYEE = "角色不是员工，不参加考核";

  private final Period month;
  private final int minimumPresence;
  private final WorkingDays workingDays;
  private BigDecimal wholeMonth;

  Eligibility(Period month, ScoringRules rules, WorkingDays workingDays) {
    this.month = month;
    this.minimumPresence = rules.minimumPresence();
    this.workingDays = workingDays;
  }

  /** Every reason against it in Chinese; null if eligible. */
  String reasonAgainst(StaffMember member, Map<String, BigDecimal> metrics) {
    if (!member.has(StaffRole.EMPLOYEE)) {
      return NO_EMPLOYEE;
    }
    List<String> reasons = new ArrayList<>();
    LocalDate lastDay = month.lastDay();
    if (lastDay.isBefore(member.hiredOn())) {
      reasons.add("月末尚未入职（%s 入职）".formatted(member.hiredOn()));
    } else if (!member.employedOn(lastDay)) {
      reasons.add("月末不在职（%s 离职）".formatted(member.leftOn()));
    }
    BigDecimal present = presence(member, metrics);
    if (present.compareTo(BigDecimal.valueOf(minimumPresence)) < 0) {
      reasons.add(
          "出勤 %s 个工作日，不足 %d 个"
              .formatted(present.stripTrailingZeros().toPlainString(), minimumPresence));
    }
    return reasons.isEmpty() ? null : String.join("；", reasons);
  }

  /** 出勤工作日 where given, else the month's working days within the employment. */
  private BigDecimal presence(StaffMember member, Map<String, BigDecimal> metrics) {
    BigDecimal attended = metrics.get(Metric.ATTENDED_DAYS.key());
    if (attended != null) {
      return attended;
    }
    LocalDate from = later(month.firstDay(), member.hiredOn());
    LocalDate to =
        member.leftOn() == null ? month.lastDay() : earlier(month.lastDay(), member.leftOn());
    if (to.isBefore(from)) {
      return BigDecimal.ZERO;
    }
    boolean whole = from.equals(month.firstDay()) && to.equals(month.lastDay());
    return whole ? wholeMonth() : BigDecimal.valueOf(workingDays.count(from, to));
  }

  /** The same for nearly everybody, so counted once. */
  private BigDecimal wholeMonth() {
    if (wholeMonth == null) {
      wholeMonth = BigDecimal.valueOf(workingDays.count(month.firstDay(), month.lastDay()));
    }
    return wholeMonth;
  }

  private static LocalDate later(LocalDate a, LocalDate b) {
    return a.isAfter(b) ? a : b;
  }

  private static LocalDate earlier(LocalDate a, LocalDate b) {
    return a.isBefore(b) ? a : b;
  }
}
