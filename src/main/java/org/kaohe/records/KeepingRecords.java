package org.kaohe.records;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.kaohe.shared.EmployeeNumber;
import org.kaohe.shared.Fault;
import org.kaohe.shared.Refused;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Adds records that come from the company's own processes, numbered {@code JL2026-00001}. */
@Service
public class KeepingRecords {

  private final CaseRecords records;
  private final RecordNumbers numbers;
  private final Subjects subjects;
  private final Clock clock;

  KeepingRecords(CaseRecords records, RecordNumbers numbers, Subjects subjects, Clock clock) {
    this.records = records;
    this.numbers = numbers;
    this.subjects = subjects;
    this.clock = clock;
  }

  /**
   * Adds one record under the next free number of the current year. It takes effect by the same
   * rules as an imported one.
   *
   * @param facts of somebody (a team, a department) who was there on its date, which is not in the
   *     future
   * @param source where it comes from, in Chinese, at most 100 characters, such as 违纪报告
   * @throws Refused {@code record-invalid} with every fault at once
   */
  @Transactional
  public CaseRecord add(CaseFacts facts, String source, EmployeeNumber by) {
    LocalDate today = LocalDate.now(clock);
    List<Fault> faults = new ArrayList<>(subjects.faultsOf(facts));
    if (facts.date().isAfter(today)) {
      faults.add(Fault.at("日期", facts.date(), "日期还没有到"));
    }
    if (!faults.isEmpty()) {
      throw Refused.invalid("record-invalid", "记录有误，未保存", faults);
    }
    CaseRecord added =
        CaseRecord.created(free(today.getYear()), facts, source, by, clock.instant());
    records.save(List.of(added));
    return records.find(List.of(added.number())).get(0);
  }

  /** A file may have brought in a number of this form. */
  private String free(int year) {
    String number = numbers.next(year);
    while (!records.find(List.of(number)).isEmpty()) {
      number = numbers.next(year);
    }
    return number;
  }
}
