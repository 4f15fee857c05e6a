package org.kaohe.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.kaohe.shared.EmployeeNumber;
import org.kaohe.staff.FollowingDates;
import org.kaohe.testing.KaoheTest;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * P05-N3: secrets given away in October, verified as gross on Monday 2026-11-02. The case is open
 * that day; the month's escalation joins it on Friday 11-06.
 *
 * <pre>
 * policy     50% of 5,000                            2,500
 * limit      min(20% of 6,000, 6,000 - 2,000)        1,200
 * executed                                           1,200
 * waived     2,500 - 1,200                           1,300
 * </pre>
 *
 * <p>The union, told on 11-06, may answer until the end of the fifth working day, Friday 11-13.
 */
@KaoheTest
class LeakedSecretsJourneyTest {

  private static final String HEADINGS = "工号,姓名,部门,团队,上级工号,角色,入职日期,离职日期,固定工资,月总工资\n";
  private static final String STAFF =
      HEADINGS
          + """
          ZKHR1,曾人力,泄密人力部,人力组,,人力,2020-01-01,,8000,9000
          ZKHR2,查人力,泄密人力部,人力组,,人力,2020-01-01,,8000,9000
          ZKUN,翟工会,泄密人力部,工会组,,工会,2020-01-01,,8000,9000
          ZKHEAD,詹负责,泄密客服部,管理,,经理,2019-01-01,,12000,15000
          ZKM,章主管,泄密客服部,管理,ZKHEAD,主管,2020-01-01,,9000,10000
          ZK1,赵一,泄密客服部,甲组,ZKM,员工,2024-01-01,,5000,6000
          ZKHEAD2,甄负责,泄密离职部,管理,,经理,2019-01-01,,12000,15000
          ZKM2,郑主管,泄密离职部,管理,ZKHEAD2,主管,2020-01-01,,9000,10000
          """;
  private static final String LEAVER = "ZK2,支二,泄密离职部,甲组,ZKM2,员工,2024-01-01,%s,5000,6000\n";
  private static final Map<String, String> APPROVED =
      Map.of("measureApproval", "APPROVED", "measureReason", "事实清楚，程序完备，同意。");

  @Autowired private Company company;
  @Autowired private FollowingDates following;
  private Person hr;

  @Test
  void theMonthsLineJoinsTheCaseThatIsOpenAndTheLimitHoldsForTheFine() {
    begin();
    String id = verified("ZK1", "ZKM");
    assertThat(summary(id)).isEqualTo("OPEN REVIEW DISMISSAL null");
    submit("ZK1", "userTask_hearAccused", id, Map.of("statement", "不知道价格表属于机密"));

    Month month = finished("泄密客服部", "ZK1", "ZKM");
    assertThat(fine(month, "ZK1")).isEqualTo("2500.00 1200.00 1200.00 1300.00 true");
    assertThat(casesOf("ZK1")).containsExactly(id);
    assertThat(summary(id)).isEqualTo("OPEN DISMISSAL DISMISSAL P05-N3");
    assertThat(gates(id)).containsOnlyOnce("OPENED", "JOINED");
    String line = view(id).get("lineId").asText();
    assertThat(close(line).expect(409).text()).contains(view(id).get("number").asText());
    assertThat(entries("ZK1"))
        .contains("方案金额=2,500.00 元", "法定限度=1,200.00 元", "执行金额=1,200.00 元", "免除金额=1,300.00 元");

    propose(id);
    company.at("2026-11-13T23:59");
    assertThat(gates(id)).doesNotContain("UNION");
    company.at("2026-11-14T00:01");
    submit("ZKM", "userTask_approveDismissalByManager", id, APPROVED);
    submit("ZKHEAD", "userTask_approveDismissalByHead", id, APPROVED);
    Map<String, String> signed = Map.of("receipt", "SIGNED", "servedOn", "2026-11-14");
    submit("ZKHR2", "userTask_serveNotice", id, signed);

    assertThat(view(id).get("ending").asText()).isEqualTo("DISMISSED");
    assertThat(results(id, "UNION")).containsExactly("逾期未答复");
    assertThat(openMatters()).doesNotContain(line);
    assertThat(lettersOf("ZK1"))
        .containsExactlyInAnyOrder(
            "HEARING_INVITATION",
            "DEDUCTION_NOTICE",
            "TERMINATION_NOTICE",
            "TERMINATION_CERTIFICATE",
            "CASE_CLOSED");
  }

