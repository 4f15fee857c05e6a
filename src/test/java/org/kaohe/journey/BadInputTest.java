package org.kaohe.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kaohe.testing.KaoheTest;
import org.springframework.beans.factory.annotation.Autowired;

/** Bad input at every door gets a clear error in Chinese and loses nothing. */
@KaoheTest
class BadInputTest {

  private static final String DEPARTMENT = "错误客服部";
  private static final String SELF = "userTask_selfAssessment";

  private static final String STAFF =
      """
      工号,姓名,部门,团队,上级工号,角色,入职日期,固定工资,月总工资
      THR,唐人力,错误人力部,人力组,,人力,2020-01-01,8000,9000
      THR2,滕人力,错误人力部,人力组,,人力,2020-01-01,8000,9000
      THEAD,田负责,错误客服部,管理,,经理,2020-01-01,8000,9000
      TM1,陶主管,错误客服部,管理,,主管,2020-01-01,9000,10000
      T1,谭一,错误客服部,甲组,TM1,员工,2024-01-01,5000,6000
      T2,汤二,错误客服部,甲组,TM1,员工,2024-01-01,5000,6000
      """;

  @Autowired private Company company;
  private Person hr;

  @BeforeEach
  void hire() {
    company.hire(STAFF);
    hr = company.person("THR");
  }

  @AfterEach
  void cancelWhatIsOpen() {
    company.atBeforeJobs("2026-12-03T09:00");
    Month.cancelAll(company, hr, DEPARTMENT);
  }

  @Test
  void aBadScoreIsRefusedAndTheTaskStays() {
    collecting();
    Person employee = company.person("T1");
    JsonNode task = employee.tasks(SELF).get(0);
    for (Object bad : new Object[] {100.9, -1, "abc", "", null, 100.001, true, 1e30}) {
      Map<String, Object> form = new HashMap<>(Company.scores(90));
      form.put("quality", bad);
      assertThat(employee.submit(task, form).expect(400).text())
          .contains("评价未保存", "quality", "0–100")
          .doesNotContain("attitude");
    }
    assertThat(employee.submit(task, Map.of()).expect(400).json().get("faults")).hasSize(4);
    Map<String, Object> unknown = new HashMap<>(Company.scores(90));
    unknown.put("bonus", 1000);
    assertThat(employee.submit(task, unknown).expect(400).text())
        .contains("bonus")
        .contains("不是表单中的字段");
    Map<String, Object> foreign = new HashMap<>(Company.scores(90));
    foreign.put("gapsAccepted", true);
    employee.submit(task, foreign).expect(400);
    employee.submit(task, Company.scores("９８．５")).expect(204);
  }

  @Test
  void aTaskIsCompletedOnceByTheOneWhoIsAskedUntilItsDeadline() {
    Month month = collecting();
    Person employee = company.person("T1");
    JsonNode task = employee.tasks(SELF).get(0);
    assertThat(company.person("T2").submit(task, Company.scores(1)).expect(403).text())
        .contains("这不是您的任务");
    assertThat(hr.submit(task, Company.scores(1)).expect(403).text()).contains("您没有权限");
    employee.submit(task, Company.scores(90)).expect(204);
    assertThat(employee.submit(task, Company.scores(1)).expect(409).text()).contains("已办理完毕");

    JsonNode late = company.person("T2").tasks(SELF).get(0);
    company.atBeforeJobs("2026-11-06T00:00:01");
    assertThat(company.person("T2").submit(late, Company.scores(90)).expect(409).text())
        .contains("2026-11-05 截止");
    company.runJobs();
    company.at("2026-12-01T09:00");
    assertThat(month.state()).isEqualTo("CONSOLIDATING");
    assertThat(company.person("T2").submit(late, Company.scores(90)).expect(409).text())
        .contains("已办理完毕");
    // T1: 90 in the only part there is, and T2's omission counts 0.
    assertThat(month.results()).hasSize(2);
  }

  @Test
  void aMonthThatCannotBeOpenedIsRefusedWithEveryFault() {
    assertThat(open("2026-11").expect(400).text()).contains("这个月还没有结束");
    assertThat(open("2030-01").expect(400).text()).contains("这个月还没有结束");
    assertThat(open("2026-Q3").expect(400).text()).contains("没有按季度奖惩的规则");
    assertThat(open("十月").expect(400).text()).contains("应形如 2026-10");
    Map<String, String> wrong = Month.opening("2026-11", "没有的部门", "P99");
    assertThat(hr.post("/api/cycles", wrong).expect(400).json().get("faults")).hasSize(3);
    assertThat(hr.post("/api/cycles", Map.of()).expect(400).json().get("faults")).hasSize(3);
    company
        .person("TM1")
        .post("/api/cycles", Month.opening("2026-10", DEPARTMENT, "P05"))
        .expect(403);

    open("2026-10").expect(201);
    assertThat(open("2026-10").expect(409).text()).contains("不能重复开启");
  }

