package org.kaohe.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.kaohe.testing.Jobs;
import org.kaohe.testing.KaoheTest;
import org.kaohe.testing.Kills;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Improvement plans that published months ask for, to their results over HTTP. */
@KaoheTest
class ImprovementJourneyTest {

  private static final List<String> TABLES =
      List.of(
          "improvement_plan",
          "improvement_check_in",
          "closed_matter",
          "notice",
          "outcome_line",
          "ledger_entry",
          "ACT_RU_EXECUTION",
          "ACT_RU_TASK",
          "ACT_RU_JOB",
          "ACT_HI_ACTINST");
  private static final Map<String, String> GOALS =
      Map.of(
          "planGoals", "十一月综合分达到 80 分，客户满意度达到 85%",
          "planResources", "每周一次一对一带教，参加两场话术培训",
          "planEndsOn", "2026-11-30",
          "planCheckIns", "2026-11-13，2026-11-27");

  @Autowired private Company company;
  @Autowired private Jobs jobs;
  @Autowired private Kills kills;
  @Autowired private JdbcClient jdbc;
  private int killed;

  @AfterEach
  void killNoMore() {
    jobs.inManner(null);
  }

  @Test
  void aFailedMonthLeadsToAPlanWithCheckInsThatIsPassedAndSettled() {
    company.at("2026-11-02T09:00");
    company.hire(
        """
        工号,姓名,部门,团队,上级工号,角色,入职日期,固定工资,月总工资
        FAHR,方人力,改进人力部,人力组,,人力,2020-01-01,8000,9000
        FAH,傅经理,改进客服部,管理,,经理,2019-01-01,12000,15000
        FAM,范主管,改进客服部,管理,FAH,主管,2020-01-01,9000,10000
        FA1,冯一,改进客服部,甲组,FAM,员工,2024-01-01,5000,6000
        FA2,符二,改进客服部,甲组,FAM,员工,2024-01-01,5000,6000
        """);
    Person hr = company.person("FAHR");
    Month month = publish(hr, "改进客服部", "P06", "", List.of("FA1", "FA2"), "FAM", Map.of("FA2", 70));
    assertThat(month.lines("FA2")).contains("P06-N4 IMPROVEMENT_PLAN");
    killEveryJob();
    company.at("2026-11-06T00:01");

    String plan = planOf(hr, "FA2").get("id").asText();
    String line = planOf(hr, "FA2").get("line").asText();
    assertThat(
            hr.post("/api/outcomes/%s/closure".formatted(line), Map.of("note", "已处理"))
                .expect(409)
                .text())
        .contains("改进计划");
    Person manager = company.person("FAM");
    JsonNode goals = manager.task("userTask_setGoals", plan);
    assertThat(goals.get("description").asText()).contains("符二", plan);
    assertThat(manager.submit(goals, Map.of("planGoals", "短")).expect(400).text())
        .contains("改进目标", "支持与资源", "结束日期", "检查日期");
    manager.submit(goals, GOALS).expect(204);
    company.person("FA2").get("/api/plans/" + plan).expect(200);
    company.person("FA1").get("/api/plans/" + plan).expect(404);
    Person employee = company.person("FA2");
    employee
        .submit(employee.task("userTask_acknowledgePlan", plan), Map.of("planRemark", "希望多练话术"))
        .expect(204);

    checkIn(manager, plan, "2026-11-13T00:01", "满意度回升到 82%，继续带教", false);
    checkIn(manager, plan, "2026-11-27T00:01", "满意度达到 86%，目标已达到", false);
    company.at("2026-12-01T00:01");
    JsonNode judge = manager.task("userTask_judgePlan", plan);
    manager.submit(judge, Map.of("planResult", "PERFECT", "planResultReason", "好")).expect(400);
    manager
        .submit(judge, Map.of("planResult", "PASSED", "planResultReason", "满意度 86%，综合分预计 88"))
        .expect(204);

    assertThat(killed).isGreaterThan(5);
    JsonNode done = company.person("FA2").get("/api/me/plans").expect(200).json().get(0);
    assertThat(done.get("result").asText()).isEqualTo("PASSED");
    assertThat(done.get("checkIns")).hasSize(2);
    assertThat(hr.get("/api/outcomes/open-matters").expect(200).text()).doesNotContain(line);
    assertThat(plans("FA2")).isEqualTo(1);
  }

