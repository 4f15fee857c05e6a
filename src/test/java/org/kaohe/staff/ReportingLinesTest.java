package org.kaohe.staff;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.kaohe.shared.EmployeeNumber;

class ReportingLinesTest {

  @Test
  void a_tree_has_no_circle() {
    assertThat(circles("b>a", "c>a", "d>b", "e>b")).isEmpty();
  }

  @Test
  void a_circle_is_named_once_without_those_who_only_lead_into_it() {
    assertThat(circles("a>b", "b>c", "c>a", "x>a", "y>x")).containsExactly("a b c");
  }

  @Test
  void every_circle_is_named() {
    assertThat(circles("a>b", "b>a", "c>d", "d>c", "e>e")).containsExactly("a b", "c d", "e");
  }

  private static List<String> circles(String... lines) {
    Map<EmployeeNumber, EmployeeNumber> managers = new TreeMap<>();
    Arrays.stream(lines)
        .map(line -> line.split(">"))
        .forEach(line -> managers.put(EmployeeNumber.of(line[0]), EmployeeNumber.of(line[1])));
    return new ReportingLines(managers)
        .circles().stream()
            .map(
                circle ->
                    circle.stream().map(EmployeeNumber::value).collect(Collectors.joining(" ")))
            .toList();
  }
}
