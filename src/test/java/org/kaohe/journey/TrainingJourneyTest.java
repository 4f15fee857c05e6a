package org.kaohe.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.kaohe.testing.KaoheTest;
import org.springframework.beans.factory.annotation.Autowired;

/** Trainings that a month asks for, and sessions whose results a month rewards, over HTTP. */
@KaoheTest
class TrainingJourneyTest {

  private static final String HISTORY =
      """
      工号,期间,综合分
      FB1,2026-08,70
      FB1,2026-09,70
      FB2,2026-08,90
      FB2,2026-09,90
      FB3,2026-08,70
      FB3,2026-09,70
      FB4,2026-08,90
      FB4,2026-09,90
      """;
  private static final List<String> PEOPLE = List.of("FB1", "FB2", "FB3", "FB4");

  @Autowired private Company company;

  @Test
  void threeMonthsBelowTheMeanLeadToATrainingWithAResult() {
    company.at("2026-11-02T09:00");
    company.hire(
        """
        工号,姓名,部门,团队,上级工号,角色,入职日期,固定工资,月总工资
        FBHR,樊人力,培训人力部,人力组,,人力,2020-01-01,8000,9000
        FBM,法主管,培训客服部,管理,,主管,2020-01-01,9000,10000
        FB1,繁一,培训客服部,甲组,FBM,员工,2024-01-01,5000,6000
        FB2,凡二,培训客服部,甲组,FBM,员工,2024-01-01,5000,6000
        FB3,帆三,培训客服部,甲组,FBM,员工,2024-01-01,5000,6000
        FB4,方四,培训客服部,甲组,FBM,员工,2024-01-01,5000,6000
        """);
    Person hr = company.person("FBHR");
    hr.importFile("history", HISTORY).expect(200);
    Month month = Month.open(company, hr, "2026-10", "培训客服部", "P08");
    month.confirmMetrics();
    company.review("userTask_selfAssessment", PEOPLE, TrainingJourneyTest::score);
    company.review("userTask_peerReview", PEOPLE, TrainingJourneyTest::score);
    company.review("userTask_managerReview", List.of("FBM"), TrainingJourneyTest::score);
    company.aMinuteLater();
    month.consolidate();
    month.confirmOutcomes();
    assertThat(month.lines("FB1")).contains("P08-N1 TRAINING");
    company.at("2026-11-06T00:01");

    String first = session(hr, "2026-11-10", "2");
    String second = session(hr, "2026-11-20", "2");
    String training = trainingOf(hr, "FB1").get("id").asText();
    Person employee = company.person("FB1");
    JsonNode choice = employee.task("userTask_chooseSession", training);
    employee.submit(choice, Map.of("trainingSession", "PX1999-0001")).expect(400);
    employee.submit(choice, Map.of("trainingSession", numberOf(employee, first))).expect(204);
    employee.post("/api/training-sessions/%s/enrolment".formatted(first), Map.of()).expect(409);

    JsonNode record = hr.task("userTask_recordTraining", training);
    Map<String, Object> failed = Map.of("trainingAttended", true, "trainingScore", "55");
    assertThat(hr.submit(record, failed).expect(409).text()).contains("还没有举行");
    company.at("2026-11-10T17:00");
    hr.submit(record, failed).expect(204);
    assertThat(trainingOf(hr, "FB1").get("state").asText()).isEqualTo("ASSIGNED");

    employee.post("/api/training-sessions/%s/enrolment".formatted(second), Map.of()).expect(204);
    assertThat(employee.tasks("userTask_chooseSession")).isEmpty();
    company.at("2026-11-20T17:00");
    String results = "/api/training-sessions/%s/results".formatted(second);
    assertThat(hr.post(results, marks("FB2", "101")).expect(400).text()).contains("没有报名", "0–100");
    hr.post(results, marks("FB1", "95")).expect(204);
    hr.post(results, marks("FB1", "96")).expect(400);

    JsonNode done = trainingOf(hr, "FB1");
    assertThat(done.get("state").asText()).isEqualTo("COMPLETED");
    assertThat(hr.get("/api/outcomes/open-matters").expect(200).text())
        .doesNotContain(done.get("line").asText());
    JsonNode enrolled =
        hr.get("/api/training-sessions/%s/enrolments".formatted(second)).json().get(0);
    assertThat(enrolled.get("record").asText()).startsWith("JL2026-");

    String other = trainingOf(hr, "FB3").get("id").asText();
    hr.post("/api/trainings/%s/closure".formatted(other), Map.of("reason", "长期病假，不再安排"))
        .expect(204);
    assertThat(company.person("FB3").tasks("userTask_chooseSession")).isEmpty();
    assertThat(
            hr.post("/api/trainings/%s/closure".formatted(other), Map.of("reason", "再次终止"))
                .status())
        .isEqualTo(409);
  }

