package org.kaohe.metrics.web;

import java.util.Arrays;
import java.util.List;
import org.kaohe.metrics.Metric;
import org.kaohe.shared.EmployeeNumber;
import org.kaohe.shared.Fault;
import org.kaohe.shared.Period;
import org.kaohe.shared.Refused;

/** Understands what callers send as text. */
final class Inputs {

  private Inputs() {}

  static Period period(String text) {
    try {
      Period period = Period.parse(text);
      if (period.kind() == Period.Kind.MONTH || period.kind() == Period.Kind.WEEK) {
        return period;
      }
    } catch (IllegalArgumentException e) {
      // refused below, like a quarter or a year
    }
    throw refused("期间", text, "须为月或周，形如 2026-10 或 2026-W43");
  }

  static EmployeeNumber employee(String text) {
    if (!EmployeeNumber.isValid(text)) {
      throw refused("工号", text, "工号须为 1–32 位字母、数字、-、_ 或 .");
    }
    return new EmployeeNumber(text);
  }

  static Metric metric(String name) {
    return Metric.ofKey(name)
        .or(() -> Arrays.stream(Metric.values()).filter(m -> m.heading().equals(name)).findFirst())
        .orElseThrow(() -> refused("指标", name, "没有这个指标"));
  }

  private static Refused refused(String place, String value, String message) {
    return Refused.invalid("input-invalid", "输入有误", List.of(Fault.at(place, value, message)));
  }
}
