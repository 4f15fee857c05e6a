package org.kaohe.staff;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.kaohe.shared.EmployeeNumber;
import org.kaohe.shared.Fault;
import org.springframework.stereotype.Component;

/** Whether somebody can get that post from that day on: every fault at once, for the form. */
@Component
class PostChangeCheck {

  private static final int TEXT = 64;

  private final Staff staff;
  private final StaffTimelines timelines;

  PostChangeCheck(Staff staff, StaffTimelines timelines) {
    this.staff = staff;
    this.timelines = timelines;
  }

  List<Fault> faults(StaffMember known, PostChange change, LocalDate from) {
    List<Fault> faults = new ArrayList<>();
    checkDay(known, from, faults);
    checkText(StaffFile.DEPARTMENT.name(), change.department(), faults);
    checkText(StaffFile.TEAM.name(), change.team(), faults);
    checkText(StaffFile.POSITION.name(), change.position(), faults);
    checkText(StaffFile.PLACE.name(), change.place(), faults);
    checkGrade(change, faults);
    checkPay(known, change, faults);
    checkManager(known.number(), change.manager(), from, faults);
    if (change.of(known).equals(known)) {
      faults.add(Fault.of("新岗位与 %s 的现岗位没有任何不同".formatted(from)));
    }
    return faults;
  }

  private static void checkDay(StaffMember known, LocalDate from, List<Fault> faults) {
    if (!known.employedOn(from)) {
      faults.add(Fault.at("生效日期", from, employment(known)));
    }
  }

  static String employment(StaffMember known) {
    return known.leftOn() == null
        ? "应不早于入职日期 %s".formatted(known.hiredOn())
        : "应在任职期间（%s 至 %s）内".formatted(known.hiredOn(), known.leftOn());
  }

  private static void checkText(String heading, String text, List<Fault> faults) {
    if (text != null && (text.isBlank() || text.length() > TEXT)) {
      faults.add(Fault.at(heading, text, "应为 1–%d 个字符".formatted(TEXT)));
    }
  }

  private static void checkGrade(PostChange change, List<Fault> faults) {
    if (change.grade() != null && (change.grade() < 1 || change.grade() > 10)) {
      faults.add(Fault.at(StaffFile.GRADE.name(), change.grade(), "应为 1–10 的整数"));
    }
  }

  private static void checkPay(StaffMember known, PostChange change, List<Fault> faults) {
    StaffMember after = change.of(known);
    if (after.fixedPay().isNegativeOrZero()) {
      faults.add(Fault.at(StaffFile.FIXED_PAY.name(), after.fixedPay().getAmount(), "应大于 0"));
    }
    boolean stated = change.fixedPay() != null || change.grossPay() != null;
    if (stated && after.grossPay().isLessThan(after.fixedPay())) {
      faults.add(
          Fault.at(
              StaffFile.GROSS_PAY.name(),
              after.grossPay().getAmount(),
              "不能低于固定工资 %s".formatted(after.fixedPay().getAmount())));
    }
  }

  private void checkManager(
      EmployeeNumber number, EmployeeNumber manager, LocalDate from, List<Fault> faults) {
    if (manager == null) {
      return;
    }
    if (manager.equals(number)) {
      faults.add(Fault.at(StaffFile.MANAGER.name(), manager, "上级不能是本人"));
    } else if (staff.find(manager, from).filter(member -> member.employedOn(from)).isEmpty()) {
      faults.add(Fault.at(StaffFile.MANAGER.name(), manager, "该日没有这名在职员工"));
    } else {
      checkCircle(number, manager, from, faults);
    }
  }

  private void checkCircle(
      EmployeeNumber number, EmployeeNumber manager, LocalDate from, List<Fault> faults) {
    Map<EmployeeNumber, EmployeeNumber> managers = new HashMap<>(timelines.managers(from));
    managers.put(number, manager);
    new ReportingLines(managers)
        .circles().stream()
            .filter(circle -> circle.contains(number))
            .forEach(circle -> faults.add(circle(manager, circle)));
  }

  private static Fault circle(EmployeeNumber manager, List<EmployeeNumber> circle) {
    String line = circle.stream().map(EmployeeNumber::value).collect(Collectors.joining(" → "));
    return Fault.at(
        StaffFile.MANAGER.name(), manager, "上级关系成环：%s → %s".formatted(line, circle.get(0)));
  }
}
