package org.kaohe.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.kaohe.escalation.CaseOpenings;
import org.kaohe.escalation.Gate;
import org.kaohe.testing.KaoheTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * P05-N3: gross records of October open their cases at once; the lines of the month, final on
 * 2026-11-06, belong to them and are settled with them.
 */
@KaoheTest
class JoinedLineTest {

  private static final String STAFF =
      """
      工号,姓名,部门,团队,上级工号,角色,入职日期,固定工资,月总工资
      ZMJ-HR1,左人力,并案人力部,人力组,,人力,2020-01-01,8000,9000
      ZMJ-HR2,庄人力,并案人力部,人力组,,人力,2020-01-01,8000,9000
      ZMJ-M,郑主管,并案客服部,管理,,经理,2020-01-01,9000,10000
      ZMJ-1,张一,并案客服部,甲组,ZMJ-M,员工,2024-01-01,5000,6000
      ZMJ-2,赵二,并案客服部,甲组,ZMJ-M,员工,2024-01-01,5000,6000
      """;
  private static final String RECORDS =
      """
      编号,工号,日期,类别,程度,状态,说明
      ZMJ-R1,ZMJ-1,2026-10-20,泄露机密,重大,已核实,外传内部价格表
      ZMJ-R2,ZMJ-2,2026-10-21,泄露机密,重大,已核实,外传内部价格表
      """;

  @Autowired private Company company;
  @Autowired private CaseOpenings openings;
  @Autowired private JdbcClient jdbc;

  private Person hr;

  @Test
  void theMonthsLineJoinsTheCaseOfItsRecordWhetherItIsOpenOrEndedAlready() {
    company.hire(STAFF);
    hr = company.person("ZMJ-HR1");
    hr.importFile("records", RECORDS).expect(200);
    String open = open("ZMJ-R1");
    String ended = open("ZMJ-R2");
    hear("ZMJ-2", ended);
    propose(ended, "WRITTEN_WARNING");
    assertThat(openings.standing(ended)).isEqualTo("CLOSED WARNED");

    finalOctober();

    for (String who : List.of("ZMJ-1", "ZMJ-2")) {
      assertThat(casesOf(who)).hasSize(1);
    }
    assertThat(casesOf("ZMJ-1").get(0).get("id").asText()).isEqualTo(open);
    assertThat(openings.steps(open, Gate.JOINED)).containsExactly("JOINED P05-N3");
    String line = casesOf("ZMJ-1").get(0).get("lineId").asText();
    String settled = casesOf("ZMJ-2").get(0).get("lineId").asText();
    String matters = hr.get("/api/outcomes/open-matters").expect(200).text();
    assertThat(matters).contains(line).doesNotContain(settled);
    assertThat(openings.standing(ended)).isEqualTo("CLOSED WARNED");

    propose(open, "END");
    assertThat(hr.get("/api/outcomes/open-matters").expect(200).text()).doesNotContain(line);
  }

  @Test
  void theAccusedIsToldOfTheCaseWhoeverIsToActOfItsGatesAndHrOfItsEnd() {
    company.hire(STAFF.replace("ZMJ", "ZMT").replace("并案", "告知"));
    hr = company.person("ZMT-HR1");
    hr.importFile("records", RECORDS.replace("ZMJ", "ZMT")).expect(200);
    String id = open("ZMT-R1");
    String number = casesOf("ZMT-1").get(0).get("number").asText();

    assertThat(told("ZMT-1"))
        .containsExactlyInAnyOrder(
            "已对您立案：升级处理 %s（违纪），请在陈述申辩期内说明情况 /me/cases/%s".formatted(number, id),
            "升级处理 %s（张一）等您办理：听取陈述，请在 2026-11-05 前（含当日）完成 /camunda/app/tasklist/default/"
                .formatted(number));
    hear("ZMT-1", id);
    assertThat(told("ZMT-HR2"))
        .contains(
            "升级处理 %s（张一）等您办理：提出处理意见，请在 2026-11-09 前（含当日）完成 /camunda/app/tasklist/default/"
                .formatted(number));
    propose(id, "END");

    String end = "升级处理 %s（张一）已结案：不作处理 /hr/cases/%s".formatted(number, id);
    assertThat(told("ZMT-HR1")).contains(end);
    assertThat(told("ZMT-HR2")).contains(end);
    assertThat(told("ZMT-1")).doesNotContain(end);
    assertThat(told("ZMT-2")).isEmpty();
  }

  private void finalOctober() {
    hr.importFile("metrics", "工号,期间,客户满意度,问题解决率\nZMJ-1,2026-10,90,95\nZMJ-2,2026-10,90,95\n")
        .expect(200);
    Month october = Month.open(company, hr, "2026-10", "并案客服部", "P05");
    october.confirmMetrics();
    october.collectReviews(List.of("ZMJ-1", "ZMJ-2"), List.of("ZMJ-M"), 90);
    october.consolidate();
    assertThat(october.lines("ZMJ-1")).contains("P05-N3 ESCALATION");
    october.confirmOutcomes();
    company.at("2026-11-06T00:05");
    assertThat(october.state()).isEqualTo("FINAL");
  }

  private String open(String record) {
    String id =
        hr.post("/api/cases", Map.of("record", record)).expect(201).json().get("id").asText();
    company.runJobs();
    return id;
  }

  private void hear(String who, String id) {
    submit(who, "userTask_hearAccused", id, Map.of("statement", "客户先索要了内部价格表"));
  }

  private void propose(String id, String step) {
    String why = "核对了录音和工单，本人陈述不能推翻所列事实";
    Map<String, String> form = Map.of("measure", step, "measureReason", why);
    submit(hr.number(), "userTask_proposeOnConduct", id, form);
  }

  private void submit(String who, String task, String id, Map<String, ?> form) {
    Person person = company.person(who);
    person.submit(person.task(task, id), form).expect(204);
    company.runJobs();
  }

  private List<JsonNode> casesOf(String accused) {
    JsonNode all = hr.get("/api/cases").expect(200).json();
    return StreamSupport.stream(all.spliterator(), false)
        .filter(each -> each.get("accused").asText().equals(accused))
        .toList();
  }

  /** Of cases, with the page to open. */
  private List<String> told(String who) {
    return jdbc.sql(
            "select notice_text, page_path from notice where recipient = ?"
                + " and (occasion like 'case-%' or occasion like 'gate:%')")
        .param(who)
        .query((row, index) -> row.getString(1) + " " + row.getString(2))
        .list();
  }
}
