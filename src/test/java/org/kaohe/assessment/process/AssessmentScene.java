package org.kaohe.assessment.process;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.kaohe.assessment.AssessmentRound;
import org.kaohe.assessment.PlanningAssessments;
import org.kaohe.assessment.ReviewAssignment;
import org.kaohe.assessment.ReviewEntry;
import org.kaohe.assessment.ReviewSource;
import org.kaohe.assessment.ReviewState;
import org.kaohe.assessment.ReviewsOfCycle;
import org.kaohe.assessment.StartingAssessments;
import org.kaohe.shared.EmployeeNumber;
import org.kaohe.shared.Period;
import org.kaohe.staff.ImportingStaff;
import org.kaohe.testing.Jobs;
import org.kaohe.testing.TestClock;
import org.springframework.beans.factory.config.ConfigurableBeanFactory;
import org.springframework.context.annotation.Scope;
import org.springframework.stereotype.Component;

/**
 * A department of its own: six employees in one team, their manager m, another manager n, the head
 * h, and HR. October is assessed from 2 November: self until the 5th, peers until the 10th, manager
 * until the 13th.
 */
@Component
@Scope(ConfigurableBeanFactory.SCOPE_PROTOTYPE)
class AssessmentScene {

  private static final String HEADINGS = "工号,姓名,部门,团队,上级工号,角色,入职日期,离职日期,固定工资,月总工资\n";
  private static final int TEAM = 6;

  private final ImportingStaff importing;
  private final PlanningAssessments planning;
  private final StartingAssessments starting;
  private final ReviewsOfCycle reviews;
  private final RuntimeService runtime;
  private final TaskService tasks;
  private final IdentityService identities;
  private final ManagementService management;
  private final Jobs jobs;
  private final TestClock clock;
  private String prefix;

  AssessmentScene(
      ImportingStaff importing,
      PlanningAssessments planning,
      StartingAssessments starting,
      ReviewsOfCycle reviews,
      RuntimeService runtime,
      TaskService tasks,
      IdentityService identities,
      ManagementService management,
      Jobs jobs,
      TestClock clock) {
    this.importing = importing;
    this.planning = planning;
    this.starting = starting;
    this.reviews = reviews;
    this.runtime = runtime;
    this.tasks = tasks;
    this.identities = identities;
    this.management = management;
    this.jobs = jobs;
    this.clock = clock;
  }

  /** Hires everybody. */
  AssessmentScene of(String ownPrefix) {
    prefix = "SC" + ownPrefix;
    StringBuilder rows = new StringBuilder();
    rows.append(row("h", "", "经理", "")).append(row("m", "h", "主管", ""));
    rows.append(row("n", "h", "主管", "")).append(row("hr", "", "人力", ""));
    for (int i = 1; i <= TEAM; i++) {
      rows.append(row("" + i, "m", "员工", ""));
    }
    change(rows.toString());
    return this;
  }

  /** A row of the staff file; names are relative to this scene. */
  String row(String name, String manager, String role, String leftOn) {
    return String.join(
            ",",
            prefix + name,
            "姓名" + name,
            prefix + "部",
            "一组",
            manager.isEmpty() ? "" : prefix + manager,
            role,
            "2020-01-01",
            leftOn,
            "5000",
            "8000")
        + "\n";
  }

  void change(String rows) {
    importing.run(
        new ByteArrayInputStream((HEADINGS + rows).getBytes(StandardCharsets.UTF_8)),
        "员工.csv",
        EmployeeNumber.of("hr"));
  }

  AssessmentRound round() {
    return new AssessmentRound(
        cycle(),
        Period.parse("2026-10"),
        prefix + "部",
        LocalDate.of(2026, 11, 2),
        LocalDate.of(2026, 11, 5),
        LocalDate.of(2026, 11, 10),
        LocalDate.of(2026, 11, 13),
        3,
        42);
  }

  String cycle() {
    return prefix + "-2026-10";
  }

  AssessmentScene planned(String... subjects) {
    planning.plan(round(), Arrays.stream(subjects).map(this::number).toList());
    return this;
  }

  AssessmentScene started(String... subjects) {
    planned(subjects);
    starting.startBatch(cycle(), 100);
    return this;
  }

  EmployeeNumber number(String name) {
    return EmployeeNumber.of(prefix + name);
  }

  List<ReviewAssignment> trail(String subject, ReviewSource source) {
    return reviews.about(cycle(), number(subject)).stream()
        .map(ReviewEntry::assignment)
        .filter(a -> a.source() == source)
        .toList();
  }

  /** Who is to review, by the part of the number that is particular to this scene; "HR": any. */
  List<String> open(String subject, ReviewSource source) {
    return trail(subject, source).stream()
        .filter(a -> a.state() == ReviewState.OPEN)
        .map(a -> a.reviewer() == null ? "HR" : name(a.reviewer()))
        .toList();
  }

  String name(EmployeeNumber number) {
    return number.value().substring(prefix.length());
  }

  List<Task> tasks(String subject) {
    return tasks.createTaskQuery().processInstanceBusinessKey(key(subject)).list();
  }

  Task task(String subject, String reviewer) {
    return tasks(subject).stream()
        .filter(t -> number(reviewer).value().equals(t.getAssignee()))
        .findFirst()
        .orElseThrow(() -> new AssertionError(reviewer + " has no task about " + subject));
  }

  String key(String subject) {
    return reviews.about(cycle(), number(subject)).get(0).assignment().assessmentId();
  }

  List<ProcessInstance> instances(String subject) {
    return runtime.createProcessInstanceQuery().processInstanceBusinessKey(key(subject)).list();
  }

  void submit(String subject, String reviewer, int score) {
    submit(task(subject, reviewer), reviewer, form(score));
  }

  void submit(Task task, String user, Map<String, Object> form) {
    as(user, () -> tasks.complete(task.getId(), form));
  }

  void as(String user, Runnable action) {
    identities.setAuthentication(number(user).value(), List.of());
    try {
      action.run();
    } finally {
      identities.clearAuthentication();
    }
  }

  static Map<String, Object> form(int score) {
    return new HashMap<>(
        Map.of(
            "attitude", score,
            "teamwork", score,
            "efficiency", score,
            "quality", score,
            "comment", "好😀"));
  }

  /** All peers of a person give this score. */
  void peersSubmit(String subject, int score) {
    List<String> peers = open(subject, ReviewSource.PEER);
    peers.forEach(peer -> submit(subject, peer, score));
    runJobs(subject);
  }

  void runJobs(String... subjects) {
    Stream.of(subjects)
        .flatMap(subject -> instances(subject).stream())
        .forEach(instance -> jobs.runDueOfInstance(instance.getId()));
  }

  /** Moves the clock and runs what is due then. */
  void at(String moment, String... subjects) {
    clock.set(moment);
    runJobs(subjects);
  }

  void runTimersRegardless(String subject) {
    instances(subject).stream()
        .flatMap(
            i ->
                management
                    .createJobQuery()
                    .processInstanceId(i.getId())
                    .activityId("boundaryEvent_selfOverdue")
                    .list()
                    .stream())
        .forEach(job -> management.executeJob(job.getId()));
  }

  List<String> variables(String subject) {
    return instances(subject).stream()
        .flatMap(
            i ->
                runtime
                    .createVariableInstanceQuery()
                    .processInstanceIdIn(i.getId())
                    .list()
                    .stream())
        .map(v -> v.getName())
        .toList();
  }
}
