package org.kaohe.feedback;

import java.util.Map;

/**
 * One answer, of nobody in particular.
 *
 * @param marks 1–5 for every question
 * @param text null if nothing was written
 */
public record SurveyAnswer(Map<SurveyQuestion, Integer> marks, String text) {

  public SurveyAnswer {
    marks = Map.copyOf(marks);
  }
}
