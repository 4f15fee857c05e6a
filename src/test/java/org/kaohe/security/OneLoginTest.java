package org.kaohe.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.camunda.bpm.engine.identity.User;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kaohe.testing.KaoheTest;
import org.kaohe.testing.TestClock;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A browser logs in once and has pages, Tasklist and its REST API, until it logs out. */
@KaoheTest
class OneLoginTest {

  private static final String USER = "LOGIN-zhang.san";
  private static final String PASSWORD = "kaohe 中文 密码";
  private static final String REST = "/camunda/api/engine/engine/default";

  @Autowired IdentityService identity;
  @Autowired RepositoryService repository;
  @Autowired RuntimeService runtime;
  @Autowired TaskService tasks;
  @Autowired TestClock clock;
  @LocalServerPort int port;

  private final CookieManager cookies = new CookieManager();
  private final HttpClient browser = HttpClient.newBuilder().cookieHandler(cookies).build();
  private String task;
  private String deployment;

  @BeforeEach
  void anEmployeeWithATaskThatRefusesWhateverIsSubmitted() {
    account();
    deployment =
        repository
            .createDeployment()
            .addModelInstance(
                "bpmn/login-test.bpmn",
                Bpmn.createExecutableProcess("login-test")
                    .camundaHistoryTimeToLiveString("P1D")
                    .startEvent()
                    .userTask()
                    .camundaAssignee(USER)
                    .camundaTaskListenerDelegateExpression(
                        TaskListener.EVENTNAME_COMPLETE, "${refusingListener}")
                    .endEvent()
                    .done())
            .deploy()
            .getId();
    String instance = runtime.startProcessInstanceByKey("login-test").getId();
    task = tasks.createTaskQuery().processInstanceId(instance).singleResult().getId();
  }

  private void account() {
    User user = identity.newUser(USER);
    user.setPassword(PASSWORD);
    identity.saveUser(user);
    group("employee");
    identity.createMembership(USER, "employee");
  }

  private void group(String id) {
    if (identity.createGroupQuery().groupId(id).count() == 0) {
      identity.saveGroup(identity.newGroup(id));
    }
  }

  @AfterEach
  void remove() {
    repository.deleteDeployment(deployment, true);
    identity.deleteUser(USER);
  }

  @Test
  void oneLoginOpensTasklistAndItsRestApiAndOneLogoutShutsBoth() throws Exception {
    assertThat(get(REST + "/task").statusCode()).isEqualTo(401);
    assertThat(login(PASSWORD).headers().firstValue("Location"))
        .hasValueSatisfying(to -> assertThat(to).doesNotContain("login"));

    assertThat(get("/camunda/app/tasklist/default/").statusCode()).isEqualTo(200);
    assertThat(get(REST + "/task").body()).contains(task);

    assertThat(post("/camunda/api/admin/auth/user/default/logout", "").statusCode()).isEqualTo(204);
    assertThat(get(REST + "/task").statusCode()).isEqualTo(401);
  }

  @Test
  void aWrongPasswordIsToldInChineseOnTheSamePage() throws Exception {
    assertThat(login("wrong").headers().firstValue("Location").orElse("")).endsWith("/login?error");
    assertThat(get("/login?error").body()).contains("用户名或密码不正确");
  }

  @Test
  void whateverAListenerRefusesIsAProblemInChineseAtBothRoots() throws Exception {
    login(PASSWORD);
    get("/camunda/app/tasklist/default/");
    HttpResponse<String> web = post(REST + "/task/" + task + "/complete", "{}");
    String basic =
        java.util.Base64.getEncoder()
            .encodeToString((USER + ":" + PASSWORD).getBytes(StandardCharsets.UTF_8));
    HttpResponse<String> rest =
        browser.send(
            to("/engine-rest/task/" + task + "/submit-form")
                .header("Authorization", "Basic " + basic)
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString("{}"))
                .build(),
            BodyHandlers.ofString());