  @Test
  void whoeverLeavesInTheMiddleOfACaseIsNeitherDismissedNorAccusedAgain() {
    begin();
    following.followToday();
    String id = verified("ZK2", "ZKM2");
    submit("ZK2", "userTask_hearAccused", id, Map.of("statement", "已经提出辞职"));
    propose(id);
    submit("ZKUN", "userTask_tellUnion", id, Map.of("unionAnswer", "NO_OBJECTION"));
    hr.importFile("staff", HEADINGS + LEAVER.formatted("2026-11-03")).expect(200);
    assertThat(view(id).get("state").asText()).isEqualTo("OPEN");

    company.at("2026-11-04T09:00");
    Person manager = company.person("ZKM2");
    JsonNode approval = manager.task("userTask_approveDismissalByManager", id);
    assertThat(manager.submit(approval, APPROVED).expect(409).text())
        .contains("case-left", "该员工（ZK2）已不在职");
    assertThat(following.followToday()).contains(new EmployeeNumber("ZK2"));
    company.runJobs();
    assertThat(summary(id)).startsWith("CLOSED");
    assertThat(view(id).get("ending").asText()).isEqualTo("WITHDRAWN");
    assertThat(manager.tasks("userTask_approveDismissalByManager"))
        .noneMatch(task -> task.get("id").equals(approval.get("id")));
    assertThat(reopen(id).expect(409).text()).contains("已不在职");
    assertThat(
            hr.importFile("records", "编号,工号,日期,类别,状态\nZK-R9,ZK2,2026-11-04,服务态度,已核实\n")
                .expect(400)
                .text())
        .contains("该员工在 2026-11-04 不在职");

    Month month = finishedWithoutReviews("泄密离职部", "ZK2");
    assertThat(fine(month, "ZK2")).isEqualTo("2500.00 1200.00 1200.00 1300.00 true");
    assertThat(casesOf("ZK2")).containsExactly(id);
    assertThat(month.lines("ZK2")).contains("P05-N3 ESCALATION");
    assertThat(openMatters()).doesNotContain("ZK2");
  }

  private void begin() {
    company.hire(STAFF + LEAVER.formatted(""));
    hr = company.person("ZKHR1");
  }

  /** Reported, heard and verified as gross; answers the case that opens by it. */
  private String verified(String accused, String reporter) {
    Map<String, Object> report =
        Map.of(
            "accused", accused,
            "date", "2026-10-20",
            "category", "泄露机密",
            "description", "把内部价格表外传给了客户，客户当场转发",
            "references", "录音 4711",
            "anotherEvent", false);
    Person manager = company.person(reporter);
    JsonNode filed = manager.post("/api/conduct-reports", report).expect(201).json();
    String id = filed.get("id").asText();
    submit(
        "ZKHR1",
        "userTask_investigateReport",
        id,
        Map.of("findings", "调取了录音与工单，时间和内容相符", "evidence", "录音 4711，工单 0815"));
    submit(accused, "userTask_stateCase", id, Map.of("statement", "客户先索要了价格表"));
    assertThat(casesOf(accused)).isEmpty();
    submit(
        "ZKHR2",
        "userTask_verifyReport",
        id,
        Map.of("finding", "VERIFIED", "foundSeverity", "重大", "findingReason", "录音与工单一致，说明不能成立"));
    assertThat(casesOf(accused)).hasSize(1);
    return casesOf(accused).get(0);
  }

  private Month finished(String department, String person, String manager) {
    Month month = opened(department, person);
    month.collectReviews(List.of(person), List.of(manager), 90);
    month.consolidate();
    month.confirmOutcomes();
    company.at("2026-11-06T00:01");
    assertThat(month.state()).isEqualTo("FINAL");
    return month;
  }

