package org.kaohe.escalation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.kaohe.records.CaseFacts;
import org.kaohe.records.CaseRecord;
import org.kaohe.records.CaseRecords;
import org.kaohe.records.ConductVerified;
import org.kaohe.shared.EmployeeNumber;
import org.kaohe.shared.Fault;
import org.kaohe.shared.Refused;
import org.kaohe.shared.Severity;
import org.kaohe.shared.SubjectType;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Gross misconduct does not wait for the month: its case opens once the record is verified. */
@Service
public class OpeningAtOnce {

  private final OpeningCases opening;
  private final EscalationCases cases;
  private final CaseRecords records;
  private final PeopleOfCase people;

  OpeningAtOnce(
      OpeningCases opening, EscalationCases cases, CaseRecords records, PeopleOfCase people) {
    this.opening = opening;
    this.cases = cases;
    this.records = records;
    this.people = people;
  }

  @EventListener
  void on(ConductVerified verified) {
    CaseFacts facts = verified.record().facts();
    if (isGross(facts) && people.isEmployed(accusedOf(facts))) {
      opening.openForRecord(accusedOf(facts), verified.record().number(), null);
    }
  }

  /**
   * HR opens the case of a gross record by hand, such as one that was imported.
   *
   * @throws Refused with every fault; {@code case-exists} if there is one already
   */
  @Transactional
  public EscalationCase open(String recordNumber, EmployeeNumber by) {
    Optional<CaseRecord> record =
        records.find(List.of(recordNumber == null ? "" : recordNumber.strip())).stream()
            .findFirst();
    List<Fault> faults = faults(recordNumber, record, by);
    if (!faults.isEmpty()) {
      throw Refused.invalid("case-invalid", "不能立案", faults);
    }
    String number = record.orElseThrow().number();
    cases
        .ofCause(number)
        .ifPresent(
            known -> {
              throw Refused.conflict(
                  "case-exists", "记录 %s 已立案：%s".formatted(number, known.number()));
            });
    return opening.openForRecord(accusedOf(record.get().facts()), number, by);
  }

  private List<Fault> faults(String number, Optional<CaseRecord> record, EmployeeNumber by) {
    if (record.isEmpty()) {
      return List.of(Fault.at("record", number, "没有这个编号的记录"));
    }
    CaseFacts facts = record.get().facts();
    List<Fault> faults = new ArrayList<>();
    if (!facts.isVerified() || !isGross(facts)) {
      faults.add(Fault.at("record", number, "只有已核实的个人重大违纪记录才能立即立案"));
      return faults;
    }
    if (!people.isEmployed(accusedOf(facts))) {
      faults.add(Fault.at("record", number, "该员工（%s）已不在职".formatted(facts.subject())));
    }
    if (accusedOf(facts).equals(by)) {
      faults.add(Fault.at("record", number, "本人的案件须由他人立案"));
    }
    return faults;
  }

  private static boolean isGross(CaseFacts facts) {
    return facts.subjectType() == SubjectType.EMPLOYEE
        && facts.category().isConduct()
        && facts.severity() == Severity.GROSS;
  }

  private static EmployeeNumber accusedOf(CaseFacts facts) {
    return new EmployeeNumber(facts.subject());
  }
}
