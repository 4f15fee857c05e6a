package org.kaohe.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.kaohe.shared.EmployeeNumber;
import org.kaohe.staff.Staff;
import org.kaohe.testing.KaoheTest;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * P10-N1 over three quarters of 2026, months from history; targets 120 a month, so 360 a quarter.
 *
 * <pre>
 *        first quarter        second               third
 * ZJQ1   3 * 100 = 300        3 * 110 = 330        120 + 120 + 119 = 359
 *        verbal warning,      written warning,     escalation, proposal DEMOTION:
 *        improvement plan     training             grade 4 becomes 3 on 2026-12-01
 * ZJQ2   3 * 120 = 360: reached, not below
 * </pre>
 */
@KaoheTest
class MissedQuartersJourneyTest {

  private static final String DEPARTMENT = "三季销售部";
  private static final String STAFF =
      """
      工号,姓名,部门,团队,上级工号,角色,入职日期,固定工资,月总工资,职级
      ZJQHR1,訾人力,三季人力部,人力组,,人力,2020-01-01,8000,9000,
      ZJQHR2,宗人力,三季人力部,人力组,,人力,2020-01-01,8000,9000,
      ZJQHEAD,祖负责,三季销售部,管理,,经理,2019-01-01,12000,15000,
      ZJQM,左主管,三季销售部,管理,ZJQHEAD,主管,2020-01-01,9000,10000,
      ZJQ1,臧一,三季销售部,甲组,ZJQM,员工,2024-01-01,5000,6000,4
      ZJQ2,载二,三季销售部,甲组,ZJQM,员工,2024-01-01,5000,6000,4
      """;
  private static final List<Integer> SOLD = List.of(100, 100, 100, 110, 110, 110, 120, 120, 119);
  private static final String WHY = "连续三个季度未完成销售目标，培训后仍无改善";

  @Autowired private Company company;
  @Autowired private Staff staff;
  private Person hr;

  @Test
  void threeQuartersBelowTargetLeadStepByStepToADemotion() {
    company.hire(STAFF);
    hr = company.person("ZJQHR1");
    importMonths();

    Month first = finished("2026-Q1", "2026-11-06T00:01");
    assertThat(penalties(first, "ZJQ1"))
        .containsExactly("P10-N1 IMPROVEMENT_PLAN", "P10-N1 VERBAL_WARNING");
    String plan = of("/api/plans");
    startPlan(plan);
    Month second = finished("2026-Q2", "2026-11-12T00:01");
    assertThat(penalties(second, "ZJQ1"))
        .containsExactly("P10-N1 TRAINING", "P10-N1 WRITTEN_WARNING");
    String training = of("/api/trainings");
    Month third = finished("2026-Q3", "2026-11-18T00:01");
    assertThat(penalties(third, "ZJQ1")).containsExactly("P10-N1 ESCALATION");
    assertThat(penalties(third, "ZJQ2")).isEmpty();
    assertThat(quartersThatCount()).containsExactly("2026-Q1", "2026-Q2", "2026-Q3");

    String id = of("/api/cases");
    JsonNode opened = view(id);
    assertThat(opened.get("ladder").asText()).isEqualTo("PERFORMANCE");
    assertThat(opened.get("proposal").asText()).isEqualTo("DEMOTION");
    failPlan(plan);
    hr.post("/api/trainings/%s/closure".formatted(training), Map.of("reason", "已进入升级处理，不再安排"))
        .expect(204);
    demote(id);

    assertThat(view(id).get("ending").asText()).isEqualTo("DEMOTED");
    assertThat(gradeOn("2026-11-30")).isEqualTo(4);
    assertThat(gradeOn("2026-12-01")).isEqualTo(3);
    String matters = hr.get("/api/outcomes/open-matters").expect(200).text();
    assertThat(matters).doesNotContain(opened.get("lineId").asText());
    JsonNode letters = company.person("ZJQ1").get("/api/me/letters").expect(200).json();
    assertThat(StreamSupport.stream(letters.spliterator(), false))
        .extracting(letter -> letter.get("kind").asText())
        .contains("VERBAL_WARNING", "WRITTEN_WARNING", "HEARING_INVITATION", "DEMOTION")
        .doesNotContain("TERMINATION_NOTICE");
  }

