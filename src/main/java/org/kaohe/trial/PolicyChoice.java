package org.kaohe.trial;

import java.util.Map;

/**
 * A policy as somebody chose it on a page.
 *
 * @param policy its id; null or empty: the one in force in each department
 * @param version null: the newest
 * @param parameters other figures by name, as typed
 */
public record PolicyChoice(String policy, Integer version, Map<String, String> parameters) {

  public PolicyChoice {
    parameters = Map.copyOf(parameters);
  }

  /** The policy in force in each department. */
  public static PolicyChoice inForce() {
    return new PolicyChoice(null, null, Map.of());
  }

  public boolean isInForce() {
    return policy == null || policy.isBlank();
  }
}
