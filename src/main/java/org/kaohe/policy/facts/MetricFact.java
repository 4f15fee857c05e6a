package org.kaohe.policy.facts;

import java.math.BigDecimal;
import java.util.Set;

/**
 * A figure of the metrics file.
 *
 * @param of metric key
 * @param yesNo read as yes or no in place of 1 or 0
 * @param missing what a missing figure counts as; null: the rule is not evaluated
 */
record MetricFact(String name, String title, String of, boolean yesNo, BigDecimal missing)
    implements PersonalFact {

  private static final Set<String> ATTENDANCE =
      Set.of("lateCount", "earlyCount", "awayCount", "absentDays");

  @Override
  public FactValue at(Subject.Person person, Scene scene) {
    BigDecimal found = scene.scoring().usable(person.month().metrics()).getOrDefault(of, missing);
    if (found == null) {
      return noData();
    }
    return FactValue.of(yesNo ? (Object) (found.signum() != 0) : found);
  }

  @Override
  public Set<String> metrics() {
    return of == null ? Set.of() : Set.of(of);
  }

  @Override
  public Type type() {
    return yesNo ? Type.YES_NO : Type.NUMBER;
  }

  @Override
  public boolean isOfConduct() {
    return ATTENDANCE.contains(of);
  }

  @Override
  public String fault() {
    if (of == null) {
      return "没有指明指标（of）";
    }
    return Known.METRICS.contains(of) ? null : "没有这个指标：" + of;
  }
}
