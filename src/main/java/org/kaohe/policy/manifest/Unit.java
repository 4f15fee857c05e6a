package org.kaohe.policy.manifest;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.math.BigDecimal;
import java.util.Set;
import java.util.stream.Collectors;

/** The units of figures, and which figures they allow. */
public enum Unit {
  @JsonProperty("元")
  YUAN("元", "须不小于 0，最多两位小数"),
  @JsonProperty("%")
  PERCENT("%", "须在 0 到 100 之间"),
  /** A share that may exceed the whole, such as a company's factor of performance pay. */
  @JsonProperty("系数%")
  FACTOR("%", "须在 0 到 1000 之间"),
  @JsonProperty("分")
  POINTS("分", "须在 0 到 100 之间"),
  @JsonProperty("个月")
  MONTHS("个月", "须为 1 到 120 的整数"),
  @JsonProperty("个季度")
  QUARTERS("个季度", "须为 1 到 40 的整数"),
  @JsonProperty("人")
  PEOPLE("人", "须为不小于 1 的整数"),
  @JsonProperty("天")
  DAYS("天", "须为 0 到 366 的整数"),
  @JsonProperty("次")
  TIMES("次", "须为不小于 0 的整数"),
  @JsonProperty("张")
  CARDS("张", "须为不小于 1 的整数"),
  @JsonProperty("件")
  PIECES("件", "须为不小于 1 的整数"),
  @JsonProperty("秒")
  SECONDS("秒", "须大于 0"),
  @JsonProperty("分钟")
  MINUTES("分钟", "须大于 0");

  private final String label;
  private final String allowed;

  Unit(String label, String allowed) {
    this.label = label;
    this.allowed = allowed;
  }

  public String label() {
    return label;
  }

  /** In Chinese: which figures it allows. */
  public String allowed() {
    return allowed;
  }

  public boolean allows(BigDecimal figure) {
    return switch (this) {
      case YUAN -> figure.stripTrailingZeros().scale() <= 2 && between(figure, 0, 1_000_000_000);
      case PERCENT, POINTS -> between(figure, 0, 100);
      case FACTOR -> between(figure, 0, 1000);
      case MONTHS -> whole(figure, 1, 120);
      case QUARTERS -> whole(figure, 1, 40);
      case DAYS -> whole(figure, 0, 366);
      case TIMES -> whole(figure, 0, 1_000_000);
      case PEOPLE, CARDS, PIECES -> whole(figure, 1, 1_000_000);
      case SECONDS, MINUTES -> figure.signum() > 0;
    };
  }

  /** Their labels, as people read a choice of them. */
  static String labels(Set<Unit> units) {
    return units.stream().map(Unit::label).sorted().distinct().collect(Collectors.joining("或"));
  }

  private static boolean whole(BigDecimal figure, long from, long to) {
    return figure.stripTrailingZeros().scale() <= 0 && between(figure, from, to);
  }

  private static boolean between(BigDecimal figure, long from, long to) {
    return figure.compareTo(BigDecimal.valueOf(from)) >= 0
        && figure.compareTo(BigDecimal.valueOf(to)) <= 0;
  }
}
