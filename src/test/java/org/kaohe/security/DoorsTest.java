package org.kaohe.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.identity.User;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.kaohe.testing.KaoheTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Roles × doors, over HTTP as a client sees them. */
@KaoheTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DoorsTest {

  private static final String PASSWORD = "doors-and-windows";

  @Autowired IdentityService identity;
  @Autowired RepositoryService repository;
  @Autowired RuntimeService runtime;
  @Autowired TaskService tasks;
  @LocalServerPort int port;

  private final HttpClient http = HttpClient.newHttpClient();
  private String deployment;
  private String instance;

  @BeforeAll
  void aCaseWithATaskForTheEmployeeAndOneForTheManager() {
    for (Role role : Role.values()) {
      account("DOOR-" + role.name().toLowerCase(), role.group());
    }
    account("DOOR-other", Role.EMPLOYEE.group());
    deployment =
        repository
            .createDeployment()
            .addModelInstance(
                "bpmn/door-test.bpmn",
                Bpmn.createExecutableProcess("door-test")
                    .camundaHistoryTimeToLiveString("P1D")
                    .startEvent()
                    .parallelGateway("fork")
                    .userTask("own")
                    .camundaAssignee("DOOR-employee")
                    .endEvent()
                    .moveToNode("fork")
                    .userTask("foreign")
                    .camundaAssignee("DOOR-manager")
                    .endEvent()
                    .moveToNode("fork")
                    .userTask("offered")
                    .camundaCandidateUsers("DOOR-employee")
                    .endEvent()
                    .moveToNode("fork")
                    .userTask("offeredToGroup")
                    .camundaCandidateGroups("committee")
                    .endEvent()
                    .done())
            .deploy()
            .getId();
    ProcessInstance started =
        runtime.startProcessInstanceByKey("door-test", Map.of("secretId", "4711"));
    instance = started.getId();
  }

  @AfterAll
  void remove() {
    repository.deleteDeployment(deployment, true);
  }

  @ParameterizedTest(name = "{0} {1} {2} → {4}")
  @CsvFileSource(resources = "/security/doors.csv", delimiter = ';', quoteCharacter = '\0')
  void theDoorAnswersTo(String who, String method, String path, String body, int status)
      throws Exception {
    HttpResponse<String> answer = call(who, method, path, body);

    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
    if (status >= 400 && answer.statusCode() != 302) {
      assertThat(answer.headers().firstValue("Content-Type").orElse(""))
          .isIn(
              "application/problem+json;charset=UTF-8",
              "application/problem+json",
              "text/html;charset=UTF-8");
      assertThat(answer.body()).containsPattern("\\p{IsHan}").doesNotContain("ENGINE-");
    }
  }

  @Test
  void theTaskListShowsOnlyMineWhoeverIAskFor() throws Exception {
    String mine = task("own");
    String foreign = task("foreign");

    for (String query :
        new String[] {"", "?assignee=DOOR-manager", "?processDefinitionKey=door-test"}) {
      String body = call("employee", "GET", "/engine-rest/task" + query, null).body();
      assertThat(body).doesNotContain(foreign);
    }
    assertThat(call("employee", "GET", "/engine-rest/task", null).body()).contains(mine);
    assertThat(call("other", "GET", "/engine-rest/task", null).body()).doesNotContain(mine);
  }

  @Test
  void everybodyHasTheFilterOfTheirTasks() throws Exception {
    String filters = call("employee", "GET", "/engine-rest/filter", null).body();

    assertThat(filters).contains("我的任务");
    String list =
        "/engine-rest/filter/%s/list"
            .formatted(filters.replaceAll("(?s).*?\"id\":\"([^\"]+)\".*", "$1"));
    assertThat(call("employee", "GET", list, null).body())
        .contains(task("own"), task("offered"))
        .doesNotContain(task("foreign"), task("offeredToGroup"));
    assertThat(call("committee", "GET", list, null).body())
        .contains(task("offeredToGroup"))
        .doesNotContain(task("offered"));
  }

  @Test
  void aWrongPasswordMakesTheNextAttemptWait() throws Exception {
    account("DOOR-guessed", Role.EMPLOYEE.group());

    assertThat(call("guessed", "wrong", "GET", "/engine-rest/task", null).statusCode())
        .isEqualTo(401);
    assertThat(call("guessed", "GET", "/engine-rest/task", null).statusCode()).isEqualTo(401);
  }

  @Test
  void anotherSitesPageIsRefused() throws Exception {
    HttpRequest request =
        request("employee", PASSWORD, "GET", "/engine-rest/task", null)
            .header("Origin", "https://elsewhere.example")
            .build();

    assertThat(http.send(request, BodyHandlers.ofString()).statusCode()).isEqualTo(403);
  }

  @Test
  void theEngineRestApiSetsNoSession() throws Exception {
    HttpResponse<String> answer = call("employee", "GET", "/engine-rest/task", null);

    assertThat(answer.headers().allValues("Set-Cookie")).isEmpty();
  }

  private void account(String id, String group) {
    User user = identity.newUser(id);
    user.setFirstName("门");
    user.setPassword(PASSWORD);
    identity.saveUser(user);
    if (identity.createGroupQuery().groupId(group).count() == 0) {
      identity.saveGroup(identity.newGroup(group));
    }
    identity.createMembership(id, group);
  }

  private HttpResponse<String> call(String who, String method, String path, String body)
      throws Exception {
    return call(who, PASSWORD, method, path, body);
  }

  private HttpResponse<String> call(
      String who, String password, String method, String path, String body) throws Exception {
    return http.send(request(who, password, method, path, body).build(), BodyHandlers.ofString());
  }

  private HttpRequest.Builder request(
      String who, String password, String method, String path, String body) {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(URI.create("http://localhost:" + port + filled(path)))
            .method(method, body == null ? BodyPublishers.noBody() : BodyPublishers.ofString(body))
            .header("Content-Type", "application/json");
    if (!who.equals("nobody")) {
      String token = "DOOR-" + who + ":" + password;
      byte[] bytes = token.getBytes(StandardCharsets.UTF_8);
      request.header("Authorization", "Basic " + Base64.getEncoder().encodeToString(bytes));
    }
    return request;
  }

  private String filled(String path) {
    return path.replace("{own}", task("own"))
        .replace("{foreign}", task("foreign"))
        .replace("{instance}", instance);
  }

  private String task(String key) {
    return tasks
        .createTaskQuery()
        .processInstanceId(instance)
        .taskDefinitionKey(key)
        .singleResult()
        .getId();
  }
}
