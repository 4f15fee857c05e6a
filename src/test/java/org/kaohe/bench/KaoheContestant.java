package org.kaohe.bench;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.task.Task;
import org.kaohe.cycle.Cycle;
import org.kaohe.cycle.StartingCycles;
import org.kaohe.shared.EmployeeNumber;
import org.kaohe.tables.Import;
import org.kaohe.testing.Jobs;
import org.kaohe.testing.WatchedDatabase;

/** The application: departments of teams of twenty, with figures of the month. */
class KaoheContestant implements Contestant {

  private static final int TEAM = 20;
  private static final String STAFF = "工号,姓名,部门,团队,上级工号,角色,入职日期,固定工资,月总工资\n";
  private static final String METRICS = "工号,期间,客户满意度,问题解决率,投诉率\n";

  private final ProcessEngine engine;
  private final WatchedDatabase database;
  private final List<Import> imports;
  private final StartingCycles starting;
  private final Jobs jobs;
  private Cycle cycle;

  KaoheContestant(
      ProcessEngine engine,
      WatchedDatabase database,
      List<Import> imports,
      StartingCycles starting,
      Jobs jobs) {
    this.engine = engine;
    this.database = database;
    this.imports = imports;
    this.starting = starting;
    this.jobs = jobs;
  }

  @Override
  public String name() {
    return "kaohe";
  }

  @Override
  public ProcessEngine engine() {
    return engine;
  }

  @Override
  public WatchedDatabase database() {
    return database;
  }

  @Override
  public void prepare(String round, int people) {
    StringBuilder staff = new StringBuilder(STAFF);
    StringBuilder metrics = new StringBuilder(METRICS);
    staff.append(person(round, "HR", "人力组", "", "人力"));
    for (int team = 0; team * TEAM < people; team++) {
      staff.append(person(round, "M" + team, "管理组", "", "主管"));
    }
    for (int i = 0; i < people; i++) {
      staff.append(person(round, "E" + i, i / TEAM + "组", round + "M" + i / TEAM, "员工"));
      metrics.append("%sE%d,2026-10,%d.5,%d,1%n".formatted(round, i, 85 + i % 15, 82 + i % 17));
    }
    load("staff", staff.toString());
    load("metrics", metrics.toString());
  }

  private static String person(
      String round, String name, String team, String manager, String role) {
    return "%1$s%2$s,姓名%2$s,%1$s部,%3$s,%4$s,%5$s,2020-01-01,5000,8000%n"
        .formatted(round, name, team, manager, role);
  }

  private void load(String kind, String csv) {
    imports.stream()
        .filter(each -> each.kind().equals(kind))
        .findFirst()
        .orElseThrow()
        .run(
            new ByteArrayInputStream(csv.getBytes(StandardCharsets.UTF_8)),
            kind + ".csv",
            EmployeeNumber.of("bench"),
            Map.of());
  }

  /** From HR's decision to open the month to the last employee's first task. */
  @Override
  public void open(String round, int people) {
    EmployeeNumber hr = EmployeeNumber.of(round + "HR");
    cycle = starting.start(round + "部", "2026-10", "P05", hr);
    finishTask(round, Map.of("gapsAccepted", true));
    jobs.runDueOf("monthly-cycle");
  }

  /** HR does the cycle's one open task. */
  void finishTask(String round, Map<String, Object> form) {
    Task task =
        engine
            .getTaskService()
            .createTaskQuery()
            .processInstanceBusinessKey(cycle.id())
            .singleResult();
    engine.getIdentityService().setAuthentication(round + "HR", List.of("hr"));
    try {
      engine.getTaskService().complete(task.getId(), new HashMap<>(form));
    } finally {
      engine.getIdentityService().clearAuthentication();
    }
  }

  @Override
  public Map<String, Object> form() {
    return Map.of(
        "attitude", 90, "teamwork", 88, "efficiency", 91, "quality", 85, "comment", "按事实评价");
  }
}
