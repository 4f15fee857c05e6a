package org.kaohe.feedback;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.kaohe.assessment.Result;
import org.kaohe.assessment.Results;
import org.kaohe.shared.EmployeeNumber;
import org.kaohe.shared.Period;
import org.kaohe.shared.Refused;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Everybody with a published result may answer its survey once (policies P08-S2). An answer cannot
 * be changed: nothing tells whose it is.
 */
@Service
public class AnsweringSurveys {

  private final Surveys surveys;
  private final Results results;
  private final SurveyDays days;

  AnsweringSurveys(Surveys surveys, Results results, SurveyDays days) {
    this.surveys = surveys;
    this.results = results;
    this.days = days;
  }

  /**
   * @param until the last day on which it can be answered
   */
  public record OpenSurvey(String cycleId, Period period, LocalDate until, boolean answered) {}

  /** Surveys that are open for this person, newest first. */
  @Transactional(readOnly = true)
  public List<OpenSurvey> openFor(EmployeeNumber employee) {
    List<Result> open =
        results.publishedOf(employee).stream()
            .filter(result -> days.isOpen(result.publishedOn()))
            .toList();
    Set<String> answered = surveys.answeredBy(employee, open.stream().map(this::cycleOf).toList());
    return open.stream()
        .map(
            result ->
                new OpenSurvey(
                    cycleOf(result),
                    result.period(),
                    days.until(result.publishedOn()),
                    answered.contains(cycleOf(result))))
        .toList();
  }

  /**
   * @param form marks by {@link SurveyQuestion#key}, and {@code text}
   * @throws Refused with all faults at once; {@code survey-closed}, {@code survey-answered}
   */
  @Transactional
  public void answer(String cycleId, Map<String, String> form, EmployeeNumber by) {
    Result result =
        results
            .find(cycleId, by)
            .filter(found -> found.publishedOn() != null)
            .orElseThrow(() -> Refused.unknown("survey-unknown", "没有您可以回答的这份问卷"));
    if (!days.isOpen(result.publishedOn())) {
      throw Refused.conflict("survey-closed", "问卷已经截止");
    }
    if (!surveys.answeredBy(by, List.of(cycleId)).isEmpty()) {
      throw Refused.conflict("survey-answered", "您已经答过这份问卷；问卷不记名，因此不能修改");
    }
    surveys.add(cycleId, by, SurveyForm.read(form));
  }

  private String cycleOf(Result result) {
    return result.cycle().cycleId();
  }
}
