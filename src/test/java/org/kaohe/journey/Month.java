package org.kaohe.journey;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.StreamSupport;

/** A department's month as its HR works through it; tasks of other departments are left alone. */
class Month {

  private final Company company;
  private final Person hr;
  private final String cycle;

  private Month(Company company, Person hr, String cycle) {
    this.company = company;
    this.hr = hr;
    this.cycle = cycle;
  }

  static Month open(Company company, Person hr, String month, String department, String policy) {
    JsonNode opened = hr.post("/api/cycles", opening(month, department, policy)).expect(201).json();
    return new Month(company, hr, opened.get("id").asText());
  }

  static Month of(Company company, Person hr, String cycle) {
    return new Month(company, hr, cycle);
  }

  /** So that no other test meets its tasks. */
  static void cancelAll(Company company, Person hr, String department) {
    for (JsonNode cycle : hr.get("/api/cycles").expect(200).json()) {
      boolean ended =
          List.of("PUBLISHED", "FINAL", "CANCELLED").contains(cycle.get("state").asText());
      if (!ended && cycle.get("department").asText().equals(department)) {
        new Month(company, hr, cycle.get("id").asText()).cancel("测试结束");
      }
    }
  }

  static Map<String, String> opening(String month, String department, String policy) {
    return Map.of("period", month, "department", department, "policy", policy);
  }

  String id() {
    return cycle;
  }

  String path(String rest) {
    return "/api/cycles/" + cycle + rest;
  }

  /** HR's open tasks of this month. */
  List<JsonNode> tasks(Person person, String taskKey) {
    List<JsonNode> tasks = new ArrayList<>();
    String path = "/engine-rest/task?taskDefinitionKey=%s&processInstanceBusinessKey=%s";
    person.get(path.formatted(taskKey, cycle)).expect(200).json().forEach(tasks::add);
    return tasks;
  }

  JsonNode task(String taskKey) {
    List<JsonNode> tasks = tasks(hr, taskKey);
    if (tasks.size() != 1) {
      throw new AssertionError("%d tasks %s in %s".formatted(tasks.size(), taskKey, state()));
    }
    return tasks.get(0);
  }

  void confirmMetrics() {
    complete("userTask_confirmMetrics", Map.of("gapsAccepted", true));
  }

  void consolidate() {
    complete("userTask_consolidate", Map.of());
  }

  /** Every limited line one by one, then all. */
  void confirmOutcomes() {
    for (JsonNode line : outcomes()) {
      if (line.get("limited").asBoolean() && line.get("confirmedBy").isNull()) {
        hr.post(path("/outcomes/%s/confirmation".formatted(line.get("id").asText())), Map.of())
            .expect(204);
      }
    }
    complete("userTask_confirmOutcomes", Map.of());
  }

  private void complete(String taskKey, Map<String, Object> form) {
    hr.submit(task(taskKey), form).expect(204);
    company.runJobs();
  }

  /** Everybody gives themselves, their peers and their reports these scores. */
  void collectReviews(List<String> people, List<String> managers, int score) {
    company.review("userTask_selfAssessment", people, subject -> score);
    company.review("userTask_peerReview", people, subject -> score);
    company.review("userTask_managerReview", managers, subject -> score);
    company.aMinuteLater();
  }

  JsonNode view() {
    return hr.get(path("")).expect(200).json();
  }

  String state() {
    return view().get("state").asText();
  }

  JsonNode result(String employee) {
    return StreamSupport.stream(hr.get(path("/results")).expect(200).json().spliterator(), false)
        .filter(result -> result.get("employee").asText().equals(employee))
        .findFirst()
        .orElseThrow(() -> new AssertionError("No result of " + employee));
  }

  /** Composite and rank by employee, such as "95.10/1" or "null/null". */
  Map<String, String> results() {
    Map<String, String> results = new TreeMap<>();
    for (JsonNode result : hr.get(path("/results")).expect(200).json()) {
      JsonNode composite = result.get("composite");
      String text = composite.isNull() ? "null" : composite.decimalValue().setScale(2).toString();
      results.put(result.get("employee").asText(), text + "/" + result.get("rank"));
    }
    return results;
  }

  JsonNode outcomes() {
    return hr.get(path("/outcomes")).expect(200).json();
  }

  /** Standing lines of a person, such as "P05-R2 50.00", in the order of the rules. */
  List<String> lines(String employee) {
    return StreamSupport.stream(outcomes().spliterator(), false)
        .filter(line -> line.get("subject").asText().equals(employee))
        .filter(line -> !List.of("REVERSED", "VOIDED").contains(line.get("state").asText()))
        .map(Month::text)
        .sorted()
        .toList();
  }

  private static String text(JsonNode line) {
    BigDecimal amount = line.get("executedAmount").decimalValue().setScale(2);
    return "%s %s"
        .formatted(
            line.get("rule").asText(), amount.signum() == 0 ? line.get("kind").asText() : amount);
  }

  /** Employee, rule and amount of each line of the payroll file. */
  List<String> payroll() {
    String csv = hr.get(path("/payroll.csv")).expect(200).text();
    return csv.lines()
        .skip(1)
        .map(line -> line.split(","))
        .map(cells -> "%s %s %s".formatted(cells[0], cells[3], cells[6]))
        .toList();
  }

  /** Who is waited for, such as "Q-M1 Q-1 上级 2026-11-13". */
  List<String> waitingFor() {
    return StreamSupport.stream(view().get("waitingFor").spliterator(), false)
        .map(
            task ->
                "%s %s %s %s"
                    .formatted(
                        task.get("reviewer").asText(),
                        task.get("subject").asText(),
                        task.get("source").asText(),
                        task.get("due").asText()))
        .sorted()
        .toList();
  }

  void cancel(String reason) {
    hr.post(path("/cancellation"), Map.of("reason", reason)).expect(204);
    company.runJobs();
  }
}
