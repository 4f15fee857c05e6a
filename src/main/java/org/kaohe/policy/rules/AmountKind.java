package org.kaohe.policy.rules;

import java.util.Arrays;
import java.util.Optional;
import java.util.Set;

/** How a row's amount is computed: a closed set. */
public enum AmountKind {
  FIXED("fixed"),
  PERCENT_OF_FIXED_PAY("percentOfFixedPay"),
  PERCENT_OF_GROSS_PAY("percentOfGrossPay"),
  /** Of performance pay, a share of fixed pay by the parameter {@code performancePayShare}. */
  PERCENT_OF_PERFORMANCE_PAY("percentOfPerformancePay"),
  /** Performance pay as it is paid: the parameter's share of it, times a company's factor. */
  PERFORMANCE_PAY("performancePay"),
  PERCENT_OF_LOSS("percentOfLoss"),
  AS_APPROVED("asApproved"),
  /** The parameter's sum, split among the eligible members. */
  SPLIT_SUM("splitSum"),
  /** Points to the year's score in place of money. */
  POINTS("points"),
  NONE("none");

  private final String code;

  AmountKind(String code) {
    this.code = code;
  }

  /** Its name in decision tables. */
  public String code() {
    return code;
  }

  public boolean needsParameter() {
    return this != NONE && this != AS_APPROVED;
  }

  /** A sum of money; false: nothing, or points. */
  public boolean isMoney() {
    return this != NONE && this != POINTS;
  }

  /** Parameters known by name that it is computed with. */
  public Set<String> parameters() {
    return switch (this) {
      case PERCENT_OF_PERFORMANCE_PAY -> Set.of(Amounts.PERFORMANCE_PAY_SHARE);
      case PERFORMANCE_PAY -> Set.of(Amounts.PERFORMANCE_PAY_SHARE, Amounts.PERFORMANCE_FACTOR);
      default -> Set.of();
    };
  }

  public static Optional<AmountKind> ofCode(String code) {
    return Arrays.stream(values()).filter(kind -> kind.code.equals(code)).findFirst();
  }
}
