package org.kaohe.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;
import org.kaohe.testing.KaoheTest;
import org.springframework.beans.factory.annotation.Autowired;

/** Who may see and do what while a month goes through its states: a table of states × roles. */
@KaoheTest
class StatesAndRolesTest {

  private static final String STAFF =
      """
      工号,姓名,部门,团队,上级工号,角色,入职日期,固定工资,月总工资
      SHR1,白人力,权限人力部,人力组,,人力,2020-01-01,8000,9000
      SHEAD,柏负责,权限客服部,管理,,经理,2019-01-01,12000,15000
      SM1,包主管,权限客服部,管理,SHEAD,主管,2020-01-01,9000,10000
      SC1,卞评委,权限人力部,人力组,,评委,2020-01-01,9000,10000
      S01,毕一,权限客服部,甲组,SM1,员工,2024-01-01,5000,6000
      S02,边二,权限客服部,甲组,SM1,员工,2024-01-01,5000,6000
      S03,蔡三,权限客服部,甲组,SM1,员工,2024-01-01,5000,6000
      """;

  private static final String METRICS =
      """
      工号,期间,客户满意度,问题解决率,投诉率
      S01,2026-10,98,96,1
      S02,2026-10,70,90,1
      S03,2026-10,90,90,1
      """;

  private static final List<String> NOT_HR = List.of("SHEAD", "SM1", "SC1", "S01", "S02");

  @Autowired private Company company;
  private String cycle;

  @Test
  void onlyHrActsOnAMonthAndNobodySeesAnUnpublishedResultOfTheirOwn() {
    company.hire(STAFF);
    Person hr = company.person("SHR1");
    hr.importFile("metrics", METRICS).expect(200);
    cycle =
        hr.post("/api/cycles", Map.of("period", "2026-10", "department", "权限客服部", "policy", "P05"))
            .expect(201)
            .json()
            .get("id")
            .asText();

    check("OPEN", 409, 409, 409);
    hr.submit(hr.tasks("userTask_confirmMetrics").get(0), Map.of("decision", "CHANGED"))
        .expect(204);
    String variables = "/engine-rest/variable-instance?variableName=decision";
    assertThat(hr.get(variables).expect(200).json()).as("a field of another form").isEmpty();
    company.runJobs();
    check("COLLECTING", 409, 409, 409);
    company.review("userTask_selfAssessment", List.of("S01", "S02", "S03"), subject -> 90);
    company.review("userTask_peerReview", List.of("S01", "S02", "S03"), subject -> 90);
    company.review("userTask_managerReview", List.of("SM1"), subject -> 90);
    company.aMinuteLater();
    check("CONSOLIDATING", 204, 409, 409);
    hr.submit(hr.tasks("userTask_consolidate").get(0), Map.of()).expect(204);
    company.runJobs();
    check("CONFIRMING", 409, 204, 409);
    hr.submit(hr.tasks("userTask_confirmOutcomes").get(0), Map.of()).expect(204);
    company.runJobs();
    check("PUBLISHED", 409, 409, 409);
    assertThat(hr.post(path("/cancellation"), Map.of("reason", "来不及了")).status()).isEqualTo(409);
    company.at("2026-11-06T00:01");
    check("FINAL", 409, 409, 200);
  }

  private void check(String state, int adjusts, int recomputes, int payroll) {
    SoftAssertions softly = new SoftAssertions();
    Person hr = company.person("SHR1");
    JsonNode now = hr.get(path("")).expect(200).json();
    softly.assertThat(now.get("state").asText()).isEqualTo(state);
    Map<String, Object> none = Map.of("employee", "S03", "points", 0, "reason", "不作调整");
    softly.assertThat(hr.post(path("/adjustments"), none).status()).as(state).isEqualTo(adjusts);
    softly
        .assertThat(hr.post(path("/recomputation"), Map.of()).status())
        .as(state)
        .isEqualTo(recomputes);
    softly.assertThat(hr.get(path("/payroll.csv")).status()).as(state).isEqualTo(payroll);
    NOT_HR.forEach(number -> checkStranger(state, number, softly));
    boolean published = state.equals("PUBLISHED") || state.equals("FINAL");
    for (String employee : List.of("S01", "S02", "S03")) {
      JsonNode own = company.person(employee).get("/api/me/results").expect(200).json();
      softly.assertThat(own.size()).as("%s of %s", state, employee).isEqualTo(published ? 1 : 0);
    }
    softly.assertAll();
  }

  private void checkStranger(String state, String number, SoftAssertions softly) {
    Person person = company.person(number);
    String as = number + " in " + state;
    for (String door : List.of("", "/results", "/outcomes", "/payroll.csv", "/actions", "/costs")) {
      softly.assertThat(person.get(path(door)).status()).as(as + door).isEqualTo(403);
    }
    for (String door :
        List.of(
            "/adjustments",
            "/send-backs",
            "/excuses",
            "/extensions",
            "/cancellation",
            "/recomputation")) {
      softly.assertThat(person.post(path(door), Map.of()).status()).as(as + door).isEqualTo(403);
    }
    softly.assertThat(person.tasks("userTask_consolidate")).as(as).isEmpty();
    softly.assertThat(person.tasks("userTask_confirmOutcomes")).as(as).isEmpty();
  }

  private String path(String door) {
    return "/api/cycles/" + cycle + door;
  }
}
