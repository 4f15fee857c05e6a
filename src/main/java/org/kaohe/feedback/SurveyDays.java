package org.kaohe.feedback;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Component;

/** How long a survey is open. Calendar days: they need no calendar of a year to come. */
@Component
public class SurveyDays {

  private final FeedbackSettings settings;
  private final Clock clock;

  SurveyDays(FeedbackSettings settings, Clock clock) {
    this.settings = settings;
    this.clock = clock;
  }

  /** The last day on which it can be answered. */
  public LocalDate until(LocalDate publishedOn) {
    return publishedOn.plusDays(settings.surveyDays());
  }

  boolean isOpen(LocalDate publishedOn) {
    return !LocalDate.now(clock).isAfter(until(publishedOn));
  }
}