  @Test
  void whatNobodyDoesGoesUpAndACorrectedMonthWithdrawsThePlan() {
    company.at("2026-11-02T09:00");
    company.hire(
        """
        工号,姓名,部门,团队,上级工号,角色,入职日期,固定工资,月总工资
        FASHR,房人力,改进销售人力部,人力组,,人力,2020-01-01,8000,9000
        FASH,费经理,改进销售部,管理,,经理,2019-01-01,12000,15000
        FASM,丰主管,改进销售部,管理,FASH,主管,2020-01-01,9000,10000
        FAS1,封一,改进销售部,甲组,FASM,员工,2024-01-01,5000,6000
        FAS2,凤二,改进销售部,甲组,FASM,员工,2024-01-01,5000,6000
        """);
    Person hr = company.person("FASHR");
    String metrics = "工号,期间,客户满意度\nFAS1,2026-10,75\nFAS2,2026-10,79\n";
    Month month = publish(hr, "改进销售部", "P10", metrics, List.of("FAS1", "FAS2"), "FASM", Map.of());
    assertThat(month.lines("FAS1")).contains("P10-N2 VERBAL_WARNING", "P10-N2 IMPROVEMENT_PLAN");
    company.at("2026-11-06T00:01");
    String plan = planOf(hr, "FAS1").get("id").asText();
    String early = planOf(hr, "FAS2").get("id").asText();

    // Five working days from the 6th end with the 13th, five more with the 20th.
    company.at("2026-11-14T00:01");
    Person head = company.person("FASH");
    JsonNode late = head.task("userTask_setGoals", early);
    assertThat(candidates("FASM", late)).isZero();
    assertThat(candidates("FASH", late)).isEqualTo(1);
    company.person("FASM").submit(late, GOALS).expect(403);
    company.person("FASM").get("/api/plans/" + plan).expect(200);
    head.submit(head.task("userTask_setGoals", early), goalsTo("2026-11-30", "2026-11-18"))
        .expect(204);
    company.at("2026-11-21T00:01");
    hr.submit(hr.task("userTask_setGoals", plan), goalsTo("2026-11-30", "2026-11-25")).expect(204);

    // Three working days from the 16th are over: it runs unacknowledged.
    Person manager = company.person("FASM");
    checkIn(manager, early, "2026-11-23T00:01", "已经达到目标，不必再等到月底", true);
    manager
        .submit(
            manager.task("userTask_judgePlan", early),
            Map.of("planResult", "FAILED", "planResultReason", "满意度仍只有 79%，没有改善"))
        .expect(204);
    assertThat(planOf(hr, "FAS2").get("result").asText()).isEqualTo("FAILED");
    assertThat(planOf(hr, "FAS2").get("acknowledgedAt").isNull()).isTrue();

    hr.post(
            month.path("/reviews"),
            Map.of(
                "employee", "FAS1",
                "metric", "客户满意度",
                "figure", "91",
                "reason", "漏计了三百条好评，现予更正"))
        .expect(204);
    company.runJobs();
    JsonNode withdrawn = planOf(hr, "FAS1");
    assertThat(withdrawn.get("result").asText()).isEqualTo("WITHDRAWN");
    assertThat(company.person("FAS1").tasks("userTask_acknowledgePlan")).isEmpty();
  }

  private static Map<String, String> goalsTo(String endsOn, String checkIn) {
    Map<String, String> goals = new TreeMap<>(GOALS);
    goals.put("planEndsOn", endsOn);
    goals.put("planCheckIns", checkIn);
    return goals;
  }

  private Month publish(
      Person hr,
      String department,
      String policy,
      String metrics,
      List<String> people,
      String manager,
      Map<String, Integer> scores) {
    if (!metrics.isEmpty()) {
      hr.importFile("metrics", metrics).expect(200);
    }
    Month month = Month.open(company, hr, "2026-10", department, policy);
    month.confirmMetrics();
    company.review("userTask_selfAssessment", people, who -> scores.getOrDefault(who, 90));
    company.review("userTask_peerReview", people, who -> scores.getOrDefault(who, 90));
    company.review("userTask_managerReview", List.of(manager), who -> scores.getOrDefault(who, 90));
    company.aMinuteLater();
    month.consolidate();
    month.confirmOutcomes();
    return month;
  }

  private void checkIn(Person manager, String plan, String at, String progress, boolean last) {
    company.at(at);
    manager
        .submit(
            manager.task("userTask_recordCheckIn", plan),
            Map.of("checkInProgress", progress, "checkInLast", last))
        .expect(204);
    company.runJobs();
  }

  private int candidates(String who, JsonNode task) {
    String path = "/engine-rest/task?candidateUser=%s&processInstanceId=%s";
    String instance = task.get("processInstanceId").asText();
    return company.person(who).get(path.formatted(who, instance)).expect(200).json().size();
  }

  private static JsonNode planOf(Person hr, String employee) {
    return StreamSupport.stream(hr.get("/api/plans").expect(200).json().spliterator(), false)
        .filter(plan -> plan.get("employee").asText().equals(employee))
        .findFirst()
        .orElseThrow(() -> new AssertionError("No plan of " + employee));
  }

  private int plans(String employee) {
    return jdbc.sql("select count(*) from improvement_plan where employee = ?")
        .param(employee)
        .query(Integer.class)
        .single();
  }

  private void killEveryJob() {
    jobs.inManner(
        job -> {
          Map<String, Object> before = everything();
          killed += kills.untilItLives(job, () -> assertThat(everything()).isEqualTo(before));
        });
  }

  private Map<String, Object> everything() {
    Map<String, Object> counts = new TreeMap<>();
    TABLES.forEach(
        table ->
            counts.put(
                table, jdbc.sql("select count(*) from " + table).query(Long.class).single()));
    return counts;
  }
}
