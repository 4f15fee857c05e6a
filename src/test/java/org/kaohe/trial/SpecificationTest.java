package org.kaohe.trial;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/** Trials read line by line, with expectations worked out from the policy catalogue alone. */
abstract class SpecificationTest extends TrialTest {

  static final String P05 = "policy=P05&period=2026-10";
  static final String P02 = "policy=P02&period=2026-10";
  private static final Set<String> MONEY =
      Set.of("CASH_AWARD", "DEDUCTION", "LOSS_COMPENSATION", "PERFORMANCE_PAY_WITHHELD");

  /** As {@code subject rule kind amount}, the executed amount added where it differs. */
  static List<String> outcomes(JsonNode trial, String... rules) {
    return TrialRequest.stream(trial.get("outcomes"))
        .filter(line -> rules.length == 0 || Arrays.asList(rules).contains(ruleOf(line)))
        .map(SpecificationTest::brief)
        .toList();
  }

  static String brief(JsonNode line) {
    String start =
        "%s %s %s".formatted(text(line, "subject"), ruleOf(line), line.get("kind").asText());
    if (!MONEY.contains(text(line, "kind"))) {
      return start;
    }
    BigDecimal amount = line.get("policyAmount").decimalValue();
    BigDecimal executed = line.get("executedAmount").decimalValue();
    BigDecimal waived = line.get("waivedAmount").decimalValue();
    if (amount.compareTo(executed.add(waived)) != 0) {
      throw new AssertionError("Executed and waived are not the whole: " + line);
    }
    String money = start + " " + amount.toPlainString();
    return waived.signum() == 0 ? money : money + " -> " + executed.toPlainString();
  }

  private static String ruleOf(JsonNode line) {
    return text(line, "rule").substring(4);
  }

  static String text(JsonNode line, String field) {
    return line.path(field).asText();
  }

  static List<String> notEvaluated(JsonNode trial, String rule) {
    return TrialRequest.stream(trial.get("notEvaluated"))
        .filter(missing -> text(missing, "rule").endsWith(rule))
        .map(missing -> text(missing, "subject"))
        .toList();
  }

  static JsonNode score(JsonNode trial, String employee) {
    return TrialRequest.stream(trial.get("scores"))
        .filter(score -> text(score, "employee").equals(employee))
        .findFirst()
        .orElseThrow();
  }

  static List<String> ranks(JsonNode trial) {
    return TrialRequest.stream(trial.get("scores"))
        .map(score -> text(score, "employee") + " " + text(score, "rank"))
        .sorted()
        .toList();
  }

  static JsonNode only(JsonNode trial, String rule, String kind) {
    List<JsonNode> lines =
        TrialRequest.stream(trial.get("outcomes"))
            .filter(line -> ruleOf(line).equals(rule) && text(line, "kind").equals(kind))
            .toList();
    if (lines.size() != 1) {
      throw new AssertionError("Not one %s %s: %s".formatted(rule, kind, outcomes(trial)));
    }
    return lines.get(0);
  }

  /** {@code S01,甲组,5000,7000} and so on. */
  static String[] people(int count) {
    return IntStream.rangeClosed(1, count)
        .mapToObj("S%02d,甲组,5000,7000"::formatted)
        .toArray(String[]::new);
  }

  /** Satisfaction and resolution rate alike, so that a person's composite is the given figure. */
  static String[] composites(String... scores) {
    return IntStream.range(0, scores.length)
        .mapToObj(i -> "S%02d,2026-10,%s,%s".formatted(i + 1, scores[i], scores[i]))
        .toArray(String[]::new);
  }

  TrialRequest one(String satisfaction, String resolution) {
    return trial()
        .staff("S01,甲组,5000,7000")
        .metrics("S01,2026-10,%s,%s".formatted(satisfaction, resolution));
  }

  /** What is set apart by semicolons, or nothing. */
  static List<String> listed(String expected) {
    return expected.isBlank() ? List.of() : List.of(expected.strip().split("\\s*;\\s*"));
  }

  /**
   * S01's satisfaction and resolution rate alike.
   *
   * @param months {@code 2026-09 80; 2026-10 90}
   */
  TrialRequest months(String months) {
    return trial()
        .staff("S01,甲组,5000,7000")
        .metrics(
            listed(months).stream()
                .map(month -> month.split(" "))
                .map(month -> "S01,%s,%s,%s".formatted(month[0], month[1], month[1]))
                .toArray(String[]::new));
  }
}
