package org.kaohe.portal.web;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.kaohe.assessment.ReviewSource;
import org.kaohe.metrics.Metric;
import org.kaohe.shared.EmployeeNumber;
import org.kaohe.shared.Fault;
import org.kaohe.shared.Refused;

/** Reads what was typed into a form; all faults at once. */
final class Typed {

  private static final Pattern DECIMAL = Pattern.compile("[+-]?\\d{1,12}(\\.\\d{1,6})?");

  private final List<Fault> faults = new ArrayList<>();
  private EmployeeNumber employee;
  private Metric metric;
  private BigDecimal figure;
  private int whole;

  Typed employee(String text) {
    String number = normal(text);
    if (EmployeeNumber.isValid(number)) {
      employee = new EmployeeNumber(number);
    } else {
      faults.add(Fault.at("employee", text, "须为 1–32 位字母、数字、-、_ 或 ."));
    }
    return this;
  }

  Typed metric(String key) {
    metric = Metric.ofKey(key).orElse(null);
    if (metric == null) {
      faults.add(Fault.at("metric", key, "请选择指标"));
    }
    return this;
  }

  /** An empty one that is not required is null. */
  Typed figure(String place, String text, boolean required) {
    String number = normal(text).replace(",", "").replace("%", "");
    if (DECIMAL.matcher(number).matches()) {
      figure = new BigDecimal(number);
    } else if (required || !number.isEmpty()) {
      faults.add(Fault.at(place, text, "须为数字"));
    }
    return this;
  }

  Typed whole(String place, String text) {
    String number = normal(text);
    if (number.matches("\\d{1,6}")) {
      whole = Integer.parseInt(number);
    } else {
      faults.add(Fault.at(place, text, "须为整数"));
    }
    return this;
  }

  ReviewSource source(String name) {
    for (ReviewSource each : ReviewSource.values()) {
      if (each.name().equals(name)) {
        return each;
      }
    }
    faults.add(Fault.at("source", name, "请选择自评、互评或上级"));
    return null;
  }

  void refuseFaults() {
    if (!faults.isEmpty()) {
      throw Refused.invalid("form-invalid", "没有保存，请更正后再提交", faults);
    }
  }

  int checked() {
    refuseFaults();
    return whole;
  }

  EmployeeNumber employee() {
    return employee;
  }

  Metric metric() {
    return metric;
  }

  BigDecimal figure() {
    return figure;
  }

  private static String normal(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFKC).strip();
  }
}
