package org.kaohe.staff;

import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.kaohe.shared.EmployeeNumber;
import org.kaohe.shared.Fault;
import org.kaohe.shared.Refused;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
class RegisteringAbsences implements AbsenceRegistry {

  private final Absences absences;
  private final Staff staff;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  RegisteringAbsences(
      Absences absences, Staff staff, ApplicationEventPublisher events, Clock clock) {
    this.absences = absences;
    this.staff = staff;
    this.events = events;
    this.clock = clock;
  }

  @Override
  @Transactional
  public String register(
      EmployeeNumber absent,
      LocalDate from,
      LocalDate to,
      EmployeeNumber substitute,
      EmployeeNumber by) {
    List<Fault> faults = faults(absent, from, to, substitute);
    if (!faults.isEmpty()) {
      throw Refused.invalid("absence-invalid", "请假登记有误", faults);
    }
    String id = UUID.randomUUID().toString();
    absences.add(
        new Absence(
            id, absent, from, to, substitute, by, clock.instant().truncatedTo(ChronoUnit.SECONDS)));
    events.publishEvent(new StaffChanged(Set.of(absent)));
    return id;
  }

  private List<Fault> faults(
      EmployeeNumber absent, LocalDate from, LocalDate to, EmployeeNumber substitute) {
    List<Fault> faults = new ArrayList<>();
    if (absent == null || from == null || to == null) {
      faults.add(Fault.of("请假人、开始日期、结束日期都不能为空"));
      return faults;
    }
    if (to.isBefore(from)) {
      faults.add(Fault.at("to", to, "结束日期不能早于开始日期 %s".formatted(from)));
      return faults;
    }
    mustBeEmployed(faults, "employee", absent, from, to);
    if (absent.equals(substitute)) {
      faults.add(Fault.at("substitute", substitute, "代理人不能是本人"));
    } else if (substitute != null) {
      mustBeEmployed(faults, "substitute", substitute, from, to);
    }
    absences
        .overlapping(absent, from, to)
        .forEach(
            other ->
                faults.add(
                    Fault.at(
                        "from", from, "与已登记的请假重叠：%s 至 %s".formatted(other.from(), other.to()))));
    return faults;
  }

  private void mustBeEmployed(
      List<Fault> faults, String place, EmployeeNumber number, LocalDate from, LocalDate to) {
    boolean employed =
        staff.find(number, from).filter(member -> member.employedOn(from)).isPresent()
            && staff.find(number, to).filter(member -> member.employedOn(to)).isPresent();
    if (!employed) {
      faults.add(Fault.at(place, number, "%s 至 %s 期间没有这名在职员工".formatted(from, to)));
    }
  }
}
