package org.kaohe.assessment;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.kaohe.policy.ScoringRules;
import org.kaohe.shared.Period;
import org.kaohe.staff.StaffMember;
import org.kaohe.staff.StaffRole;

/** Who is ranked in a week, quarter or year (policies part C). */
final class PeriodEligibility {

  private final Period period;
  private final int minimumMonths;

  PeriodEligibility(Period period, ScoringRules rules) {
    this.period = period;
    this.minimumMonths =
        period.kind() == Period.Kind.YEAR
            ? rules.minimumYearMonths()
            : rules.minimumQuarterMonths();
  }

  /** Every reason against it in Chinese; null if eligible. */
  String reasonAgainst(PeriodCandidate candidate) {
    if (!candidate.member().has(StaffRole.EMPLOYEE)) {
      return Eligibility.NO_EMPLOYEE;
    }
    if (period.kind() == Period.Kind.WEEK) {
      return candidate.metrics().isEmpty() ? "本周没有指标数据" : null;
    }
    List<String> reasons = new ArrayList<>();
    employment(candidate.member(), reasons);
    int months = PeriodScoring.counted(candidate).size();
    if (months < minimumMonths) {
      reasons.add("有效的月度结果 %d 个，不足 %d 个".formatted(months, minimumMonths));
    }
    return reasons.isEmpty() ? null : String.join("；", reasons);
  }

  private void employment(StaffMember member, List<String> reasons) {
    String end = period.kind() == Period.Kind.YEAR ? "年末" : "季末";
    LocalDate lastDay = period.lastDay();
    if (lastDay.isBefore(member.hiredOn())) {
      reasons.add("%s尚未入职（%s 入职）".formatted(end, member.hiredOn()));
    } else if (!member.employedOn(lastDay)) {
      reasons.add("%s不在职（%s 离职）".formatted(end, member.leftOn()));
    }
  }
}
