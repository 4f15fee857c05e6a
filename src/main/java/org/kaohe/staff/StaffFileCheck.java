package org.kaohe.staff;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.kaohe.shared.EmployeeNumber;
import org.springframework.stereotype.Component;

/**
 * What only the file and the known staff and accounts together show: unknown managers, circles,
 * numbers that are administrators' logins.
 */
@Component
class StaffFileCheck {

  private final StaffTimelines timelines;
  private final Accounts accounts;

  StaffFileCheck(StaffTimelines timelines, Accounts accounts) {
    this.timelines = timelines;
    this.accounts = accounts;
  }

  /** Adds the faults to the file's own. */
  void check(StaffFile.Content content, LocalDate on) {
    refuseAdministrators(content);
    if (content.table().headings().contains(StaffFile.MANAGER.name())) {
      refuseUnknown(content);
      refuseCircles(content, on);
    }
  }

  /** Somebody on the staff may be an administrator too, but no row makes an administrator staff. */
  private void refuseAdministrators(StaffFile.Content content) {
    Set<EmployeeNumber> strangers = inFile(content);
    strangers.removeAll(timelines.known(strangers));
    Set<EmployeeNumber> taken = accounts.administrators(strangers);
    content.table().rows().stream()
        .filter(row -> taken.contains(row.get(StaffFile.NUMBER)))
        .forEach(row -> row.fault(StaffFile.NUMBER, row.get(StaffFile.NUMBER), "该工号已被管理员账户占用"));
  }

  private void refuseUnknown(StaffFile.Content content) {
    Set<EmployeeNumber> known = inFile(content);
    known.addAll(timelines.known(missing(content, known)));
    content.rows().stream()
        .filter(row -> row.member().manager() != null)
        .filter(row -> !known.contains(row.member().manager()))
        .forEach(
            row ->
                row.row()
                    .fault(StaffFile.MANAGER, row.member().manager(), "上级工号不存在：文件中和系统里都没有这名员工"));
  }

  private static Set<EmployeeNumber> inFile(StaffFile.Content content) {
    return content.table().rows().stream()
        .map(row -> row.get(StaffFile.NUMBER))
        .filter(Objects::nonNull)
        .collect(Collectors.toCollection(HashSet::new));
  }

  private static Set<EmployeeNumber> missing(
      StaffFile.Content content, Set<EmployeeNumber> inFile) {
    return content.rows().stream()
        .map(row -> row.member().manager())
        .filter(manager -> manager != null && !inFile.contains(manager))
        .collect(Collectors.toSet());
  }

  private void refuseCircles(StaffFile.Content content, LocalDate on) {
    Map<EmployeeNumber, StaffRow> rows = new HashMap<>();
    content.rows().forEach(row -> rows.put(row.number(), row));
    Map<EmployeeNumber, EmployeeNumber> managers = new HashMap<>(timelines.managers(on));
    rows.forEach((number, row) -> state(managers, number, row.member().manager()));
    for (List<EmployeeNumber> circle : new ReportingLines(managers).circles()) {
      circle.stream().filter(rows::containsKey).forEach(each -> refuse(rows.get(each), circle));
    }
  }

  /** Somebody who is his own manager has been named already. */
  private static void state(
      Map<EmployeeNumber, EmployeeNumber> managers, EmployeeNumber number, EmployeeNumber manager) {
    if (manager == null || manager.equals(number)) {
      managers.remove(number);
    } else {
      managers.put(number, manager);
    }
  }

  private static void refuse(StaffRow row, List<EmployeeNumber> circle) {
    String line = circle.stream().map(EmployeeNumber::value).collect(Collectors.joining(" → "));
    row.row()
        .fault(
            StaffFile.MANAGER,
            row.member().manager(),
            "上级关系成环：%s → %s".formatted(line, circle.get(0)));
  }
}
