package org.kaohe.trial;

import java.util.List;

/**
 * What a comparison is asked for, as it was typed.
 *
 * @param tried the candidate
 * @param today what it is set beside
 * @param department null or empty: all departments
 * @param periods past months, weeks, quarters or years, each computed by itself
 * @param place key of the law's profile for everybody; null or empty: everybody's own place of work
 */
public record ComparisonQuestion(
    PolicyChoice tried, PolicyChoice today, String department, List<String> periods, String place) {

  public ComparisonQuestion {
    periods = List.copyOf(periods);
  }
}
