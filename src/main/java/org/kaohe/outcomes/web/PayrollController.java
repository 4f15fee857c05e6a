package org.kaohe.outcomes.web;

import java.io.ByteArrayOutputStream;
import java.security.Principal;
import java.util.List;
import org.kaohe.outcomes.ClosingPayroll;
import org.kaohe.outcomes.MonthPayroll;
import org.kaohe.outcomes.PayrollOverview;
import org.kaohe.outcomes.TakenPayroll;
import org.kaohe.shared.EmployeeNumber;
import org.kaohe.shared.Period;
import org.kaohe.shared.Refused;
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

/** A month's payroll over all cycles, and that HR has taken it; for HR only. */
@RestController
@RequestMapping("/api/payroll")
class PayrollController {

  private static final MediaType XLSX =
      MediaType.parseMediaType("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");
  private static final MediaType CSV = MediaType.parseMediaType("text/csv;charset=UTF-8");

  private final PayrollOverview overview;
  private final MonthPayroll payroll;
  private final ClosingPayroll closing;

  PayrollController(PayrollOverview overview, MonthPayroll payroll, ClosingPayroll closing) {
    this.overview = overview;
    this.payroll = payroll;
    this.closing = closing;
  }

  /** Months with bookings or lines to come, the latest first. */
  @GetMapping
  List<PayrollOverview.Month> months() {
    return overview.months();
  }

  @PostMapping("/{month}/closing")
  @ResponseStatus(HttpStatus.CREATED)
  TakenPayroll take(@PathVariable String month, Principal by) {
    return closing.take(monthOf(month), EmployeeNumber.of(by.getName()));
  }

  @GetMapping("/{month}.xlsx")
  ResponseEntity<byte[]> xlsx(@PathVariable String month) {
    ByteArrayOutputStream file = new ByteArrayOutputStream();
    payroll.writeXlsx(monthOf(month), file);
    return attachment(month, "xlsx", XLSX, file);
  }

  @GetMapping("/{month}.csv")
  ResponseEntity<byte[]> csv(@PathVariable String month) {
    ByteArrayOutputStream file = new ByteArrayOutputStream();
    payroll.writeCsv(monthOf(month), file);
    return attachment(month, "csv", CSV, file);
  }

  private static Period monthOf(String text) {
    try {
      Period month = Period.parse(text);
      if (month.isMonth()) {
        return month;
      }
    } catch (IllegalArgumentException unreadable) {
      // Answered below.
    }
    throw Refused.invalid("payroll-month", "月份应形如 2026-10：" + text);
  }

  private static ResponseEntity<byte[]> attachment(
      String month, String ending, MediaType type, ByteArrayOutputStream file) {
    String name = "payroll-%s.%s".formatted(month, ending);
    return ResponseEntity.ok()
        .contentType(type)
        .header(
            HttpHeaders.CONTENT_DISPOSITION,
            ContentDisposition.attachment().filename(name).build().toString())
        .body(file.toByteArray());
  }
}
