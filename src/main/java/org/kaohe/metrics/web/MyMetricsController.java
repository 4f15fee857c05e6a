package org.kaohe.metrics.web;

import java.math.BigDecimal;
import java.security.Principal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.kaohe.metrics.Metric;
import org.kaohe.metrics.MetricSheet;
import org.kaohe.metrics.MetricSheets;
import org.kaohe.shared.EmployeeNumber;
import org.kaohe.shared.Period;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** One's own figures, visible while the month is still running (policies G8). */
@RestController
class MyMetricsController {

  private final MetricSheets sheets;
  private final Clock clock;

  MyMetricsController(MetricSheets sheets, Clock clock) {
    this.sheets = sheets;
    this.clock = clock;
  }

  record SheetBody(String employee, String period, String source, List<FigureBody> figures) {}

  record FigureBody(String key, String heading, BigDecimal value) {}

  /**
   * @param period without it, the running month
   */
  @GetMapping("/api/me/metrics")
  SheetBody mine(@RequestParam(required = false) String period, Principal me) {
    EmployeeNumber employee = new EmployeeNumber(me.getName());
    Period wanted = period == null ? Period.monthOf(LocalDate.now(clock)) : Inputs.period(period);
    MetricSheet sheet =
        sheets
            .of(wanted, Set.of(employee))
            .getOrDefault(employee, new MetricSheet(employee, wanted, Map.of(), null));
    return new SheetBody(employee.value(), wanted.toString(), sheet.source(), figures(sheet));
  }

  private static List<FigureBody> figures(MetricSheet sheet) {
    return Arrays.stream(Metric.values())
        .filter(metric -> sheet.values().containsKey(metric))
        .map(metric -> new FigureBody(metric.key(), metric.heading(), sheet.values().get(metric)))
        .toList();
  }
}