  /** Nobody reviews: every deadline passes. */
  private Month finishedWithoutReviews(String department, String person) {
    Month month = opened(department, person);
    List.of("05", "10", "13", "18", "23", "26", "30")
        .forEach(day -> company.at("2026-11-%sT00:05".formatted(day)));
    company.aMinuteLater();
    month.consolidate();
    month.confirmOutcomes();
    company.at("2026-12-07T00:05");
    assertThat(month.state()).isEqualTo("FINAL");
    return month;
  }

  private Month opened(String department, String person) {
    hr.importFile("metrics", "工号,期间,客户满意度,问题解决率\n%s,2026-10,90,90\n".formatted(person)).expect(200);
    Month month = Month.open(company, hr, "2026-10", department, "P05");
    month.confirmMetrics();
    return month;
  }

  private void propose(String id) {
    Map<String, String> measure =
        Map.of("measure", "DISMISSAL", "measureReason", "核对了录音和工单，本人陈述不能推翻所列事实");
    submit("ZKHR1", "userTask_proposeOnConduct", id, measure);
  }

  private Person.Answer reopen(String id) {
    String door = "/api/cases/%s/reopening".formatted(id);
    return hr.post(door, Map.of("reason", "出现了新的录音证据，需要重新处理"));
  }

  private Person.Answer close(String line) {
    return hr.post("/api/outcomes/%s/closure".formatted(line), Map.of("note", "已处理"));
  }

  private String openMatters() {
    return hr.get("/api/outcomes/open-matters").expect(200).text();
  }

  private List<String> casesOf(String accused) {
    JsonNode all = hr.get("/api/cases").expect(200).json();
    return StreamSupport.stream(all.spliterator(), false)
        .filter(each -> each.get("accused").asText().equals(accused))
        .map(each -> each.get("id").asText())
        .toList();
  }

  private JsonNode view(String id) {
    return hr.get("/api/cases/" + id).expect(200).json();
  }

  /** State, mildest and harshest step, and the rule of the line if there is one. */
  private String summary(String id) {
    JsonNode view = view(id);
    return "%s %s %s %s"
        .formatted(
            view.get("state").asText(),
            view.get("proposal").asText(),
            view.get("furthest").asText(),
            view.path("rule").asText("null"));
  }

  private List<String> gates(String id) {
    return StreamSupport.stream(view(id).get("journal").spliterator(), false)
        .map(step -> step.get("gate").asText())
        .toList();
  }

  private List<String> results(String id, String gate) {
    return StreamSupport.stream(view(id).get("journal").spliterator(), false)
        .filter(step -> step.get("gate").asText().equals(gate))
        .map(step -> step.get("result").asText())
        .toList();
  }

  /** Policy amount, limit, executed, waived, and whether its legal basis is to be confirmed. */
  private static String fine(Month month, String who) {
    return StreamSupport.stream(month.outcomes().spliterator(), false)
        .filter(line -> line.get("subject").asText().equals(who))
        .filter(line -> line.get("rule").asText().equals("P05-N3"))
        .filter(line -> line.get("kind").asText().equals("DEDUCTION"))
        .map(
            line ->
                "%.2f %.2f %.2f %.2f %s"
                    .formatted(
                        line.get("policyAmount").decimalValue(),
                        line.get("statutoryLimit").decimalValue(),
                        line.get("executedAmount").decimalValue(),
                        line.get("waivedAmount").decimalValue(),
                        line.get("legalFlag").asText()))
        .findFirst()
        .orElseThrow();
  }

  private List<String> lettersOf(String who) {
    return letters(who).map(letter -> letter.get("kind").asText()).toList();
  }

  /** What the deduction notice states. */
  private List<String> entries(String who) {
    return letters(who)
        .filter(letter -> letter.get("kind").asText().equals("DEDUCTION_NOTICE"))
        .flatMap(letter -> StreamSupport.stream(letter.at("/content/entries").spliterator(), false))
        .map(entry -> entry.get("name").asText() + "=" + entry.get("text").asText())
        .toList();
  }

  private Stream<JsonNode> letters(String who) {
    JsonNode all = company.person(who).get("/api/me/letters").expect(200).json();
    return StreamSupport.stream(all.spliterator(), false);
  }

  private void submit(String who, String task, String id, Map<String, ?> form) {
    Person person = company.person(who);
    person.submit(person.task(task, id), form).expect(204);
    company.runJobs();
  }
}
