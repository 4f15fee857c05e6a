package org.kaohe.cycle;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.kaohe.metrics.Metric;
import org.kaohe.shared.EmployeeNumber;
import org.kaohe.shared.Fault;
import org.kaohe.shared.Refused;

/** Reads a request for HR's own review, with every fault at once. */
final class ReviewForm {

  private static final int SHORTEST_REASON = 10;
  private static final int LONGEST_REASON = 500;

  /** A request without faults. */
  record Review(EmployeeNumber employee, Metric metric, BigDecimal figure, String reason) {}

  private final List<Fault> faults = new ArrayList<>();

  static Review read(Cycle cycle, ReviewRequest request) {
    return new ReviewForm().checked(cycle, request);
  }

  private Review checked(Cycle cycle, ReviewRequest request) {
    if (!EmployeeNumber.isValid(request.employee())) {
      faults.add(Fault.at("工号", request.employee(), "应为 1–32 位字母、数字、-、_ 或 ."));
    }
    Metric metric = metricOf(request.metric());
    checkFigure(metric, request.figure());
    String reason = request.reason() == null ? "" : request.reason().strip();
    if (reason.length() < SHORTEST_REASON || reason.length() > LONGEST_REASON) {
      faults.add(Fault.at("复核理由", reason.isEmpty() ? null : reason, "须为 10–500 字"));
    }
    if (cycle.period().consistsOfMonths()) {
      faults.add(Fault.at("考核周期", cycle.period(), "季度、年度的结果由各月定稿结果得出，请复核其中的月份"));
    }
    if (!faults.isEmpty()) {
      throw Refused.invalid("review-invalid", "复核有误，未作任何更改", faults);
    }
    return new Review(new EmployeeNumber(request.employee()), metric, request.figure(), reason);
  }

  private Metric metricOf(String name) {
    return Arrays.stream(Metric.values())
        .filter(metric -> metric.heading().equals(name) || metric.key().equals(name))
        .findFirst()
        .orElseGet(
            () -> {
              String all =
                  String.join("、", Arrays.stream(Metric.values()).map(Metric::heading).toList());
              faults.add(Fault.at("更正的指标", name, "应为 " + all));
              return null;
            });
  }

  private void checkFigure(Metric metric, BigDecimal figure) {
    if (figure == null) {
      faults.add(Fault.at("更正后的数值", null, "须填写"));
    } else if (metric != null) {
      metric.faultOf(figure).ifPresent(message -> faults.add(Fault.at("更正后的数值", figure, message)));
    }
  }
}
