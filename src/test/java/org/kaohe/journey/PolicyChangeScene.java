package org.kaohe.journey;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.kaohe.journey.Person.Answer;
import org.kaohe.journey.Person.SentFile;

/** A change of a policy as HR, employees and the head walk through it. */
class PolicyChangeScene {

  private final Company company;
  private final Person hr;
  private final String id;

  private PolicyChangeScene(Company company, Person hr, String id) {
    this.company = company;
    this.hr = hr;
    this.id = id;
  }

  static PolicyChangeScene draft(
      Company company, Person hr, Map<String, ?> fields, Map<String, List<SentFile>> files) {
    String id = hr.send("/api/policy-changes", fields, files).expect(201).json().get("id").asText();
    return new PolicyChangeScene(company, hr, id);
  }

  String id() {
    return id;
  }

  String path(String rest) {
    return "/api/policy-changes/" + id + rest;
  }

  JsonNode view() {
    return hr.get(path("")).expect(200).json();
  }

  String state() {
    return view().get("state").asText();
  }

  List<JsonNode> tasks(Person person, String key) {
    return person.tasks(key).stream().filter(this::isMine).toList();
  }

  private boolean isMine(JsonNode task) {
    String path = "/engine-rest/task?taskDefinitionKey=%s&processInstanceBusinessKey=%s";
    JsonNode mine =
        hr.get(path.formatted(task.get("taskDefinitionKey").asText(), id)).expect(200).json();
    for (JsonNode each : mine) {
      if (each.get("id").equals(task.get("id"))) {
        return true;
      }
    }
    return false;
  }

  Answer submit(Person person, String key, Map<String, ?> fields) {
    List<JsonNode> tasks = tasks(person, key);
    if (tasks.size() != 1) {
      throw new AssertionError("%d tasks %s in %s".formatted(tasks.size(), key, state()));
    }
    Answer answer = person.submit(tasks.get(0), fields);
    company.runJobs();
    return answer;
  }

  JsonNode tryOn(String department, String month, String metrics) {
    return hr.send(
            path("/trials"),
            Map.of("period", month, "department", department),
            Map.of("metrics", List.of(new SentFile("metrics.csv", metrics))))
        .expect(201)
        .json();
  }

  void consult() {
    submit(hr, "userTask_attachTrial", Map.of()).expect(204);
  }

  void answer() {
    submit(hr, "userTask_answerFeedback", Map.of("answer", "采纳一条意见，其余维持原草案。")).expect(204);
  }

  Answer decide(Person head, String decision, String reason) {
    return submit(head, "userTask_approve", Map.of("approval", decision, "approvalReason", reason));
  }

  static SentFile file(String name) {
    try (var in = PolicyChangeScene.class.getResourceAsStream("/policies/" + name)) {
      return new SentFile(name, new String(in.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
