package org.kaohe.staff;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.kaohe.shared.EmployeeNumber;

/** Who reports to whom, to find people who would report to themselves over others. */
final class ReportingLines {

  private final Map<EmployeeNumber, EmployeeNumber> managers;
  private final Set<EmployeeNumber> done = new HashSet<>();

  ReportingLines(Map<EmployeeNumber, EmployeeNumber> managers) {
    this.managers = managers;
  }

  /** Each circle once, as the people on it in order; somebody who is his own manager is one. */
  List<List<EmployeeNumber>> circles() {
    List<List<EmployeeNumber>> circles = new ArrayList<>();
    for (EmployeeNumber start : managers.keySet()) {
      List<EmployeeNumber> circle = circleFrom(start);
      if (!circle.isEmpty()) {
        circles.add(circle);
      }
    }
    return circles;
  }

  private List<EmployeeNumber> circleFrom(EmployeeNumber start) {
    List<EmployeeNumber> path = new ArrayList<>();
    Set<EmployeeNumber> onPath = new HashSet<>();
    EmployeeNumber each = start;
    while (each != null && !done.contains(each) && onPath.add(each)) {
      path.add(each);
      each = managers.get(each);
    }
    boolean closed = each != null && onPath.contains(each);
    done.addAll(path);
    return closed ? path.subList(path.indexOf(each), path.size()) : List.of();
  }
}
