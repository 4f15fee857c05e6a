package org.kaohe.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.kaohe.testing.KaoheTest;
import org.springframework.beans.factory.annotation.Autowired;

/** Penalty cases from their cause to the staff data, over HTTP and by everybody concerned. */
@KaoheTest
class PenaltyToItsEndTest {

  private static final String DEPARTMENT = "终局客服部";
  private static final String STAFF =
      """
      工号,姓名,部门,团队,上级工号,角色,入职日期,固定工资,月总工资,职级
      EA-HR1,冉人力,终局人力部,人力组,,人力,2020-01-01,8000,9000,
      EA-HR2,桑人力,终局人力部,人力组,,人力,2020-01-01,8000,9000,
      EA-UN,贡工会,终局人力部,人力组,,员工;工会,2020-01-01,8000,9000,
      EA-HEAD,连负责,终局客服部,管理,,经理,2019-01-01,12000,15000,
      EA-M,苗主管,终局客服部,甲组,EA-HEAD,主管,2020-01-01,9000,10000,
      EA-1,安一,终局客服部,甲组,EA-M,员工,2024-01-01,5000,6000,3
      EA-2,白二,终局客服部,甲组,EA-M,员工,2024-01-01,5000,6000,3
      EA-3,车三,终局客服部,甲组,EA-M,员工,2024-01-01,5000,6000,3
      """;
  private static final String WHY = "核对了录音和工单，本人陈述不能推翻所列事实";

  @Autowired private Company company;
  private String caseId;

  @Test
  void grossMisconductIsHeardProposedAndApprovedThenTheEmploymentEnds() {
    company.hire(STAFF);
    openForLeak("EA-1", "EA-R1");
    dismiss("EA-1");
    submit("EA-HEAD", "userTask_approveDismissalByHead", APPROVED);
    submit("EA-HR1", "userTask_serveNotice", Map.of("receipt", "SIGNED", "servedOn", "2026-11-02"));

    assertThat(ending()).isEqualTo("CLOSED DISMISSED");
    assertThat(gates())
        .containsSubsequence(
            "HEARING",
            "PROPOSAL",
            "UNION",
            "MANAGER_APPROVAL",
            "HEAD_APPROVAL",
            "STATUS_CHECK",
            "SERVED",
            "STAFF_CHANGED",
            "CLOSED")
        .doesNotContain("PROTECTED_CHECK", "NOTICE");
    assertThat(company.person("EA-1").get("/api/me/cases/" + caseId).expect(200).text())
        .contains("DISMISSED");
  }

  @Test
  void aDismissalThatTheHeadRefusesComesToNothing() {
    company.hire(STAFF);
    openForLeak("EA-2", "EA-R2");
    dismiss("EA-2");
    submit(
        "EA-HEAD",
        "userTask_approveDismissalByHead",
        Map.of("measureApproval", "REFUSED", "measureReason", "情节虽重，但已挽回损失，不予解除"));

    assertThat(ending()).isEqualTo("CLOSED REFUSED");
    assertThat(gates()).doesNotContain("SERVED", "STAFF_CHANGED");
  }

