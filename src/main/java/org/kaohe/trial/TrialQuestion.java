package org.kaohe.trial;

import java.util.Map;

/**
 * What a trial is asked for, as it was typed.
 *
 * @param version of the policy; null or empty is the newest
 * @param period a month, week, quarter or year
 * @param place key of the law's profile; null or empty is national
 * @param parameters other figures of the policy by name
 */
public record TrialQuestion(
    String policy, String version, String period, String place, Map<String, String> parameters) {

  public TrialQuestion {
    parameters = Map.copyOf(parameters);
  }
}
