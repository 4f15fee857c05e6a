package org.kaohe.trial;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.kaohe.assessment.Candidate;
import org.kaohe.assessment.HistoryRow;
import org.kaohe.assessment.MonthScoring;
import org.kaohe.assessment.PersonScore;
import org.kaohe.assessment.ReviewRow;
import org.kaohe.assessment.ReviewScores;
import org.kaohe.assessment.ReviewSource;
import org.kaohe.calendar.WorkingDays;
import org.kaohe.cycle.PolicyInputs;
import org.kaohe.metrics.Metric;
import org.kaohe.policy.PersonPeriod;
import org.kaohe.policy.ScoringRules;
import org.kaohe.shared.EmployeeNumber;
import org.kaohe.shared.Period;
import org.kaohe.shared.Refused;
import org.kaohe.staff.StaffMember;
import org.kaohe.staff.StaffRole;

/**
 * Months under the tried policy: one being tried, and those of which a person has figures or a
 * result, which are final, their composite from the history, else computed (policies A16).
 */
class FinalMonths {

  private final TrialData data;
  private final ScoringRules rules;
  private final WorkingDays calendar;
  private final ScoredWeeks weeks;

  FinalMonths(TrialData data, ScoringRules rules, WorkingDays calendar, ScoredWeeks weeks) {
    this.data = data;
    this.rules = rules;
    this.calendar = calendar;
    this.weeks = weeks;
  }

  /** Everybody's month that is tried. */
  List<PersonScore> scores(Period month) {
    return score(month, data.staff());
  }

  /** That month of somebody, with the weeks in it. */
  PersonPeriod of(Period month, PersonScore score) {
    Map<String, BigDecimal> metrics = rules.usable(data.metrics(month, score.employee()));
    PersonPeriod known = PolicyInputs.monthOf(month, metrics, score);
    List<PersonPeriod> within = weeks.within(month, score.employee());
    return within.isEmpty() ? known : known.withParts(within);
  }

  /**
   * Each person's final months, oldest first.
   *
   * @param end the first month that is none of them
   * @param counted from this month on, whoever's presence must be counted in a year without a
   *     calendar is refused; an older month is simply not known then
   */
  Map<EmployeeNumber, List<PersonPeriod>> before(Period end, Period counted) {
    Map<EmployeeNumber, List<PersonPeriod>> months = new HashMap<>();
    for (Period month : data.months()) {
      if (month.compareTo(end) < 0) {
        boolean countable = month.compareTo(counted) >= 0 || hasCalendar(month);
        for (PersonScore score : score(month, known(month, countable))) {
          months
              .computeIfAbsent(score.employee(), number -> new ArrayList<>())
              .add(finalMonth(month, score));
        }
      }
    }
    return months;
  }

  private List<StaffMember> known(Period month, boolean countable) {
    return data.staff().stream()
        .filter(member -> data.knows(month, member.number()))
        .filter(member -> countable || !mustBeCounted(member, month))
        .toList();
  }

  private boolean mustBeCounted(StaffMember member, Period month) {
    return member.has(StaffRole.EMPLOYEE)
        && !data.metrics(month, member.number()).containsKey(Metric.ATTENDED_DAYS.key());
  }

  private boolean hasCalendar(Period month) {
    try {
      calendar.isWorkingDay(month.firstDay());
      return true;
    } catch (Refused missing) {
      return false;
    }
  }

  private List<PersonScore> score(Period month, List<StaffMember> people) {
    List<Candidate> candidates = people.stream().map(member -> candidate(member, month)).toList();
    return MonthScoring.scoreOnly(month, rules, candidates, calendar);
  }

  private PersonPeriod finalMonth(Period month, PersonScore score) {
    PersonPeriod computed = of(month, score);
    HistoryRow result = data.result(month, score.employee());
    return result == null ? computed : withResult(computed, result);
  }

  private PersonPeriod withResult(PersonPeriod month, HistoryRow result) {
    return new PersonPeriod(
        month.period(),
        month.metrics(),
        result.composite(),
        result.grade() == null ? rules.gradeOf(result.composite()) : result.grade(),
        month.rank(),
        month.eligible(),
        month.reviewMeans(),
        month.parts());
  }

  /** What is not supplied is missing, never omitted by the person (policies A16). */
  private Candidate candidate(StaffMember member, Period month) {
    List<ReviewRow> received = data.reviews(month, member.number());
    return new Candidate(
        member,
        data.metrics(month, member.number()),
        first(received, ReviewSource.SELF),
        false,
        from(received, ReviewSource.PEER),
        first(received, ReviewSource.MANAGER),
        data.complaints(month, member.number()),
        BigDecimal.ZERO);
  }

  private static ReviewScores first(List<ReviewRow> reviews, ReviewSource source) {
    List<ReviewScores> all = from(reviews, source);
    return all.isEmpty() ? null : all.get(0);
  }

  private static List<ReviewScores> from(List<ReviewRow> reviews, ReviewSource source) {
    return reviews.isEmpty()
        ? List.of()
        : reviews.stream()
            .filter(review -> review.source() == source)
            .map(ReviewRow::scores)
            .toList();
  }
}