  private void importMonths() {
    StringBuilder history = new StringBuilder("工号,期间,综合分\n");
    StringBuilder metrics = new StringBuilder("工号,期间,销售额,销售目标\n");
    for (int month = 1; month <= 9; month++) {
      int sold = SOLD.get(month - 1);
      history.append("ZJQ1,2026-%02d,85\nZJQ2,2026-%02d,85\n".formatted(month, month));
      metrics.append("ZJQ1,2026-%02d,%d,120\n".formatted(month, sold));
      metrics.append("ZJQ2,2026-%02d,120,120\n".formatted(month));
    }
    hr.importFile("history", history.toString()).expect(200);
    hr.importFile("metrics", metrics.toString()).expect(200);
  }

  private Month finished(String quarter, String finalFrom) {
    Month opened = Month.open(company, hr, quarter, DEPARTMENT, "P10");
    company.runJobs();
    opened.confirmOutcomes();
    company.at(finalFrom);
    assertThat(opened.state()).isEqualTo("FINAL");
    return opened;
  }

  private void demote(String id) {
    submit("ZJQ1", "userTask_hearAccused", id, Map.of("statement", "今年的客户都转给了别人"), 204);
    String propose = "userTask_proposeOnPerformance";
    Map<String, String> transfer = Map.of("measure", "TRANSFER", "measureReason", WHY);
    submit("ZJQHR1", propose, id, transfer, 400);
    submit("ZJQHR1", propose, id, Map.of("measure", "DEMOTION", "measureReason", WHY), 204);
    Map<String, String> position = Map.of("effectiveFrom", "2026-12-01", "positionReason", WHY);
    submit("ZJQHR2", "userTask_statePosition", id, position, 204);
    submit("ZJQ1", "userTask_consentToChange", id, Map.of("consent", "GIVEN"), 204);
    Map<String, String> approval =
        Map.of("measureApproval", "APPROVED", "measureReason", "本人已同意，程序完备，同意。");
    submit("ZJQM", "userTask_approveChangeByManager", id, approval, 204);
    submit("ZJQHEAD", "userTask_approveChangeByHead", id, approval, 204);
    assertThat(view(id).get("state").asText()).isEqualTo("OPEN");
    company.at("2026-12-01T00:01");
  }

  private void startPlan(String plan) {
    Map<String, String> goals =
        Map.of(
            "planGoals", "十二月起每月销售额达到 120",
            "planResources", "每周一次带教，由组长陪同拜访",
            "planEndsOn", "2026-11-30",
            "planCheckIns", "2026-11-20");
    submit("ZJQM", "userTask_setGoals", plan, goals, 204);
    submit("ZJQ1", "userTask_acknowledgePlan", plan, Map.of("planRemark", "会努力"), 204);
  }

  private void failPlan(String plan) {
    company.at("2026-11-20T09:00");
    Map<String, Object> checkIn = Map.of("checkInProgress", "两次带教后仍无新签客户", "checkInLast", true);
    submit("ZJQM", "userTask_recordCheckIn", plan, checkIn, 204);
    Map<String, String> failed =
        Map.of("planResult", "FAILED", "planResultReason", "目标没有达到，检查记录为证");
    submit("ZJQM", "userTask_judgePlan", plan, failed, 204);
  }

  /** The one of ZJQ1. */
  private String of(String door) {
    List<String> ids =
        StreamSupport.stream(hr.get(door).expect(200).json().spliterator(), false)
            .filter(
                each -> each.path("employee").asText(each.path("accused").asText()).equals("ZJQ1"))
            .map(each -> each.get("id").asText())
            .toList();
    assertThat(ids).hasSize(1);
    return ids.get(0);
  }

  private JsonNode view(String id) {
    return hr.get("/api/cases/" + id).expect(200).json();
  }

  private Integer gradeOn(String day) {
    return staff.find(new EmployeeNumber("ZJQ1"), LocalDate.parse(day)).orElseThrow().grade();
  }

  private static List<String> penalties(Month quarter, String who) {
    return quarter.lines(who).stream().filter(line -> line.startsWith("P10-N")).toList();
  }

  private List<String> quartersThatCount() {
    List<String> counted = new ArrayList<>();
    JsonNode memory = company.person("ZJQ1").get("/api/me/memory").expect(200).json();
    for (JsonNode rule : memory.get("rules")) {
      if (rule.get("rule").asText().equals("P10-N1")) {
        rule.get("counted").forEach(one -> counted.add(one.get("id").asText()));
      }
    }
    return counted;
  }

  private void submit(String who, String task, String id, Map<String, ?> form, int status) {
    Person person = company.person(who);
    person.submit(person.task(task, id), form).expect(status);
    company.runJobs();
  }
}
