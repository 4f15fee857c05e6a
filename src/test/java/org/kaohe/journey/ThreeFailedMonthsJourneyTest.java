package org.kaohe.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.kaohe.shared.EmployeeNumber;
import org.kaohe.staff.Staff;
import org.kaohe.testing.KaoheTest;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * P02-N3: a third month of 不合格 in a row, two from history, becomes final in December: a case of
 * performance, from a demotion to a transfer, that ends with the agreed demotion.
 */
@KaoheTest
class ThreeFailedMonthsJourneyTest {

  private static final String DEPARTMENT = "三月客服部";
  private static final String STAFF =
      """
      工号,姓名,部门,团队,上级工号,角色,入职日期,固定工资,月总工资,职级
      DBP-HR,戴人力,三月人力部,人力组,,人力,2020-01-01,8000,9000,
      DBP-HEAD,狄负责,三月客服部,三月管理,,经理,2019-01-01,12000,15000,
      DBP-M1,都主管,三月客服部,三月管理,DBP-HEAD,主管,2020-01-01,9000,10000,
      DBP-E1,东一,三月客服部,三月甲组,DBP-M1,员工,2024-01-01,5000,6000,3
      """;

  @Autowired private Company company;
  @Autowired private Staff staff;

  @Test
  void theCaseOfAFinalLineGoesNoFurtherThanItsPolicyAndSettlesTheMatter() {
    company.hire(STAFF);
    Person hr = company.person("DBP-HR");
    hr.importFile("history", "工号,期间,综合分\nDBP-E1,2026-08,70\nDBP-E1,2026-09,71\n").expect(200);
    hr.importFile("metrics", "工号,期间,客户满意度,问题解决率\nDBP-E1,2026-10,60,60\n").expect(200);
    Month month = finished(hr);
    assertThat(month.lines("DBP-E1")).contains("P02-N3 ESCALATION");

    JsonNode opened = caseOf(hr);
    assertThat(opened.get("ladder").asText()).isEqualTo("PERFORMANCE");
    assertThat(opened.get("proposal").asText()).isEqualTo("DEMOTION");
    assertThat(opened.get("furthest").asText()).isEqualTo("TRANSFER");
    String line = opened.get("lineId").asText();
    assertThat(
            hr.post("/api/outcomes/%s/closure".formatted(line), Map.of("note", "已谈话"))
                .expect(409)
                .text())
        .contains("升级处理 " + opened.get("number").asText());
    demote(hr, opened.get("id").asText());

    assertThat(caseOf(hr).get("ending").asText()).isEqualTo("DEMOTED");
    assertThat(
            staff.find(new EmployeeNumber("DBP-E1"), LocalDate.parse("2026-12-15")).get().grade())
        .isEqualTo(2);
    assertThat(hr.get("/api/outcomes/open-matters").expect(200).text()).doesNotContain(line);
  }

  private void demote(Person hr, String id) {
    submit("DBP-E1", "userTask_hearAccused", id, Map.of("statement", "三个月来线路调整频繁"), 204);
    String propose = "userTask_proposeOnPerformance";
    String why = "连续三个月不合格，辅导记录为证，建议降一级";
    Map<String, String> dismissal = Map.of("measure", "DISMISSAL", "measureReason", why);
    submit("DBP-HR", propose, id, dismissal, 400);
    submit("DBP-HR", propose, id, Map.of("measure", "DEMOTION", "measureReason", why), 204);
    Map<String, String> position =
        Map.of("newGrade", "2", "effectiveFrom", "2026-12-15", "positionReason", why);
    submit("DBP-HR", "userTask_statePosition", id, position, 204);
    Map<String, String> consent = Map.of("consent", "GIVEN", "consentText", "同意降一级");
    submit("DBP-E1", "userTask_consentToChange", id, consent, 204);
    Map<String, String> approval =
        Map.of("measureApproval", "APPROVED", "measureReason", "本人已同意，程序合法");
    submit("DBP-M1", "userTask_approveChangeByManager", id, approval, 204);
    submit("DBP-HEAD", "userTask_approveChangeByHead", id, approval, 204);
    company.at("2026-12-15T00:05");
  }

  private Month finished(Person hr) {
    Month month = Month.open(company, hr, "2026-10", DEPARTMENT, "P02");
    month.confirmMetrics();
    List.of("05", "10", "13", "18", "23", "26", "30")
        .forEach(day -> company.at("2026-11-%sT00:05".formatted(day)));
    company.aMinuteLater();
    month.consolidate();
    month.confirmOutcomes();
    company.at("2026-12-07T00:05");
    assertThat(month.state()).isEqualTo("FINAL");
    return month;
  }

  private static JsonNode caseOf(Person hr) {
    JsonNode all = hr.get("/api/cases").expect(200).json();
    return StreamSupport.stream(all.spliterator(), false)
        .filter(each -> each.get("accused").asText().equals("DBP-E1"))
        .findFirst()
        .orElseThrow();
  }

  private void submit(String by, String key, String id, Map<String, ?> form, int status) {
    Person person = company.person(by);
    person.submit(person.task(key, id), form).expect(status);
    company.runJobs();
  }
}
