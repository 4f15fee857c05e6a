package org.kaohe.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kaohe.escalation.CaseOpenings;
import org.kaohe.escalation.Gate;
import org.kaohe.testing.KaoheTest;
import org.springframework.beans.factory.annotation.Autowired;

/** What a case was opened for falls: it is withdrawn wherever it stands, and waits for nobody. */
@KaoheTest
class FallenCauseTest {

  private static final String STAFF =
      """
      工号,姓名,部门,团队,上级工号,角色,入职日期,固定工资,月总工资,职级
      ZN-HR1,左人力,落空人力部,人力组,,人力,2020-01-01,8000,9000,
      ZN-HR2,庄人力,落空人力部,人力组,,人力,2020-01-01,8000,9000,
      ZN-UN,宗工会,落空人力部,工会组,,工会,2020-01-01,8000,9000,
      ZN-HEAD,章负责,落空客服部,管理,,经理,2019-01-01,12000,15000,
      ZN-M,郑主管,落空客服部,管理,ZN-HEAD,主管,2020-01-01,9000,10000,
      ZN-1,张一,落空客服部,甲组,ZN-M,员工,2024-01-01,5000,6000,3
      ZN-2,赵二,落空客服部,甲组,ZN-M,员工,2024-01-01,5000,6000,3
      ZN-3,周三,落空客服部,甲组,ZN-M,员工,2024-01-01,5000,6000,3
      ZN-4,祝四,落空客服部,甲组,ZN-M,员工,2024-01-01,5000,6000,3
      ZN-VH,卓负责,作废资料部,管理,,经理,2019-01-01,12000,15000,
      ZN-VM,竺主管,作废资料部,管理,ZN-VH,主管,2020-01-01,9000,10000,
      ZN-V,邹五,作废资料部,乙组,ZN-VM,员工,2024-01-01,5000,6000,3
      """;
  private static final String WHY = "核对了录音和工单，本人陈述不能推翻所列事实";
  private static final Map<String, String> APPROVED =
      Map.of("measureApproval", "APPROVED", "measureReason", "事实清楚，程序完备，同意。");
  private static final Map<String, String> POSITION =
      Map.of(
          "newTeam", "丙组",
          "newPosition", "资料员",
          "effectiveFrom", "2026-12-07",
          "positionReason", "换到较简单的线路，便于熟悉业务");

  private static final List<Act> HEARD =
      List.of(new Act("ZN-V", "userTask_hearAccused", Map.of("statement", "不知道那份名单属于机密")));
  private static final List<Act> TO_DISMISSAL =
      List.of(
          HEARD.get(0),
          proposal("DISMISSAL"),
          new Act("ZN-UN", "userTask_tellUnion", Map.of("unionAnswer", "NO_OBJECTION")),
          new Act("ZN-VM", "userTask_approveDismissalByManager", APPROVED),
          new Act("ZN-VH", "userTask_approveDismissalByHead", APPROVED));
  private static final List<Act> TO_TRANSFER =
      List.of(
          HEARD.get(0),
          proposal("TRANSFER"),
          new Act("ZN-HR1", "userTask_statePosition", POSITION),
          new Act("ZN-V", "userTask_consentToChange", Map.of("consent", "GIVEN")),
          new Act("ZN-VM", "userTask_approveChangeByManager", APPROVED),
          new Act("ZN-VH", "userTask_approveChangeByHead", APPROVED));
  private static final List<Act> TO_GROUND =
      List.of(
          HEARD.get(0),
          proposal("TRANSFER"),
          new Act("ZN-HR1", "userTask_statePosition", POSITION),
          new Act(
              "ZN-V",
              "userTask_consentToChange",
              Map.of("consent", "REFUSED", "consentText", "不同意调到丙组")));

  private record Act(String who, String task, Map<String, String> form) {}

  @Autowired private Company company;
  @Autowired private CaseOpenings openings;

  private Person hr;

  @BeforeEach
  void hire() {
    company.hire(STAFF);
    hr = company.person("ZN-HR1");
  }

  @Test
  void aVoidedRecordWithdrawsItsCaseInEachOfItsStates() {
    List<List<Act>> ways = new ArrayList<>();
    for (int done = 0; done <= TO_DISMISSAL.size(); done++) {
      ways.add(TO_DISMISSAL.subList(0, done));
    }
    for (int done = 2; done <= TO_TRANSFER.size(); done++) {
      ways.add(TO_TRANSFER.subList(0, done));
    }
    ways.add(TO_GROUND);
    for (int number = 1; number <= ways.size(); number++) {
      String id = open(number, ways.get(number - 1));
      assertThat(openings.standing(id)).startsWith("OPEN");

      voidRecord(number);

      assertThat(openings.standing(id)).as("way %d", number).isEqualTo("CLOSED WITHDRAWN");
      assertNothingLeft(id);
    }
  }

  @Test
  void aClosedCaseStaysClosedAndItsJournalSaysThatTheRecordWasVoided() {
    String id = open(21, HEARD);
    act(id, proposal("WRITTEN_WARNING"));
    assertThat(openings.standing(id)).isEqualTo("CLOSED WARNED");

    voidRecord(21);

    assertThat(openings.standing(id)).isEqualTo("CLOSED WARNED");
    assertThat(view(id).get("journal").toString()).contains("立案所依据的记录已作废：ZN-R21");
    assertNothingLeft(id);
  }