  /** Satisfaction 75, 74, 76 under P09; then 77, less than 5 points above their mean of 75. */
  @Test
  void fourMonthsBelowEightyUnderP09LeadToATransfer() {
    company.hire(STAFF);
    Person hr = company.person("EA-HR1");
    hr.importFile("history", "工号,期间,综合分\nEA-3,2026-07,75\nEA-3,2026-08,75\nEA-3,2026-09,75\n")
        .expect(200);
    hr.importFile(
            "metrics",
            "工号,期间,客户满意度\nEA-3,2026-07,75\nEA-3,2026-08,74\nEA-3,2026-09,76\nEA-3,2026-10,77\n"
                + "EA-1,2026-10,90\nEA-2,2026-10,90\n")
        .expect(200);
    Month month = Month.open(company, hr, "2026-10", DEPARTMENT, "P09");
    month.confirmMetrics();
    month.collectReviews(List.of("EA-1", "EA-2", "EA-3"), List.of("EA-M", "EA-HEAD"), 85);
    month.consolidate();
    assertThat(month.lines("EA-3")).contains("P09-N3 ESCALATION");
    month.confirmOutcomes();
    company.at("2026-11-30T09:00");
    assertThat(month.state()).isEqualTo("FINAL");

    caseId = caseOf("EA-3").get("id").asText();
    assertThat(caseOf("EA-3").get("proposal").asText()).isEqualTo("TRANSFER");
    submit("EA-3", "userTask_hearAccused", Map.of("statement", "九月起换了新的产品线，还在熟悉"));
    submit(
        "EA-HR1",
        "userTask_proposeOnPerformance",
        Map.of("measure", "TRANSFER", "measureReason", WHY));
    submit(
        "EA-HR2",
        "userTask_statePosition",
        Map.of(
            "newTeam", "资料组",
            "newPosition", "资料员",
            "effectiveFrom", "2026-12-07",
            "positionReason", "连续四个月满意度低于标准，调整到资料组"));
    submit("EA-3", "userTask_consentToChange", Map.of("consent", "GIVEN"));
    submit("EA-M", "userTask_approveChangeByManager", APPROVED);
    submit("EA-HEAD", "userTask_approveChangeByHead", APPROVED);
    assertThat(ending()).startsWith("OPEN");
    company.at("2026-12-07T00:01");

    assertThat(ending()).isEqualTo("CLOSED TRANSFERRED");
    assertThat(gates())
        .containsSubsequence(
            "HEARING",
            "PROPOSAL",
            "POSITION",
            "CONSENT",
            "MANAGER_APPROVAL",
            "HEAD_APPROVAL",
            "STAFF_CHANGED",
            "PAPER",
            "CLOSED");
  }

  private static final Map<String, String> APPROVED =
      Map.of("measureApproval", "APPROVED", "measureReason", "事实清楚，程序完备，同意。");

  private void openForLeak(String employee, String record) {
    Person hr = company.person("EA-HR1");
    hr.importFile(
            "records",
            "编号,工号,日期,类别,程度,状态,说明\n%s,%s,2026-10-28,泄露机密,重大,已核实,把客户名单发给了外人\n"
                .formatted(record, employee))
        .expect(200);
    caseId = hr.post("/api/cases", Map.of("record", record)).expect(201).json().get("id").asText();
    company.runJobs();
  }

  /** Up to the head's approval. */
  private void dismiss(String employee) {
    submit(employee, "userTask_hearAccused", Map.of("statement", "不知道那份名单属于机密"));
    submit(
        "EA-HR1",
        "userTask_proposeOnConduct",
        Map.of("measure", "DISMISSAL", "measureReason", WHY));
    submit("EA-UN", "userTask_tellUnion", Map.of("unionAnswer", "NO_OBJECTION"));
    submit("EA-M", "userTask_approveDismissalByManager", APPROVED);
  }

  private void submit(String who, String task, Map<String, ?> fields) {
    Person person = company.person(who);
    person.submit(person.task(task, caseId), fields).expect(204);
    company.runJobs();
  }

  private JsonNode caseOf(String employee) {
    JsonNode all = company.person("EA-HR1").get("/api/cases").expect(200).json();
    return StreamSupport.stream(all.spliterator(), false)
        .filter(each -> each.get("accused").asText().equals(employee))
        .findFirst()
        .orElseThrow(() -> new AssertionError("No case against " + employee));
  }

  private JsonNode view() {
    return company.person("EA-HR2").get("/api/cases/" + caseId).expect(200).json();
  }

  private String ending() {
    return view().get("state").asText() + " " + view().path("ending").asText();
  }

  private List<String> gates() {
    return StreamSupport.stream(view().get("journal").spliterator(), false)
        .map(step -> step.get("gate").asText())
        .toList();
  }
}
