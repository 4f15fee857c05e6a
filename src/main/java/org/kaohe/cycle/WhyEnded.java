package org.kaohe.cycle;

import java.time.Clock;
import java.time.Instant;
import org.kaohe.appeal.Appeals;
import org.kaohe.appeal.Decision;
import org.kaohe.assessment.Result;
import org.kaohe.assessment.Results;
import org.kaohe.metrics.MetricCorrections;
import org.kaohe.policy.Remembered;
import org.kaohe.policy.Remembered.Ended;
import org.kaohe.shared.EmployeeNumber;
import org.kaohe.shared.Period;
import org.springframework.stereotype.Component;

/** Says of the period that ended a chain if it was an appeal or a review that made it do so. */
@Component
class WhyEnded {

  private final Results results;
  private final Appeals appeals;
  private final MetricCorrections corrections;
  private final Clock clock;

  WhyEnded(Results results, Appeals appeals, MetricCorrections corrections, Clock clock) {
    this.results = results;
    this.appeals = appeals;
    this.corrections = corrections;
    this.clock = clock;
  }

  Remembered explained(EmployeeNumber person, Remembered one) {
    if (one.ended() == null) {
      return one;
    }
    Period period = Period.parse(one.ended().period());
    Ended ended = new Ended(one.ended().period(), one.ended().text() + corrected(person, period));
    return new Remembered(
        one.rule(), one.title(), one.sort(), one.measure(), one.counted(), ended, one.next());
  }

  private String corrected(EmployeeNumber person, Period period) {
    return results.publishedOf(person).stream()
        .filter(result -> result.period().equals(period))
        .findFirst()
        .map(this::corrected)
        .orElse("");
  }

  private String corrected(Result result) {
    boolean onAppeal =
        appeals.of(result.employee()).stream()
            .anyMatch(
                appeal ->
                    appeal.cycleId().equals(result.cycle().cycleId())
                        && appeal.isDecided()
                        && appeal.decision() != Decision.UPHELD);
    if (onAppeal) {
      return "（申诉后更正）";
    }
    Instant published = result.publishedOn().atStartOfDay(clock.getZone()).toInstant();
    boolean byReview =
        corrections.of(result.employee(), result.period()).stream()
            .anyMatch(correction -> !correction.correctedAt().isBefore(published));
    return byReview ? "（复核后更正）" : "";
  }
}
