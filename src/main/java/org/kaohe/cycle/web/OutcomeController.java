package org.kaohe.cycle.web;

import java.io.ByteArrayOutputStream;
import java.security.Principal;
import java.util.List;
import org.kaohe.cycle.ConfirmingCycle;
import org.kaohe.cycle.Cycle;
import org.kaohe.cycle.CycleState;
import org.kaohe.cycle.Cycles;
import org.kaohe.outcomes.OutcomeCosts;
import org.kaohe.outcomes.OutcomeLines;
import org.kaohe.outcomes.Payroll;
import org.kaohe.shared.EmployeeNumber;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** A month's outcome lines, their costs, and its payroll file. */
@RestController
@RequestMapping("/api/cycles/{id}")
class OutcomeController {

  private static final MediaType XLSX =
      MediaType.parseMediaType("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");
  private static final MediaType CSV = MediaType.parseMediaType("text/csv;charset=UTF-8");

  private final Cycles cycles;
  private final OutcomeLines lines;
  private final OutcomeCosts costs;
  private final ConfirmingCycle confirming;
  private final Payroll payroll;

  OutcomeController(
      Cycles cycles,
      OutcomeLines lines,
      OutcomeCosts costs,
      ConfirmingCycle confirming,
      Payroll payroll) {
    this.cycles = cycles;
    this.lines = lines;
    this.costs = costs;
    this.confirming = confirming;
    this.payroll = payroll;
  }

  @GetMapping("/outcomes")
  List<OutcomeView> outcomes(@PathVariable String id) {
    return lines.ofCycle(cycles.get(id).id()).stream().map(OutcomeView::of).toList();
  }

  @GetMapping("/costs")
  OutcomeCosts.Costs costs(@PathVariable String id) {
    return costs.of(cycles.get(id).id());
  }

  @PostMapping("/outcomes/{lineId}/confirmation")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void confirm(@PathVariable String id, @PathVariable String lineId, Principal by) {
    confirming.confirmLine(id, lineId, new EmployeeNumber(by.getName()));
  }

  @PostMapping("/recomputation")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void recompute(@PathVariable String id, Principal by) {
    confirming.recompute(id, new EmployeeNumber(by.getName()));
  }

  @GetMapping({"/payroll", "/payroll.xlsx"})
  ResponseEntity<byte[]> payrollXlsx(@PathVariable String id) {
    Cycle cycle = finished(id);
    ByteArrayOutputStream file = new ByteArrayOutputStream();
    payroll.writeXlsx(id, file);
    return attachment(cycle, "xlsx", XLSX, file);
  }

  @GetMapping(value = "/payroll.csv")
  ResponseEntity<byte[]> payrollCsv(@PathVariable String id) {
    Cycle cycle = finished(id);
    ByteArrayOutputStream file = new ByteArrayOutputStream();
    payroll.writeCsv(id, file);
    return attachment(cycle, "csv", CSV, file);
  }

  @GetMapping(value = "/payroll", produces = "text/csv")
  ResponseEntity<byte[]> payrollAsCsv(@PathVariable String id) {
    return payrollCsv(id);
  }

  private Cycle finished(String id) {
    Cycle cycle = cycles.get(id);
    cycle.expect("导出工资", CycleState.FINAL);
    return cycle;
  }

  private static ResponseEntity<byte[]> attachment(
      Cycle cycle, String ending, MediaType type, ByteArrayOutputStream file) {
    String name = "payroll-%s.%s".formatted(cycle.period(), ending);
    return ResponseEntity.ok()
        .contentType(type)
        .header(
            HttpHeaders.CONTENT_DISPOSITION,
            ContentDisposition.attachment().filename(name).build().toString())
        .body(file.toByteArray());
  }
}
