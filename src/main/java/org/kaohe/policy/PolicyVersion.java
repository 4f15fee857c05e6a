package org.kaohe.policy;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Map;
import org.kaohe.shared.EmployeeNumber;

/**
 * One version of a policy: how it came to be, without its text.
 *
 * @param basedOn the version of the same policy that it was made from; null for the first
 * @param figures other figures than its manifest's, by parameter
 * @param reason why it was made; null for one that ships
 * @param by who made it; null for one that ships
 * @param at null for one that ships
 */
public record PolicyVersion(
    String policy,
    int version,
    State state,
    Integer basedOn,
    Map<String, BigDecimal> figures,
    String reason,
    EmployeeNumber by,
    Instant at) {

  /** Where a version stands. */
  public enum State {
    SHIPPED("随软件提供"),
    DRAFT("草案"),
    APPROVED("公司版本"),
    DISCARDED("已作废");

    private final String label;

    State(String label) {
      this.label = label;
    }

    public String label() {
      return label;
    }
  }

  public PolicyVersion {
    figures = Map.copyOf(figures);
  }

  public static PolicyVersion shipped(String policy, int version) {
    return new PolicyVersion(policy, version, State.SHIPPED, null, Map.of(), null, null, null);
  }

  /** May be put in force and read by everybody. */
  public boolean isUsable() {
    return state == State.SHIPPED || state == State.APPROVED;
  }

  /** Made by the company, whatever became of it. */
  public boolean isOwn() {
    return state != State.SHIPPED;
  }

  public boolean isDraft() {
    return state == State.DRAFT;
  }

  PolicyVersion in(State other) {
    return new PolicyVersion(policy, version, other, basedOn, figures, reason, by, at);
  }
}
