package org.kaohe.trial;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import org.kaohe.assessment.PersonScore;
import org.kaohe.calendar.WorkingDays;
import org.kaohe.policy.PersonPeriod;
import org.kaohe.policy.ScoringRules;
import org.kaohe.shared.EmployeeNumber;
import org.kaohe.shared.Period;

/** Scores a trial's period, whatever its kind, and what came before it. */
class ScoringTrial {

  private static final int COUNTED_MONTHS = 12;

  private final TrialSetting setting;
  private final TrialData data;
  private final ScoredWeeks weeks;
  private final FinalMonths months;

  ScoringTrial(TrialSetting setting, TrialData data, WorkingDays calendar) {
    ScoringRules rules = setting.policy().scoring();
    this.setting = setting;
    this.data = data;
    this.weeks = new ScoredWeeks(data, rules);
    this.months = new FinalMonths(data, rules, calendar, weeks);
  }

  ScoredPeriod scored() {
    Period period = setting.period();
    return switch (period.kind()) {
      case WEEK -> scored(weeks.scores(period), weeks::of, weeks.before(period));
      case MONTH ->
          scored(months.scores(period), months::of, months.before(period, counted(period)));
      case QUARTER, YEAR -> together(period);
    };
  }

  private ScoredPeriod scored(
      List<PersonScore> scores,
      BiFunction<Period, PersonScore, PersonPeriod> reading,
      Map<EmployeeNumber, List<PersonPeriod>> earlier) {
    Map<EmployeeNumber, PersonPeriod> current = new HashMap<>();
    scores.forEach(score -> current.put(score.employee(), reading.apply(setting.period(), score)));
    return new ScoredPeriod(scores, current, earlier);
  }

  private ScoredPeriod together(Period period) {
    Period end = Period.monthOf(period.lastDay()).next();
    Map<EmployeeNumber, List<PersonPeriod>> known = months.before(end, counted(period));
    AnnualPoints points = new AnnualPoints(setting.policy(), data, known);
    return new MonthsTogether(data, setting.policy().scoring(), period.kind(), known, points::of)
        .of(period);
  }

  /** The year before the period: there a missing calendar is refused, not passed over. */
  private static Period counted(Period period) {
    return Period.monthOf(period.firstDay().minusMonths(COUNTED_MONTHS));
  }
}
