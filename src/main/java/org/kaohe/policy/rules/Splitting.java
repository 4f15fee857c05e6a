package org.kaohe.policy.rules;

import java.math.RoundingMode;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.joda.money.Money;
import org.kaohe.shared.EmployeeNumber;

/**
 * Splits a sum evenly; leftover cents go, one each, to the first in order of employee number, so
 * that the parts always add up (policies A11).
 */
public final class Splitting {

  private Splitting() {}

  /** Each member's part, in order of employee number. */
  public static Map<EmployeeNumber, Money> split(Money sum, Collection<EmployeeNumber> members) {
    List<EmployeeNumber> ordered = members.stream().sorted().distinct().toList();
    Map<EmployeeNumber, Money> parts = new LinkedHashMap<>();
    if (ordered.isEmpty()) {
      return parts;
    }
    Money part = sum.dividedBy(ordered.size(), RoundingMode.DOWN);
    long cents = sum.minus(part.multipliedBy(ordered.size())).getAmountMinorLong();
    for (EmployeeNumber member : ordered) {
      parts.put(member, cents-- > 0 ? part.plusMinor(1) : part);
    }
    return parts;
  }
}