  @Test
  void tasklistsStartFormOpensAMonthForHrOnly() {
    Map<String, String> form =
        Map.of("department", DEPARTMENT, "month", "2026-10", "policyId", "P05");
    company.person("T1").start("monthly-cycle", form).expect(403);
    company.person("TM1").start("monthly-cycle", form).expect(403);
    assertThat(
            hr.start("monthly-cycle", Map.of("department", "没有", "month", "x")).expect(400).text())
        .contains("没有这个部门", "应形如 2026-10");
    for (String steering : List.of("businessKey", "startInstructions")) {
      Map<String, Object> body = Map.of("variables", Map.of(), steering, "abc");
      for (String verb : List.of("start", "submit-form")) {
        assertThat(
                hr.post("/engine-rest/process-definition/key/monthly-cycle/" + verb, body)
                    .expect(400)
                    .text())
            .contains("不能由外部指定");
      }
    }
    JsonNode started = hr.start("monthly-cycle", form).expect(200).json();
    Month month = Month.of(company, hr, started.get("businessKey").asText());
    assertThat(month.state()).isEqualTo("OPEN");
    assertThat(hr.start("monthly-cycle", form).expect(409).text()).contains("不能重复开启");
  }

  @Test
  void anImportIsAllOrNothing() {
    String rows =
        IntStream.rangeClosed(1, 1000)
            .mapToObj(
                i ->
                    "TX%d,丁%d,错误导入部,甲组,%s,5000,6000"
                        .formatted(i, i, i == 777 ? "2024-13-01" : "2024-01-01"))
            .collect(Collectors.joining("\n", "工号,姓名,部门,团队,入职日期,固定工资,月总工资\n", "\n"));
    JsonNode faults = hr.importFile("staff", rows).expect(400).json().get("faults");
    assertThat(faults).hasSize(1);
    assertThat(faults.toString()).contains("778", "入职日期", "2024-13-01");
    assertThat(hr.post("/api/cycles", Month.opening("2026-10", "错误导入部", "P05")).expect(400).text())
        .contains("没有这个部门");

    String unknown = "工号,期间,客户满意度\nT1,2026-10,90\nT404,2026-10,91\nT2,2026-10,101\n";
    assertThat(hr.importFile("metrics", unknown).expect(400).text()).contains("T404", "101");
    byte[] text = unknown.getBytes(StandardCharsets.UTF_8);
    assertThat(hr.importFile("metrics", "metrics.xlsx", text).expect(400).text()).contains("xlsx");
    byte[] archive = {'P', 'K', 3, 4, 20, 0, 0, 0, 8, 0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10};
    hr.importFile("metrics", "metrics.csv", archive).expect(400);
    hr.importFile("metrics", "metrics.xlsx", archive).expect(400);
    assertThat(hr.importFile("metrics", "metrics.pdf", text).expect(400).text()).contains("xlsx");
    hr.importFile("metrics", "metrics.csv", new byte[0]).expect(400);
    hr.importFile("lottery", "工号\n").expect(404);
    company.person("TM1").importFile("metrics", unknown).expect(403);
    assertThat(
            hr.get(
                    "/api/metrics/completeness?period=2026-10&department=%s&metrics=客户满意度"
                        .formatted(DEPARTMENT))
                .expect(200)
                .json()
                .get("lacking"))
        .hasSizeGreaterThanOrEqualTo(2);
  }

