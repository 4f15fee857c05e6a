package org.kaohe.policy;

import java.util.List;
import org.kaohe.policy.dmn.ShippedPolicies;

/** The policies that ship, read once, and short forms of their answers. */
public final class Fixture {

  public static final Policies POLICIES = new ShippedPolicies();
  public static final Policy P01 = POLICIES.get("P01");
  public static final Policy P02 = POLICIES.get("P02");
  public static final Policy P03 = POLICIES.get("P03");
  public static final Policy P04 = POLICIES.get("P04");
  public static final Policy P05 = POLICIES.get("P05");
  public static final Policy P06 = POLICIES.get("P06");

  private Fixture() {}

  /** Lines of one rule as {@code subject kind amount}. */
  public static List<String> lines(PolicyOutcome outcome, String rule) {
    return proposals(outcome, rule).stream()
        .map(line -> line.subject() + " " + line.kind() + " " + line.amount().getAmount())
        .toList();
  }

  public static List<Proposal> proposals(PolicyOutcome outcome, String rule) {
    return outcome.proposals().stream().filter(line -> line.rule().equals(rule)).toList();
  }

  /** Whom the rule could not be read for, as {@code subject reason}. */
  public static List<String> notEvaluated(PolicyOutcome outcome, String rule) {
    return outcome.notEvaluated().stream()
        .filter(line -> line.rule().equals(rule))
        .map(line -> line.subject() + " " + line.reason())
        .toList();
  }
}