  /** P09-N3: below 80 in July to October; October was 90, as HR finds when it is final. */
  @Test
  void aLineThatHrCorrectsWithdrawsItsCaseWithPlansAndMeasures() {
    Month october = finalOctober();
    String heard = caseOf("ZN-1");
    String planned = caseOf("ZN-2");
    hear("ZN-2", planned);
    propose(planned, "PLAN");
    String plan = openings.planOf(planned);
    assertThat(company.person("ZN-M").task("userTask_setGoals", plan)).isNotNull();
    String asked = caseOf("ZN-3");
    hear("ZN-3", asked);
    propose(asked, "TRANSFER");
    act(asked, new Act("ZN-HR1", "userTask_statePosition", POSITION));
    String closed = caseOf("ZN-4");
    hear("ZN-4", closed);
    propose(closed, "END");

    for (String who : List.of("ZN-1", "ZN-2", "ZN-3", "ZN-4")) {
      review(october, who);
    }

    for (String id : List.of(heard, planned, asked)) {
      assertThat(openings.standing(id)).isEqualTo("CLOSED WITHDRAWN");
      assertThat(openings.steps(id, Gate.WITHDRAWN)).hasSize(1);
      assertNothingLeft(id);
    }
    assertNothingLeft(plan);
    assertThat(openings.standing(closed)).isEqualTo("CLOSED NO_MEASURE");
    assertThat(view(closed).get("journal").toString()).contains("立案所依据的奖惩已更正：P09-N3");
  }

  private Month finalOctober() {
    StringBuilder history = new StringBuilder("工号,期间,综合分\n");
    StringBuilder metrics = new StringBuilder("工号,期间,客户满意度\n");
    List<String> people = List.of("ZN-1", "ZN-2", "ZN-3", "ZN-4");
    for (String who : people) {
      for (String month : List.of("07,75", "08,74", "09,76")) {
        history.append("%s,2026-%s,75\n".formatted(who, month.substring(0, 2)));
        metrics.append("%s,2026-%s\n".formatted(who, month));
      }
      metrics.append("%s,2026-10,77\n".formatted(who));
    }
    hr.importFile("history", history.toString()).expect(200);
    hr.importFile("metrics", metrics.toString()).expect(200);
    Month month = Month.open(company, hr, "2026-10", "落空客服部", "P09");
    month.confirmMetrics();
    month.collectReviews(people, List.of("ZN-M", "ZN-HEAD"), 85);
    month.consolidate();
    month.confirmOutcomes();
    company.at("2026-11-06T00:05");
    assertThat(month.state()).isEqualTo("FINAL");
    return month;
  }

  private void review(Month month, String who) {
    Map<String, Object> body =
        Map.of(
            "employee",
            who,
            "metric",
            "客户满意度",
            "figure",
            new BigDecimal("90"),
            "reason",
            "呼叫系统漏计了两百条好评");
    hr.post(month.path("/reviews"), body).expect(204);
    company.runJobs();
  }

  private String open(int number, List<Act> acts) {
    hr.importFile(
            "records",
            "编号,工号,日期,类别,程度,状态,说明\nZN-R%d,ZN-V,2026-10-%02d,泄露机密,重大,已核实,把客户名单发给了外人\n"
                .formatted(number, number))
        .expect(200);
    Map<String, String> record = Map.of("record", "ZN-R" + number);
    String id = hr.post("/api/cases", record).expect(201).json().get("id").asText();
    company.runJobs();
    acts.forEach(act -> act(id, act));
    return id;
  }

  private void voidRecord(int number) {
    hr.post("/api/records/ZN-R%d/void".formatted(number), Map.of("reason", "核对录音后确认并非本人所为"))
        .expect(200);
    company.runJobs();
  }

  private static Act proposal(String step) {
    return new Act(
        "ZN-HR2", "userTask_proposeOnConduct", Map.of("measure", step, "measureReason", WHY));
  }

  private void propose(String id, String step) {
    Map<String, String> form = Map.of("measure", step, "measureReason", WHY);
    act(id, new Act("ZN-HR2", "userTask_proposeOnPerformance", form));
  }

  private void hear(String who, String id) {
    act(id, new Act(who, "userTask_hearAccused", Map.of("statement", "换了新的产品线，还在熟悉")));
  }

  private void act(String id, Act act) {
    Person person = company.person(act.who());
    person.submit(person.task(act.task(), id), act.form()).expect(204);
    company.runJobs();
  }

  private void assertNothingLeft(String key) {
    String by = "?processInstanceBusinessKey=" + key;
    assertThat(hr.get("/engine-rest/task" + by).expect(200).json()).isEmpty();
    String running = "/engine-rest/process-instance?businessKey=" + key;
    assertThat(hr.get(running).expect(200).json()).isEmpty();
  }

  private JsonNode view(String id) {
    return hr.get("/api/cases/" + id).expect(200).json();
  }

  private String caseOf(String accused) {
    JsonNode all = hr.get("/api/cases").expect(200).json();
    return StreamSupport.stream(all.spliterator(), false)
        .filter(each -> each.get("accused").asText().equals(accused))
        .map(each -> each.get("id").asText())
        .findFirst()
        .orElseThrow(() -> new AssertionError("No case against " + accused));
  }
}