  @Test
  void anActiveParticipantsResultOfNinetyIsRewardedInItsMonth() {
    company.at("2026-10-20T09:00");
    company.hire(
        """
        工号,姓名,部门,团队,上级工号,角色,入职日期,固定工资,月总工资
        FBRHR,房人力,培训奖励人力部,人力组,,人力,2020-01-01,8000,9000
        FBRM,冯主管,培训奖励部,管理,,主管,2020-01-01,9000,10000
        FBR1,封一,培训奖励部,甲组,FBRM,员工,2024-01-01,5000,6000
        FBR2,奉二,培训奖励部,甲组,FBRM,员工,2024-01-01,5000,6000
        FBR3,伏三,培训奖励部,甲组,FBRM,员工,2024-01-01,5000,6000
        """);
    Person hr = company.person("FBRHR");
    String session = session(hr, "2026-10-21", "2");
    for (String who : List.of("FBR1", "FBR2")) {
      enrol(who, session).expect(204);
    }
    assertThat(enrol("FBR3", session).expect(409).text()).contains("名额已满");
    company.at("2026-10-21T17:00");
    Map<String, Object> ninety = mark("FBR1", true, "90");
    Map<String, Object> passive = mark("FBR2", false, "99");
    hr.post(
            "/api/training-sessions/%s/results".formatted(session),
            Map.of("marks", List.of(ninety, passive)))
        .expect(204);

    company.at("2026-11-02T09:00");
    Month month = Month.open(company, hr, "2026-10", "培训奖励部", "P03");
    month.confirmMetrics();
    month.collectReviews(List.of("FBR1", "FBR2", "FBR3"), List.of("FBRM"), 85);
    month.consolidate();
    assertThat(month.lines("FBR1")).contains("P03-R3 2000.00", "P03-R3 CERTIFICATE");
    assertThat(month.lines("FBR2")).noneMatch(line -> line.startsWith("P03-R3"));
    month.cancel("测试结束");

    JsonNode career = company.person("FBR1").get("/api/me/career").expect(200).json();
    assertThat(career.get("path")).hasSize(10);
    JsonNode check =
        hr.post(
                "/api/inspections",
                Map.of(
                    "employee", "FBR2",
                    "checkedOn", "2026-11-02",
                    "topic", "录音抽检",
                    "score", "72",
                    "findings", "接待中使用了不文明用语，录音 1102-7",
                    "category", "不文明用语",
                    "severity", "轻微"))
            .expect(201)
            .json();
    assertThat(check.get("record").asText()).startsWith("JL2026-");
    assertThat(check.get("report").asText()).isNotBlank();
  }

  private Person.Answer enrol(String who, String session) {
    return company
        .person(who)
        .post("/api/training-sessions/%s/enrolment".formatted(session), Map.of());
  }

  private static String session(Person hr, String day, String seats) {
    return hr.post(
            "/api/training-sessions",
            Map.of("title", "投诉处理话术", "heldOn", day, "seats", seats, "startsAt", "14:00"))
        .expect(201)
        .json()
        .get("id")
        .asText();
  }

  private static String numberOf(Person who, String session) {
    return StreamSupport.stream(
            who.get("/api/training-sessions").expect(200).json().spliterator(), false)
        .filter(each -> each.get("id").asText().equals(session))
        .findFirst()
        .orElseThrow()
        .get("number")
        .asText();
  }

  private static JsonNode trainingOf(Person hr, String employee) {
    return StreamSupport.stream(hr.get("/api/trainings").expect(200).json().spliterator(), false)
        .filter(each -> each.get("employee").asText().equals(employee))
        .findFirst()
        .orElseThrow(() -> new AssertionError("No training of " + employee));
  }

  private static Map<String, Object> marks(String who, String score) {
    return Map.of("marks", List.of(mark(who, true, score)));
  }

  private static Map<String, Object> mark(String who, boolean active, String score) {
    return Map.of("employee", who, "attended", true, "active", active, "score", score);
  }

  private static int score(String who) {
    return List.of("FB1", "FB3").contains(who) ? 70 : 90;
  }
}