    for (HttpResponse<String> answer : List.of(web, rest)) {
      assertThat(answer.statusCode()).as(answer.body()).isEqualTo(400);
      assertThat(answer.headers().firstValue("Content-Type").orElse(""))
          .startsWith("application/problem+json");
      assertThat(answer.body())
          .contains("urn:kaohe:problem:score-out-of-range", "评分有误", "须在 0 到 100 之间", "必填");
    }
    assertThat(tasks.createTaskQuery().taskId(task).count()).isOne();
  }

  @Test
  void aSessionAloneOpensNeitherEngineRestNorAChangeWithoutItsToken() throws Exception {
    login(PASSWORD);

    assertThat(get("/engine-rest/task").statusCode()).isEqualTo(401);
    assertThat(post("/api/appeals", "{}").statusCode()).isEqualTo(403);
    assertThat(post("/api/appeals", "{}").body()).contains("页面已过期");
    get("/camunda/app/tasklist/default/");
    assertThat(post(REST + "/task/" + task + "/complete", "{}", false).statusCode()).isEqualTo(403);
  }

  @Test
  void withinAMinuteASessionHasTheRolesItsUserHasNowInPagesAndWebApps() throws Exception {
    String apps = "/camunda/api/admin/auth/user/default";
    login(PASSWORD);
    get("/camunda/app/tasklist/default/");
    assertThat(get("/camunda/app/cockpit/default/").statusCode()).isEqualTo(403);
    assertThat(get("/hr/imports").statusCode()).isEqualTo(403);
    assertThat(get(apps).body()).contains("tasklist").doesNotContain("cockpit");

    group("hr");
    identity.createMembership(USER, "hr");
    clock.set("2026-11-02T09:00:59");
    assertThat(get("/api/cycles").statusCode()).isEqualTo(403);
    clock.set("2026-11-02T09:01");
    assertThat(get("/api/cycles").statusCode()).isEqualTo(200);
    assertThat(get(apps).body()).contains("tasklist", "cockpit");
    assertThat(get("/camunda/app/cockpit/default/").statusCode()).isEqualTo(200);

    identity.deleteMembership(USER, "hr");
    clock.set("2026-11-02T09:02");
    assertThat(get(apps).body()).contains("tasklist").doesNotContain("cockpit");
    assertThat(get("/camunda/app/cockpit/default/").statusCode()).isEqualTo(403);
    assertThat(get("/api/cycles").statusCode()).isEqualTo(403);
    assertThat(get(REST + "/task").body()).contains(task);
  }

  @Test
  void withinAMinuteTheSessionOfSomebodyWithoutAnAccountEnds() throws Exception {
    for (String path : List.of("/api/me/results", REST + "/task", "/", "/camunda/app/tasklist/")) {
      clock.reset();
      login(PASSWORD);
      get("/camunda/app/tasklist/default/");
      identity.deleteUser(USER);
      clock.set("2026-11-02T09:01");

      HttpResponse<String> answer = get(path);

      if (path.contains("/api/")) {
        assertThat(answer.statusCode()).as(path).isEqualTo(401);
        assertThat(answer.body()).contains("请先登录");
      } else {
        assertThat(answer.statusCode()).as(path).isEqualTo(302);
        assertThat(answer.headers().firstValue("Location").orElse("")).endsWith("/login");
      }
      account();
      assertThat(get(REST + "/task").statusCode()).as("the session is over").isEqualTo(401);
    }
  }

  @Test
  void aChangeByThatSessionIsRefusedToo() throws Exception {
    login(PASSWORD);
    get("/camunda/app/tasklist/default/");
    identity.deleteUser(USER);
    clock.set("2026-11-02T09:01");

    assertThat(post(REST + "/task/" + task + "/complete", "{}").statusCode()).isEqualTo(401);
    account();
  }

  @Test
  void browsersFindAnIcon() throws Exception {
    HttpResponse<String> icon = get("/favicon.ico");
    assertThat(icon.statusCode()).isEqualTo(302);
    assertThat(icon.headers().firstValue("Location").orElse("")).endsWith("/img/mark.svg");
    assertThat(get("/img/mark.svg").statusCode()).isEqualTo(200);
  }

  @Test
  void theSessionCookieIsNotForScriptsOrOtherSites() throws Exception {
    String cookie =
        get("/login").headers().allValues("Set-Cookie").stream()
            .filter(set -> set.startsWith("KAOHE="))
            .findFirst()
            .orElseThrow();

    assertThat(cookie).contains("HttpOnly", "SameSite=Lax");
  }

  @Test
  void pagesCarryAContentSecurityPolicy() throws Exception {
    assertThat(get("/login").headers().firstValue("Content-Security-Policy").orElse(""))
        .contains("script-src 'self'", "frame-ancestors 'none'");
  }

  private HttpResponse<String> login(String password) throws Exception {
    String page = get("/login").body();
    String token = page.replaceAll("(?s).*name=\"_csrf\" value=\"([^\"]+)\".*", "$1");
    String form = "username=" + USER + "&_csrf=" + encode(token) + "&password=" + encode(password);
    return browser.send(
        to("/login")
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(BodyPublishers.ofString(form))
            .build(),
        BodyHandlers.ofString());
  }

  private HttpResponse<String> get(String path) throws Exception {
    return browser.send(to(path).build(), BodyHandlers.ofString());
  }

  private HttpResponse<String> post(String path, String body) throws Exception {
    return post(path, body, true);
  }

  private HttpResponse<String> post(String path, String body, boolean token) throws Exception {
    HttpRequest.Builder request =
        to(path).header("Content-Type", "application/json").POST(BodyPublishers.ofString(body));
    if (token) {
      cookies.getCookieStore().getCookies().stream()
          .filter(cookie -> cookie.getName().equals("XSRF-TOKEN"))
          .forEach(cookie -> request.header("X-XSRF-TOKEN", cookie.getValue()));
    }
    return browser.send(request.build(), BodyHandlers.ofString());
  }

  private HttpRequest.Builder to(String path) {
    return HttpRequest.newBuilder(URI.create("http://localhost:" + port + path));
  }

  private static String encode(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
