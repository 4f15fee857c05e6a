package org.kaohe.cycle.web;

import java.math.BigDecimal;
import java.security.Principal;
import java.util.List;
import org.kaohe.cycle.ConfirmingMetrics;
import org.kaohe.cycle.Consolidating;
import org.kaohe.cycle.Cycles;
import org.kaohe.cycle.ViewingCycles;
import org.kaohe.cycle.ViewingCycles.Band;
import org.kaohe.cycle.web.CycleRequests.Adjustment;
import org.kaohe.cycle.web.CycleRequests.Return;
import org.kaohe.metrics.Lacking;
import org.kaohe.shared.EmployeeNumber;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** What HR sees and does before a month's outcomes are computed. */
@RestController
@RequestMapping("/api/cycles/{id}")
class ConsolidationController {

  private final Cycles cycles;
  private final ConfirmingMetrics metrics;
  private final Consolidating consolidating;
  private final ViewingCycles viewing;

  ConsolidationController(
      Cycles cycles,
      ConfirmingMetrics metrics,
      Consolidating consolidating,
      ViewingCycles viewing) {
    this.cycles = cycles;
    this.metrics = metrics;
    this.consolidating = consolidating;
    this.viewing = viewing;
  }

  @GetMapping("/lacking")
  List<Lacking> lacking(@PathVariable String id) {
    return metrics.lacking(cycles.get(id));
  }

  @GetMapping("/distribution")
  List<Band> distribution(@PathVariable String id) {
    return viewing.distribution(cycles.get(id).id());
  }

  @GetMapping("/outliers")
  List<ResultView> outliers(
      @PathVariable String id, @RequestParam(defaultValue = "15") BigDecimal difference) {
    return viewing.outliers(cycles.get(id).id(), difference).stream().map(ResultView::of).toList();
  }

  @PostMapping("/adjustments")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void adjust(@PathVariable String id, @RequestBody Adjustment adjustment, Principal by) {
    adjustment.check();
    consolidating.adjust(
        id,
        new EmployeeNumber(adjustment.employee()),
        adjustment.points(),
        adjustment.reason(),
        number(by));
  }

  @PostMapping("/send-backs")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void sendBack(@PathVariable String id, @RequestBody Return request, Principal by) {
    var source = request.check();
    consolidating.sendBack(
        id, new EmployeeNumber(request.employee()), source, request.reason(), number(by));
  }

  @PostMapping("/excuses")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void excuse(@PathVariable String id, @RequestBody Return request, Principal by) {
    var source = request.check();
    consolidating.excuse(
        id, new EmployeeNumber(request.employee()), source, request.reason(), number(by));
  }

  private static EmployeeNumber number(Principal by) {
    return new EmployeeNumber(by.getName());
  }
}
