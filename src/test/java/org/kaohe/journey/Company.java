package org.kaohe.journey;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.identity.User;
import org.kaohe.shared.EmployeeNumber;
import org.kaohe.tables.Import;
import org.kaohe.testing.Jobs;
import org.kaohe.testing.TestClock;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** The people of a test's department, and what makes time and jobs pass. */
@Component
@Lazy
class Company {

  private static final Pattern NUMBER = Pattern.compile("[\uFF08(]([A-Za-z0-9._-]+)[\uFF09)]");
  private static final String PASSWORD = "a-long-password";

  private final List<Import> imports;
  private final IdentityService identity;
  private final TestClock clock;
  private final Jobs jobs;
  private final int port;
  private final Map<String, Person> people = new HashMap<>();

  Company(
      List<Import> imports,
      IdentityService identity,
      TestClock clock,
      Jobs jobs,
      @Value("${local.server.port}") int port) {
    this.imports = imports;
    this.identity = identity;
    this.clock = clock;
    this.jobs = jobs;
    this.port = port;
  }

  /** Hires people by a staff file; each can log in at once, but whoever has left. */
  void hire(String staffCsv) {
    Import staff =
        imports.stream().filter(kind -> kind.kind().equals("staff")).findFirst().orElseThrow();
    staff.run(
        new java.io.ByteArrayInputStream(
            staffCsv.getBytes(java.nio.charset.StandardCharsets.UTF_8)),
        "staff.csv",
        new EmployeeNumber("setup"),
        Map.of());
    staffCsv.lines().skip(1).map(line -> line.split(",")[0].strip()).forEach(this::admit);
  }

  private void admit(String number) {
    User user = identity.createUserQuery().userId(number).singleResult();
    if (user != null) {
      user.setPassword(PASSWORD);
      identity.saveUser(user);
    }
  }

  Person person(String number) {
    return people.computeIfAbsent(number, absent -> new Person(port, number, PASSWORD));
  }

  void at(String localTime) {
    clock.set(localTime);
    jobs.runDue();
  }

  /** Time passes, but timers lag. */
  void atBeforeJobs(String localTime) {
    clock.set(localTime);
  }

  void runJobs() {
    jobs.runDue();
  }

  /** Lets polling timers fire once more. */
  void aMinuteLater() {
    clock.set(clock.now().plusSeconds(61));
    jobs.runDue();
  }

  /** Everybody named does all own review tasks of that kind. */
  void review(String taskKey, List<String> reviewers, Function<String, Integer> scoreOf) {
    for (String reviewer : reviewers) {
      Person person = person(reviewer);
      for (JsonNode task : person.tasks(taskKey)) {
        if (isAnothers(task, reviewer)) {
          continue;
        }
        int score = scoreOf.apply(subjectOf(task, reviewer, taskKey));
        person.submit(task, scores(score)).expect(204);
        jobs.runDue();
      }
    }
  }

  /** HR reads everybody's tasks. */
  private static boolean isAnothers(JsonNode task, String reviewer) {
    return !task.path("assignee").asText(reviewer).equals(reviewer);
  }

  static Map<String, Object> scores(Object score) {
    return Map.of(
        "attitude", score,
        "teamwork", score,
        "efficiency", score,
        "quality", score,
        "comment", "按事实评价");
  }

  /** The reviewed person's number, as the task's description tells it. */
  private static String subjectOf(JsonNode task, String reviewer, String taskKey) {
    if (taskKey.equals("userTask_selfAssessment")) {
      return reviewer;
    }
    return numberIn(task);
  }

  /** The person's number in a task's description. */
  static String numberIn(JsonNode task) {
    Matcher number = NUMBER.matcher(task.path("description").asText());
    if (!number.find()) {
      throw new AssertionError("A task does not tell whom it is about: " + task);
    }
    return number.group(1);
  }
}
