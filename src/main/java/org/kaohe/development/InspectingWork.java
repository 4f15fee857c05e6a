package org.kaohe.development;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.kaohe.records.CaseFacts;
import org.kaohe.records.Category;
import org.kaohe.records.KeepingRecords;
import org.kaohe.records.RawReport;
import org.kaohe.records.RecordStatus;
import org.kaohe.records.ReportingConduct;
import org.kaohe.shared.EmployeeNumber;
import org.kaohe.shared.Fault;
import org.kaohe.shared.Refused;
import org.kaohe.shared.Severity;
import org.kaohe.shared.SubjectType;
import org.kaohe.staff.Staff;
import org.kaohe.staff.StaffMember;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * HR looks at somebody's work (P03-S3): a score, which becomes a 抽检 record, and where misconduct
 * was found, a conduct report that goes its own way.
 */
@Service
public class InspectingWork {

  private static final String SOURCE = "抽检";

  private final SpotChecks checks;
  private final KeepingRecords records;
  private final ReportingConduct reporting;
  private final Staff staff;
  private final Clock clock;

  InspectingWork(
      SpotChecks checks,
      KeepingRecords records,
      ReportingConduct reporting,
      Staff staff,
      Clock clock) {
    this.checks = checks;
    this.records = records;
    this.reporting = reporting;
    this.staff = staff;
    this.clock = clock;
  }

  /**
   * A spot check as typed.
   *
   * @param category 类别 of misconduct found, as the records file names it; empty: none was found
   * @param severity 程度 of it
   */
  public record RawCheck(
      String employee,
      String checkedOn,
      String topic,
      String score,
      String findings,
      String category,
      String severity) {

    boolean foundMisconduct() {
      return category != null && !category.isBlank();
    }
  }

  /**
   * @throws Refused with every fault at once: somebody not employed on that day, a day to come, the
   *     inspector's own work; as a conduct report is refused
   */
  @Transactional
  public SpotCheck inspect(RawCheck raw, EmployeeNumber by) {
    LocalDate today = LocalDate.now(clock);
    List<Fault> faults = new ArrayList<>();
    LocalDate day = dayOf(raw.checkedOn(), today, faults);
    Optional<StaffMember> person = personOf(raw.employee(), day, by, faults);
    String topic = Texts.read("检查内容", raw.topic(), 2, 100, faults);
    BigDecimal score = Texts.score("得分", raw.score(), faults);
    int shortest = raw.foundMisconduct() ? 10 : 0;
    String findings = Texts.read("检查情况", raw.findings(), shortest, 800, faults);
    if (!faults.isEmpty()) {
      throw Refused.invalid("inspection-invalid", "抽检没有保存，请更正后再提交", faults);
    }
    String number = Numbers.next("CJ", today.getYear(), checks::lastNumber);
    StaffMember inspected = person.orElseThrow();
    return checks.save(
        new SpotCheck(
            UUID.randomUUID().toString(),
            null,
            number,
            inspected.number(),
            inspected.name(),
            inspected.department(),
            day,
            topic,
            score,
            findings.isEmpty() ? null : findings,
            by,
            clock.instant(),
            record(inspected.number(), day, score, "%s %s".formatted(number, topic), by),
            raw.foundMisconduct() ? report(raw, number, by) : null));
  }

  private static LocalDate dayOf(String text, LocalDate today, List<Fault> faults) {
    LocalDate day = Texts.day(text);
    if (day == null || day.isAfter(today)) {
      faults.add(Fault.at("检查日期", text, "须为不晚于今天的日期，形如 2026-11-06"));
      return null;
    }
    return day;
  }

  private Optional<StaffMember> personOf(
      String text, LocalDate day, EmployeeNumber by, List<Fault> faults) {
    String number = Texts.normal(text);
    Optional<StaffMember> person =
        EmployeeNumber.isValid(number)
            ? staff.find(new EmployeeNumber(number), day == null ? LocalDate.now(clock) : day)
            : Optional.empty();
    if (person.isEmpty()) {
      faults.add(Fault.at("工号", text, "员工表中没有这个工号"));
    } else if (day != null && !person.get().employedOn(day)) {
      faults.add(Fault.at("工号", text, "该员工在 %s 不在职".formatted(day)));
    } else if (person.get().number().equals(by)) {
      faults.add(Fault.at("工号", text, "不能抽检本人的工作"));
    }
    return person;
  }

  private String record(
      EmployeeNumber person, LocalDate day, BigDecimal score, String about, EmployeeNumber by) {
    CaseFacts facts =
        new CaseFacts(
            SubjectType.EMPLOYEE,
            person.value(),
            day,
            Category.SPOT_CHECK,
            Severity.MINOR,
            RecordStatus.VERIFIED,
            null,
            null,
            score,
            about);
    return records.add(facts, SOURCE, by).number();
  }

  private String report(RawCheck raw, String number, EmployeeNumber by) {
    RawReport report =
        new RawReport(
            raw.employee(),
            raw.checkedOn(),
            raw.category(),
            raw.severity(),
            raw.findings(),
            "抽检 " + number,
            "false");
    return reporting.report(report, by).id();
  }
}
