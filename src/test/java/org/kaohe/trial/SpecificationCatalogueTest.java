package org.kaohe.trial;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** What one person gets by one rule, written short enough for a table of cases. */
abstract class SpecificationCatalogueTest extends SpecificationTest {

  private static final Set<String> AMOUNTS =
      Set.of("CASH_AWARD", "DEDUCTION", "LOSS_COMPENSATION", "PERFORMANCE_PAY_WITHHELD");

  /** Kinds in their order, money with its amount, an escalation with its range. */
  static List<String> results(JsonNode trial, String subject, String rule) {
    return TrialRequest.stream(trial.get("outcomes"))
        .filter(line -> text(line, "subject").equals(subject))
        .filter(line -> text(line, "rule").substring(4).equals(rule))
        .map(SpecificationCatalogueTest::result)
        .sorted()
        .toList();
  }

  private static String result(JsonNode line) {
    String kind = text(line, "kind");
    if (kind.equals("ESCALATION")) {
      return "ESCALATION %s-%s"
          .formatted(text(line.get("facts"), "proposal"), text(line.get("facts"), "furthest"));
    }
    if (kind.equals("REIMBURSEMENT")) {
      return kind + " " + line.get("policyAmount").decimalValue().toPlainString();
    }
    return AMOUNTS.contains(kind) ? brief(line).split(" ", 3)[2] : kind;
  }

  /** As {@link #results} of S01. */
  static List<String> results(JsonNode trial, String rule) {
    return results(trial, "S01", rule);
  }

  static List<String> sorted(String results) {
    return results == null || results.isEmpty()
        ? List.of()
        : Arrays.stream(results.split("; ")).sorted().toList();
  }

  /** A row a month, {@code -} for a month without a row and {@code ?} for one without a figure. */
  static String[] months(String employee, String first, String values) {
    List<String> rows = new ArrayList<>();
    YearMonth month = YearMonth.parse(first);
    for (String value : values.trim().split(" +")) {
      if (!value.equals("-")) {
        rows.add("%s,%s,%s".formatted(employee, month, value.equals("?") ? "" : value));
      }
      month = month.plusMonths(1);
    }
    return rows.toArray(String[]::new);
  }

  static String[] all(String[]... rows) {
    return Stream.of(rows).flatMap(Arrays::stream).toArray(String[]::new);
  }

  /** A metrics file of one figure a month. */
  TrialRequest figures(String heading, String[] staff, String[]... rows) {
    return trial().staff(staff).csv("metrics", "工号,期间," + heading, all(rows));
  }

  TrialRequest satisfactions(int people, String[]... rows) {
    return figures("客户满意度", people(people), rows);
  }

  /** One person with ample pay and these records. */
  TrialRequest recorded(String... records) {
    return trial().staff("S01,甲组,5000,100000").records(records);
  }
}
