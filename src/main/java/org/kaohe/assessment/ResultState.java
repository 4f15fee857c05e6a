package org.kaohe.assessment;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;

/** Where a result stands; each state says in Chinese what it is. */
public enum ResultState {
  PROVISIONAL("待汇总"),
  CONFIRMED("已确认"),
  PUBLISHED("已公布"),
  FINAL("已终结"),
  CANCELLED("已取消");

  private final String label;

  ResultState(String label) {
    this.label = label;
  }

  public String label() {
    return label;
  }

  /** Employees see these, and only their own. */
  public boolean isPublished() {
    return this == PUBLISHED || this == FINAL;
  }

  public boolean canBecome(ResultState next) {
    return switch (this) {
      case PROVISIONAL -> next == CONFIRMED || next == CANCELLED;
      case CONFIRMED -> next == PROVISIONAL || next == PUBLISHED || next == CANCELLED;
      case PUBLISHED -> next == FINAL;
      case FINAL, CANCELLED -> false;
    };
  }

  static Set<ResultState> before(ResultState next) {
    return Arrays.stream(values())
        .filter(state -> state.canBecome(next))
        .collect(Collectors.toCollection(() -> EnumSet.noneOf(ResultState.class)));
  }
}
