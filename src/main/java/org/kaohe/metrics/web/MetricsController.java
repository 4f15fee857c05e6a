package org.kaohe.metrics.web;

import java.math.BigDecimal;
import java.security.Principal;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.kaohe.metrics.Completeness;
import org.kaohe.metrics.CompletenessReport;
import org.kaohe.metrics.CorrectingMetrics;
import org.kaohe.metrics.Metric;
import org.kaohe.metrics.MetricCorrection;
import org.kaohe.shared.EmployeeNumber;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** What HR does with figures beside importing them. */
@RestController
@RequestMapping("/api/metrics")
class MetricsController {

  private final Completeness completeness;
  private final CorrectingMetrics correcting;

  MetricsController(Completeness completeness, CorrectingMetrics correcting) {
    this.completeness = completeness;
    this.correcting = correcting;
  }

  /** Who lacks which figures, with names. */
  record ReportBody(
      String department,
      String period,
      boolean frozen,
      int people,
      List<String> needed,
      List<PersonBody> lacking) {}

  record PersonBody(
      String employee, String name, String team, List<String> missing, boolean without) {}

  /**
   * @param metric a metric's key or heading
   * @param value empty: no data
   */
  record CorrectionRequest(
      String employee, String period, String metric, BigDecimal value, String reason) {}

  record CorrectionBody(
      String id,
      String employee,
      String period,
      String metric,
      String heading,
      BigDecimal oldValue,
      BigDecimal newValue,
      String reason) {}

  @GetMapping("/completeness")
  ReportBody completeness(
      @RequestParam String period,
      @RequestParam String department,
      @RequestParam(defaultValue = "") List<String> metrics) {
    Set<Metric> needed = EnumSet.noneOf(Metric.class);
    metrics.forEach(name -> needed.add(Inputs.metric(name)));
    return body(completeness.ofDepartment(department, Inputs.period(period), needed));
  }

  @PostMapping("/corrections")
  @ResponseStatus(HttpStatus.CREATED)
  CorrectionBody correct(@RequestBody CorrectionRequest request, Principal by) {
    return body(
        correcting.correct(
            Inputs.employee(request.employee()),
            Inputs.period(request.period()),
            Inputs.metric(request.metric()),
            request.value(),
            request.reason(),
            new EmployeeNumber(by.getName())));
  }

  private static ReportBody body(CompletenessReport report) {
    return new ReportBody(
        report.department(),
        report.period().toString(),
        report.frozen(),
        report.people(),
        headings(report.needed()),
        report.lacking().stream()
            .map(
                person ->
                    new PersonBody(
                        person.employee().value(),
                        person.name(),
                        person.team(),
                        headings(person.missing()),
                        person.without()))
            .toList());
  }

  private static CorrectionBody body(MetricCorrection correction) {
    return new CorrectionBody(
        correction.id(),
        correction.employee().value(),
        correction.period().toString(),
        correction.metric().key(),
        correction.metric().heading(),
        correction.oldValue(),
        correction.newValue(),
        correction.reason());
  }

  private static List<String> headings(List<Metric> metrics) {
    return metrics.stream().map(Metric::heading).toList();
  }
}
