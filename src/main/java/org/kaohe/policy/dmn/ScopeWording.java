package org.kaohe.policy.dmn;

import java.util.List;
import java.util.stream.Stream;
import org.kaohe.policy.manifest.Manifest;
import org.kaohe.policy.manifest.ReadingLine;

/** For whom a rule is read, in words. */
final class ScopeWording {

  private ScopeWording() {}

  static String of(ReadingLine reading, Manifest manifest) {
    return switch (reading.subject()) {
      case PERSON -> "每名参评员工";
      case INELIGIBLE -> "每名未参评员工";
      case PERSON_WITH_RECORDS -> "每名有已核实记录的员工，每期一次" + records(reading, manifest);
      case RECORD -> "每条已核实的记录" + records(reading, manifest);
      case TEAM -> "每个团队";
      case DEPARTMENT -> "部门整体";
      case ALL_MEMBERS -> "部门全体参评成员";
      case EMPLOYED -> "每名期末在职的员工";
    };
  }

  private static String records(ReadingLine reading, Manifest manifest) {
    List<String> categories =
        reading.categories().stream()
            .flatMap(name -> manifest.recordGroups().getOrDefault(name, List.of(name)).stream())
            .distinct()
            .toList();
    String severities =
        reading.severities().isEmpty() ? "" : "；程度：" + String.join("、", reading.severities());
    return Stream.of("（类别：", String.join("、", categories), severities, "）")
        .reduce("", String::concat);
  }
}
