package org.kaohe.feedback;

import java.time.LocalDate;
import java.util.List;
import org.kaohe.assessment.Results;
import org.kaohe.cycle.Cycle;
import org.kaohe.cycle.Cycles;
import org.kaohe.shared.Period;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What HR, and whoever changes a policy, reads of surveys (policies P08-S2). */
@Service
@Transactional(readOnly = true)
public class SurveySummaries {

  private final Surveys surveys;
  private final Cycles cycles;
  private final Results results;
  private final SurveyDays days;

  SurveySummaries(Surveys surveys, Cycles cycles, Results results, SurveyDays days) {
    this.surveys = surveys;
    this.cycles = cycles;
    this.results = results;
    this.days = days;
  }

  /**
   * @throws org.kaohe.shared.Refused {@code cycle-unknown}
   */
  public SurveySummary of(String cycleId) {
    return summary(cycles.get(cycleId));
  }

  /**
   * Of the department's last published months, newest first.
   *
   * @param months how many at most
   */
  public List<SurveySummary> of(String department, int months) {
    return cycles.ofDepartment(department, Period.Kind.MONTH).stream()
        .filter(cycle -> cycle.publishedOn() != null)
        .limit(months)
        .map(this::summary)
        .toList();
  }

  private SurveySummary summary(Cycle cycle) {
    LocalDate published = cycle.publishedOn();
    int invited = results.states(cycle.id()).values().stream().mapToInt(Integer::intValue).sum();
    return SurveySummary.of(
        cycle.id(),
        cycle.period(),
        invited,
        published == null ? null : days.until(published),
        published != null && !days.isOpen(published),
        surveys.of(cycle.id()));
  }
}
