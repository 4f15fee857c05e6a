package org.kaohe.trial;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.kaohe.policy.OutcomeKind;
import org.kaohe.policy.PersonPeriod;
import org.kaohe.policy.Policy;
import org.kaohe.policy.Proposal;
import org.kaohe.shared.EmployeeNumber;
import org.kaohe.shared.Period;
import org.kaohe.staff.StaffMember;

/** The points that the tried policy's months add to a year. */
class AnnualPoints {

  /** Fact of a points line: how many. */
  private static final String POINTS = "分值";

  private final Policy policy;
  private final TrialData data;
  private final Map<EmployeeNumber, List<PersonPeriod>> months;

  /**
   * @param months everybody's final months, oldest first
   */
  AnnualPoints(Policy policy, TrialData data, Map<EmployeeNumber, List<PersonPeriod>> months) {
    this.policy = policy;
    this.data = data;
    this.months = months;
  }

  /** Of the people who earned any. */
  Map<EmployeeNumber, BigDecimal> of(Period year) {
    Map<EmployeeNumber, BigDecimal> points = new HashMap<>();
    Period month = Period.monthOf(year.firstDay());
    for (; year.contains(month.firstDay()); month = month.next()) {
      for (Proposal line : linesOf(month)) {
        if (line.kind() == OutcomeKind.ANNUAL_SCORE_POINTS) {
          points.merge(
              EmployeeNumber.of(line.subject()),
              new BigDecimal(line.facts().get(POINTS)),
              BigDecimal::add);
        }
      }
    }
    return points;
  }

  private List<Proposal> linesOf(Period month) {
    Map<EmployeeNumber, PersonPeriod> current = new HashMap<>();
    Map<EmployeeNumber, List<PersonPeriod>> earlier = new HashMap<>();
    months.forEach(
        (employee, all) -> {
          int place = 0;
          while (place < all.size() && all.get(place).period().compareTo(month) < 0) {
            place++;
          }
          earlier.put(employee, all.subList(0, place));
          if (place < all.size() && all.get(place).period().equals(month)) {
            current.put(employee, all.get(place));
          }
        });
    List<StaffMember> staff = KnownPeople.employedDuring(data.staff(), month);
    return new TrialInputs(month, data, staff)
        .of(current, earlier).stream()
            .flatMap(input -> policy.evaluate(input).proposals().stream())
            .toList();
  }
}
