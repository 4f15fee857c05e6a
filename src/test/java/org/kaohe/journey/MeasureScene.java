package org.kaohe.journey;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.kaohe.escalation.Ladder;
import org.kaohe.escalation.PenaltyCases;
import org.kaohe.escalation.Step;

/** A department in which a penalty case has come to a measure, and everybody who has a say. */
final class MeasureScene {

  private static final String HEADINGS = "工号,姓名,部门,团队,岗位,上级工号,角色,入职日期,固定工资,月总工资,职级,工作地,保护状态\n";

  private final Company company;
  private final PenaltyCases cases;
  private final String prefix;
  private final String department;
  private String caseId;

  MeasureScene(Company company, PenaltyCases cases, String prefix) {
    this.company = company;
    this.cases = cases;
    this.prefix = prefix;
    this.department = "处分" + prefix + "部";
    company.hire(
        HEADINGS
            + row("H", "顾负责", "管理", "主任", "", "经理", 9, "")
            + row("M", "方组长", "一组", "组长", name("H"), "主管", 5, "")
            + row("1", "甲员工", "一组", "坐席", name("M"), "员工", 3, "")
            + row("R", "任人力", "人力", "专员", "", "人力", 5, "")
            + row("S", "沈人力", "人力", "专员", "", "人力", 5, "")
            + row("U", "孔工会", "一组", "坐席", name("M"), "员工;工会", 3, ""));
  }

  /** Another protection, as HR's file states it. */
  void protect(String status) {
    company.hire(HEADINGS + row("1", "甲员工", "一组", "坐席", name("M"), "员工", 3, status));
  }

  private String row(
      String who,
      String name,
      String team,
      String position,
      String manager,
      String roles,
      int grade,
      String status) {
    return "%s,%s,%s,%s,%s,%s,%s,2020-01-15,5000,6000,%d,上海,%s\n"
        .formatted(name(who), name, department, team, position, manager, roles, grade, status);
  }

  MeasureScene proposed(String process, Ladder ladder, Step step) {
    caseId = cases.start(process, cases.proposed(name("1"), ladder, step, name("R")));
    company.runJobs();
    return this;
  }

  String caseId() {
    return caseId;
  }

  String name(String who) {
    return prefix + "-" + who;
  }

  String department() {
    return department;
  }

  Person person(String who) {
    return company.person(name(who));
  }

  JsonNode task(String who, String taskKey) {
    return person(who).task(taskKey, caseId);
  }

  /** Theirs to do; HR sees everybody's. */
  boolean hasTask(String who, String taskKey) {
    String path =
        "/engine-rest/task?taskDefinitionKey=%s&processInstanceBusinessKey=%s&candidateUser=%s";
    JsonNode tasks = person(who).get(path.formatted(taskKey, caseId, name(who))).expect(200).json();
    return StreamSupport.stream(tasks.spliterator(), false).findAny().isPresent();
  }

  /** Does it, and lets what follows happen. */
  void submit(String who, String taskKey, Map<String, ?> fields) {
    person(who).submit(task(who, taskKey), fields).expect(204);
    company.runJobs();
  }

  Person.Answer refused(String who, String taskKey, Map<String, ?> fields) {
    return person(who).submit(task(who, taskKey), fields);
  }

  void approve(String who, String taskKey) {
    submit(who, taskKey, Map.of("measureApproval", "APPROVED", "measureReason", "事实清楚，程序完备，同意。"));
  }

  void refuse(String who, String taskKey) {
    submit(who, taskKey, Map.of("measureApproval", "REFUSED", "measureReason", "证据尚不充分，暂不同意。"));
  }
}
