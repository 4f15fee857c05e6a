package org.kaohe.portal;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.kaohe.cycle.StartingCycles;
import org.kaohe.shared.EmployeeNumber;
import org.kaohe.tables.Import;
import org.kaohe.testing.Jobs;
import org.kaohe.testing.TestClock;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** A department of four and its October under P05, led from step to step. */
@Component
@Lazy
class PortalCompany {

  static final String DEPARTMENT = "门户客服部";

  private static final String STAFF =
      """
      工号,姓名,部门,团队,上级工号,角色,入职日期,固定工资,月总工资
      PHR,洪人力,门户人力部,人力组,,人力,2020-01-01,8000,9000
      PHR2,黄人力,门户人力部,人力组,,人力,2020-01-01,8000,9000
      PHEAD,霍经理,门户客服部,管理,,经理,2019-01-01,12000,15000
      PM1,米主管,门户客服部,管理,PHEAD,主管,2020-01-01,9000,10000
      PM2,缪主管,门户客服部,管理,PHEAD,主管,2020-01-01,9000,10000
      P01,裴甲,门户客服部,丙组,PM1,员工,2024-01-01,5000,6000
      P02,彭乙,门户客服部,丙组,PM1,员工,2024-01-01,5000,6000
      P03,潘丙,门户客服部,丙组,PM1,员工,2024-01-01,5000,6000
      P04,庞丁,门户客服部,丁组,PM2,员工,2024-01-01,5000,6000
      """;

  private static final String METRICS =
      """
      工号,期间,来源,客户满意度,问题解决率,投诉率,出勤工作日
      P01,2026-10,呼叫系统,99,99,1,18
      P02,2026-10,呼叫系统,91,91,1,18
      P03,2026-10,呼叫系统,79,85,1,18
      P04,2026-10,呼叫系统,92,92,1,3
      """;

  private static final Map<String, Object> NINETY =
      Map.of("attitude", 90, "teamwork", 90, "efficiency", 90, "quality", 90, "comment", "秘密评语");

  private final List<Import> imports;
  private final StartingCycles starting;
  private final IdentityService identity;
  private final TaskService tasks;
  private final TestClock clock;
  private final Jobs jobs;

  PortalCompany(
      List<Import> imports,
      StartingCycles starting,
      IdentityService identity,
      TaskService tasks,
      TestClock clock,
      Jobs jobs) {
    this.imports = imports;
    this.starting = starting;
    this.identity = identity;
    this.tasks = tasks;
    this.clock = clock;
    this.jobs = jobs;
  }

  /** Up to where the managers review: everybody else has. */
  String openToManagers() {
    load("staff", STAFF);
    load("metrics", METRICS);
    EmployeeNumber hr = new EmployeeNumber("PHR");
    String cycle = starting.start(DEPARTMENT, "2026-10", "P05", hr).id();
    asHr(cycle, "userTask_confirmMetrics", Map.of("gapsAccepted", true));
    run();
    for (String key : List.of("userTask_selfAssessment", "userTask_peerReview")) {
      for (String reviewer : List.of("P01", "P02", "P03", "P04")) {
        review(key, reviewer);
      }
      run();
    }
    return cycle;
  }

  void review(String key, String reviewer) {
    tasks
        .createTaskQuery()
        .taskDefinitionKey(key)
        .taskAssignee(reviewer)
        .list()
        .forEach(task -> complete(task, reviewer, List.of("employee"), NINETY));
  }

  void asHr(String cycle, String key, Map<String, Object> form) {
    Task task =
        tasks
            .createTaskQuery()
            .processInstanceBusinessKey(cycle)
            .taskDefinitionKey(key)
            .singleResult();
    complete(task, "PHR", List.of("hr"), form);
    run();
  }

  void aMinuteLater() {
    clock.set(clock.now().plusSeconds(61));
    run();
  }

  private void run() {
    for (int i = 0; i < 3; i++) {
      jobs.runDueOf("monthly-cycle");
      jobs.runDueOf("assessment");
    }
  }

  private void complete(Task task, String by, List<String> groups, Map<String, Object> form) {
    identity.setAuthentication(by, groups);
    try {
      tasks.complete(task.getId(), new HashMap<>(form));
    } finally {
      identity.clearAuthentication();
    }
  }

  private void load(String kind, String csv) {
    Import file = imports.stream().filter(i -> i.kind().equals(kind)).findFirst().orElseThrow();
    file.run(
        new ByteArrayInputStream(csv.getBytes(StandardCharsets.UTF_8)),
        kind + ".csv",
        new EmployeeNumber("setup"));
  }
}
