package org.kaohe.records.web;

import java.security.Principal;
import java.util.List;
import java.util.Map;
import org.kaohe.records.CaseRecord;
import org.kaohe.records.ViewingReports;
import org.kaohe.records.Voiding;
import org.kaohe.records.VoidingRecords;
import org.kaohe.shared.EmployeeNumber;
import org.kaohe.shared.Fault;
import org.kaohe.shared.Refused;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Conduct and merit records: HR's view, declaring one void, and one's own. */
@RestController
class RecordController {

  private final ViewingReports viewing;
  private final VoidingRecords voiding;

  RecordController(ViewingReports viewing, VoidingRecords voiding) {
    this.viewing = viewing;
    this.voiding = voiding;
  }

  record VoidRequest(String reason) {}

  /**
   * @param employee 工号; without it, the ones added last of everybody
   */
  @GetMapping("/api/records")
  List<RecordView> all(@RequestParam(required = false) String employee) {
    return views(
        employee == null ? viewing.latestRecords() : viewing.allRecordsOf(checked(employee)));
  }

  /** A wrong record is declared void, never deleted; what hung on it is recomputed. */
  @PostMapping("/api/records/{number}/void")
  RecordView voidOne(@PathVariable String number, @RequestBody VoidRequest request, Principal by) {
    CaseRecord voided =
        voiding.voidRecord(number, request.reason(), new EmployeeNumber(by.getName()));
    return views(List.of(voided)).get(0);
  }

  @GetMapping("/api/me/records")
  List<RecordView> mine(Principal by) {
    return views(viewing.recordsOf(new EmployeeNumber(by.getName())));
  }

  private List<RecordView> views(List<CaseRecord> records) {
    Map<String, Voiding> voided = viewing.voidings(records);
    return records.stream()
        .map(record -> RecordView.of(record, voided.get(record.number())))
        .toList();
  }

  private static EmployeeNumber checked(String employee) {
    if (!EmployeeNumber.isValid(employee)) {
      throw Refused.invalid(
          "record-invalid",
          "工号有误",
          List.of(Fault.at("employee", employee, "工号须为 1–32 位字母、数字、-、_ 或 .")));
    }
    return new EmployeeNumber(employee);
  }
}