  @Test
  void aDeadlineInAYearWithoutACalendarIsRefusedAndNeverGuessed() {
    company.atBeforeJobs("2027-01-04T09:00");
    assertThat(open("2026-12").expect(409).text()).contains("calendar-missing", "2027");
    Map<String, String> form =
        Map.of("department", DEPARTMENT, "month", "2026-12", "policyId", "P05");
    assertThat(hr.start("monthly-cycle", form).expect(409).text()).contains("没有 2027 年的工作日历");

    company.atBeforeJobs("2026-12-01T09:00");
    Month month = Month.open(company, hr, "2026-11", DEPARTMENT, "P05");
    company.atBeforeJobs("2026-12-21T09:00");
    Map<String, Object> accepted = Map.of("gapsAccepted", true);
    assertThat(hr.submit(month.task("userTask_confirmMetrics"), accepted).expect(409).text())
        .contains("没有 2027 年的工作日历");
    company.atBeforeJobs("2026-12-02T09:00");
    month.confirmMetrics();
    month.collectReviews(List.of("T1", "T2"), List.of("TM1"), 90);
    company.atBeforeJobs("2026-12-31T09:00");
    assertThat(hr.submit(month.task("userTask_consolidate"), Map.of()).expect(409).text())
        .contains("没有 2027 年的工作日历");
    company.atBeforeJobs("2026-12-03T09:00");
    month.consolidate();
    company.atBeforeJobs("2026-12-31T09:00");
    assertThat(hr.submit(month.task("userTask_confirmOutcomes"), Map.of()).expect(409).text())
        .contains("没有 2027 年的工作日历");
    assertThat(month.state()).isEqualTo("CONFIRMING");
  }

  @Test
  void ofTwoWhoPressTheSameButtonOneSucceedsAndTheOtherIsToldWhy() throws Exception {
    List<Person.Answer> opened = AtOnce.twice(() -> open("2026-10"));
    assertThat(opened).extracting(Person.Answer::status).containsExactlyInAnyOrder(201, 409);
    assertThat(opened.toString()).containsAnyOf("不能重复开启", "刚刚已被他人");
    JsonNode cycle = opened.get(opened.get(0).status() == 201 ? 0 : 1).json();
    Month month = Month.of(company, hr, cycle.get("id").asText());

    JsonNode confirm = month.task("userTask_confirmMetrics");
    oneWins(AtOnce.twice(() -> hr.submit(confirm, Map.of("gapsAccepted", true))));
    company.runJobs();
    JsonNode self = company.person("T1").tasks(SELF).get(0);
    oneWins(AtOnce.twice(() -> company.person("T1").submit(self, Company.scores(90))));
    company.runJobs();
    company.review(SELF, List.of("T2"), subject -> 90);
    company.review("userTask_peerReview", List.of("T1", "T2"), subject -> 90);
    company.review("userTask_managerReview", List.of("TM1"), subject -> 90);
    company.aMinuteLater();
    JsonNode consolidate = month.task("userTask_consolidate");
    oneWins(AtOnce.twice(() -> hr.submit(consolidate, Map.of())));
    company.runJobs();
    month.confirmOutcomes();
    Map<String, String> complaint =
        Map.of("period", "2026-10", "subject", "RESULT", "reason", "满意度统计漏了两百条好评");
    List<Person.Answer> appeals =
        AtOnce.twice(() -> company.person("T1").post("/api/appeals", complaint));
    assertThat(appeals).extracting(Person.Answer::status).containsExactlyInAnyOrder(201, 409);
    assertThat(appeals.toString()).containsAnyOf("同一事项只能申诉一次", "刚刚已被他人");
    decideAtOnce();
  }

  private void decideAtOnce() throws Exception {
    Person reviewer = company.person("THR2");
    JsonNode review =
        reviewer.tasks("userTask_reviewAppeal").stream()
            .filter(task -> Company.numberIn(task).equals("T1"))
            .findFirst()
            .orElseThrow();
    Map<String, Object> verdict = Map.of("decision", "UPHELD", "decisionReason", "核对工单后原数值没有错误");
    oneWins(AtOnce.twice(() -> reviewer.submit(review, verdict)));
    company.runJobs();
  }

  private static void oneWins(List<Person.Answer> answers) {
    assertThat(answers).extracting(Person.Answer::status).contains(204);
    assertThat(answers)
        .filteredOn(answer -> answer.status() != 204)
        .singleElement()
        .satisfies(
            loser -> {
              assertThat(loser.status()).isIn(404, 409);
              assertThat(loser.text())
                  .containsAnyOf("已被他人处理", "已办理完毕", "已经结束", "已有结论", "不能完成汇总", "不能确认指标");
            });
  }

  private Month collecting() {
    Month month = Month.open(company, hr, "2026-10", DEPARTMENT, "P05");
    month.confirmMetrics();
    return month;
  }

  private Person.Answer open(String month) {
    return hr.post("/api/cycles", Month.opening(month, DEPARTMENT, "P05"));
  }
}
