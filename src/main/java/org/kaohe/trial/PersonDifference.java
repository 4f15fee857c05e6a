package org.kaohe.trial;

import java.util.List;
import org.joda.money.Money;
import org.kaohe.shared.EmployeeNumber;

/**
 * What changes for one person over all periods.
 *
 * @param tried net money under the tried policy: awards, and performance pay beyond or below its
 *     full amount, less deductions; expenses are left out
 * @param today likewise under today's
 * @param triedOthers what else follows, in Chinese, such as 警告 ×2
 */
public record PersonDifference(
    EmployeeNumber employee,
    String name,
    String department,
    String team,
    Money tried,
    Money today,
    List<String> triedOthers,
    List<String> todayOthers) {

  /** Positive: gains. */
  public Money difference() {
    return tried.minus(today);
  }
}
