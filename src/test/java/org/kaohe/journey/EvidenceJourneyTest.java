package org.kaohe.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kaohe.testing.KaoheTest;
import org.kaohe.testing.TestClock;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

/**
 * What the outcomes of an October under P05 rest on, and who may read it. HB2 leaked secrets
 * (P05-N3: 50% of 5,000 = 2,500, of which 20% of 6,000 = 1,200 are allowed); HB3's satisfaction was
 * noted as 79 (P05-N4: 5% of 5,000 = 250) and is really 89, as an appeal shows; HB5 works in HR
 * herself and leaked something too, so that she and HB2 each have a case.
 */
@KaoheTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class EvidenceJourneyTest {

  private static final String STAFF =
      """
      工号,姓名,部门,团队,上级工号,角色,入职日期,固定工资,月总工资
      HBHR1,何人力,依据人力部,人力组,,人力,2020-01-01,8000,9000
      HBHR2,贺人力,依据人力部,人力组,,人力,2020-01-01,8000,9000
      HBHEAD,侯负责,依据客服部,管理,,经理,2019-01-01,12000,15000
      HBM1,胡主管,依据客服部,管理,HBHEAD,主管,2020-01-01,9000,10000
      HB1,华一,依据客服部,甲组,HBM1,员工,2024-01-01,5000,6000
      HB2,黄二,依据客服部,甲组,HBM1,员工,2024-01-01,5000,6000
      HB3,洪三,依据客服部,甲组,HBM1,员工,2024-01-01,5000,6000
      HB4,霍四,依据客服部,甲组,HBM1,员工,2024-01-01,5000,6000
      HB5,惠五,依据客服部,甲组,HBM1,员工;人力,2024-01-01,5000,6000
      """;

  private static final String METRICS =
      """
      工号,期间,来源,客户满意度,问题解决率
      HB1,2026-10,呼叫系统,96,96
      HB2,2026-10,呼叫系统,92,96
      HB3,2026-10,呼叫系统,79,91
      HB4,2026-10,呼叫系统,90,90
      HB5,2026-10,呼叫系统,90,91
      """;

  private static final String RECORDS =
      """
      编号,工号,日期,类别,程度,状态,说明
      HB-R1,HB2,2026-10-21,泄露机密,严重,已核实,将促销底价发到外部群
      HB-R2,HB5,2026-10-12,泄露机密,轻微,已核实,会议纪要误发给客户
      """;

  private static final List<String> PEOPLE = List.of("HB1", "HB2", "HB3", "HB4", "HB5");

  @Autowired private Company company;
  @Autowired private WebApplicationContext context;

  private MockMvc mvc;
  private Month month;

  @BeforeAll
  void anOctoberWithAnAppeal(@Autowired TestClock clock) {
    clock.reset();
    mvc = MockMvcBuilders.webAppContextSetup(context).apply(springSecurity()).build();
    company.hire(STAFF);
    Person hr = company.person("HBHR1");
    hr.importFile("metrics", METRICS).expect(200);
    hr.importFile("records", RECORDS).expect(200);
    month = Month.open(company, hr, "2026-10", "依据客服部", "P05");
    month.confirmMetrics();
    month.collectReviews(PEOPLE, List.of("HBM1"), 90);
    month.consolidate();
    assertThat(status("HB3", "EMPLOYEE", "P05-N4", "HB3")).as("unpublished").isEqualTo(404);
    company.at("2026-11-05T15:00");
    month.confirmOutcomes();
    company
        .person("HB3")
        .post(
            "/api/appeals",
            Map.of(
                "period",
                "2026-10",
                "subject",
                "LINE",
                "rule",
                "P05-N4",
                "reason",
                "漏统计了两百条好评，请核对"))
        .expect(201);
    JsonNode task =
        company.person("HBHR2").tasks("userTask_reviewAppeal").stream()
            .filter(each -> Company.numberIn(each).equals("HB3"))
            .findFirst()
            .orElseThrow();
    company.person("HBHR2").submit(task, corrected()).expect(204);
    company.runJobs();
    company.at("2026-11-11T09:00");
    company.aMinuteLater();
    assertThat(month.state()).isEqualTo("FINAL");
  }

  private static Map<String, Object> corrected() {
    return Map.of(
        "decision", "CHANGED",
        "decisionReason", "核对工单后更正满意度的数值",
        "correctedMetric", "客户满意度",
        "correctedValue", "89");
  }

  private String line(String employee, String rule, String kind) {
    return StreamSupport.stream(month.outcomes().spliterator(), false)
        .filter(line -> line.get("subject").asText().equals(employee))
        .filter(line -> line.get("rule").asText().equals(rule))
        .filter(line -> kind == null || line.get("kind").asText().equals(kind))
        .findFirst()
        .orElseThrow()
        .get("id")
        .asText();
  }

  private MockHttpServletResponse call(String who, String role, String path) {
    try {
      String[] roles = role.split("\\+");
      return mvc.perform(get(path).with(user(who).roles(roles))).andReturn().getResponse();
    } catch (Exception failed) {
      throw new AssertionError(failed);
    }
  }

  private int status(String who, String role, String rule, String of) {
    return call(who, role, "/evidence/" + line(of, rule, null)).getStatus();
  }

  private String page(String who, String role, String path) {
    MockHttpServletResponse answer = call(who, role, path);
    assertThat(answer.getStatus()).as(path).isEqualTo(200);
    String text = new String(answer.getContentAsByteArray(), StandardCharsets.UTF_8);
    return text.substring(text.indexOf("<main"), text.indexOf("</main>"));
  }

  @ParameterizedTest(name = "{0} as {1} reads {3}''s {2}: {4}")
  @CsvSource({
    "HB2,    EMPLOYEE,    P05-N3, HB2, 200",
    "HB3,    EMPLOYEE,    P05-N4, HB3, 200",
    "HB1,    EMPLOYEE,    P05-N3, HB2, 404",
    "HBM1,   MANAGER,     P05-N3, HB2, 404",
    "HBHEAD, HEAD,        P05-N3, HB2, 404",
    "HBHR1,  HR,          P05-N3, HB2, 200",
    "HB5,    EMPLOYEE+HR, P05-N3, HB2, 200",
    "HB5,    EMPLOYEE+HR, P05-N3, HB5, 200",
    "HBX,    COMMITTEE,   P05-N3, HB2, 404",
    "HBX,    UNION,       P05-N3, HB2, 404",
    "HBX,    ADMIN,       P05-N3, HB2, 403"
  })
  void aSheetIsForThePersonConcernedAndForHr(
      String who, String role, String rule, String of, int status) {
    assertThat(status(who, role, rule, of)).isEqualTo(status);
  }

  @Test
  void hrReadsWhatTheDecisionRestsOnFromTheEventToTheLedger() {
    String sheet = page("HBHR1", "HR", "/evidence/" + line("HB2", "P05-N3", "DEDUCTION"));

    assertThat(sheet).contains("黄二（HB2）", "泄露公司机密", "HB-R1", "¥2,500.00", "¥1,200.00", "¥1,300.00");
    assertThat(sheet)
        .containsSubsequence(
            "经过",
            "事件发生：泄露机密",
            "将促销底价发到外部群",
            "的指标确认并冻结",
            "来源：呼叫系统",
            "2026-10 的得分",
            "确认 P05-N3",
            "何人力（HBHR1）",
            "20%",
            "的结果公布",
            "2026-11-10",
            "定稿",
            "扣款入账，记入 2026-10 工资",
            "−¥1,200.00");
    assertThat(sheet).contains("记录 HB-R1 登记").doesNotContain("按事实评价", "胡主管", "华一");
  }

  @Test
  void thePersonConcernedReadsTheSameWithoutNames() {
    String sheet = page("HB2", "EMPLOYEE", "/evidence/" + line("HB2", "P05-N3", "DEDUCTION"));

    assertThat(sheet)
        .contains("将促销底价发到外部群", "¥1,300.00", "上级评价", "互评", "劳动争议仲裁")
        .doesNotContain("何人力", "HBHR", "贺人力", "胡主管", "HBM1", "按事实评价");
  }

  @Test
  void anAppealAndWhatItCorrectedStandBesideWhatWasPublished() {
    String own = page("HB3", "EMPLOYEE", "/evidence/" + line("HB3", "P05-N4", "DEDUCTION"));

    assertThat(own)
        .contains("已作废", "漏统计了两百条好评，请核对")
        .containsSubsequence(
            "经过", "客户满意度", "79%", "确认 P05-N4", "对奖惩申诉", "本人", "申诉结论：变更", "89%", "作废 P05-N4")
        .doesNotContain("贺人力", "HBHR2");
    assertThat(own.substring(0, own.indexOf("对奖惩申诉"))).doesNotContain("89%");
    assertThat(page("HBHR1", "HR", "/evidence/" + line("HB3", "P05-N4", "DEDUCTION")))
        .contains("贺人力（HBHR2）");
  }

  @Test
  void whoWorksInHrReadsTheOwnSheetAsThePersonConcerned() {
    String own = page("HB5", "EMPLOYEE+HR", "/evidence/" + line("HB5", "P05-N3", "DEDUCTION"));
    String others = page("HB5", "EMPLOYEE+HR", "/evidence/" + line("HB2", "P05-N3", "DEDUCTION"));

    assertThat(own).contains("会议纪要误发给客户").doesNotContain("何人力", "HBHR1");
    assertThat(others).contains("何人力（HBHR1）");
  }

  @ParameterizedTest(name = "{0} as {1}: {2} of {3}''s case answers {4}")
  @CsvSource({
    "HB2,    EMPLOYEE,    /me/cases/,      HB2, 200",
    "HB2,    EMPLOYEE,    /evidence/case/, HB2, 200",
    "HB2,    EMPLOYEE,    /cases/,         HB2, 404",
    "HB2,    EMPLOYEE,    /hr/cases/,      HB2, 403",
    "HB1,    EMPLOYEE,    /me/cases/,      HB2, 404",
    "HB1,    EMPLOYEE,    /evidence/case/, HB2, 404",
    "HB1,    EMPLOYEE,    /cases/,         HB2, 404",
    "HBM1,   MANAGER,     /evidence/case/, HB2, 404",
    "HBM1,   MANAGER,     /cases/,         HB2, 404",
    "HBHEAD, HEAD,        /cases/,         HB2, 404",
    "HBHEAD, HEAD,        /hr/cases/,      HB2, 403",
    "HBX,    ADMIN,       /cases/,         HB2, 403",
    "HBHR1,  HR,          /hr/cases/,      HB2, 200",
    "HBHR1,  HR,          /evidence/case/, HB2, 200",
    "HBHR1,  HR,          /me/cases/,      HB2, 404",
    "HB5,    EMPLOYEE+HR, /hr/cases/,      HB2, 200",
    "HB5,    EMPLOYEE+HR, /hr/cases/,      HB5, 404",
    "HB5,    EMPLOYEE+HR, /cases/,         HB5, 404",
    "HB5,    EMPLOYEE+HR, /me/cases/,      HB5, 200",
    "HB5,    EMPLOYEE+HR, /evidence/case/, HB5, 200"
  })
  void aCaseIsForHrAndWhomItWaitsForAndTheAccusedSeesTheOwnPart(
      String who, String role, String path, String of, int status) {
    assertThat(call(who, role, path + caseOf(of)).getStatus()).isEqualTo(status);
  }

  @Test
  void theEvidenceOfACaseJoinsItsRecordItsLineAndItsSteps() {
    String hr = page("HBHR1", "HR", "/evidence/case/" + caseOf("HB2"));
    String own = page("HB5", "EMPLOYEE+HR", "/evidence/case/" + caseOf("HB5"));

    assertThat(hr).containsSubsequence("事件发生：泄露机密", "确认 P05-N3", "何人力（HBHR1）", "定稿", "立案：违纪");
    assertThat(own)
        .containsSubsequence("会议纪要误发给客户", "确认 P05-N3", "立案：违纪")
        .doesNotContain("何人力", "HBHR1");
  }

  @Test
  void hrsListLeavesOutTheOwnCase() {
    assertThat(page("HB5", "EMPLOYEE+HR", "/hr/cases"))
        .contains(caseOf("HB2"))
        .doesNotContain(caseOf("HB5"));
    assertThat(page("HBHR1", "HR", "/hr/cases")).contains(caseOf("HB2"), caseOf("HB5"));
    assertThat(page("HB2", "EMPLOYEE", "/me")).contains("/me/cases/" + caseOf("HB2"));
  }

  @Test
  void hrReadsRecordsAndMayVoidThoseOfOthers() {
    String others = page("HBHR1", "HR", "/hr/reports/records?employee=HB5");
    String own = page("HB5", "EMPLOYEE+HR", "/hr/reports/records?employee=HB5");

    assertThat(others).contains("HB-R2", "惠五（HB5）", "作废这条记录");
    assertThat(own).contains("HB-R2").doesNotContain("作废这条记录");
    assertThat(page("HBHR1", "HR", "/hr/reports")).contains("违纪报告");
    assertThat(page("HBHR1", "HR", "/hr/reports/claims")).contains("奖励申报");
    assertThat(call("HBM1", "MANAGER", "/hr/reports").getStatus()).isEqualTo(403);
  }

  private String caseOf(String accused) {
    return StreamSupport.stream(
            company.person(accused).get("/api/me/cases").expect(200).json().spliterator(), false)
        .findFirst()
        .orElseThrow()
        .get("id")
        .asText();
  }

  @Test
  void onesYearLeadsToTheSheets() {
    String deduction = line("HB2", "P05-N3", "DEDUCTION");

    assertThat(page("HB2", "EMPLOYEE", "/me/ledger?year=2026"))
        .contains("¥2,500.00", "−¥1,200.00", "/evidence/" + deduction);
    assertThat(page("HBHR1", "HR", "/hr/people/HB2/ledger?year=2026")).contains("黄二", "−¥1,200.00");
    assertThat(page("HB1", "EMPLOYEE", "/me/ledger?year=2026")).doesNotContain("P05-N3");
  }

  @ParameterizedTest(name = "{0} as {1}: {2} answers {3}")
  @CsvSource({
    "HB1,    EMPLOYEE, /hr/people/HB2/ledger,      403",
    "HB2,    EMPLOYEE, /hr/people/HB2/ledger,      403",
    "HBM1,   MANAGER,  /hr/people/HB2/ledger,      403",
    "HBHEAD, HEAD,     /hr/people/HB2/ledger.xlsx, 403",
    "HBHEAD, HEAD,     /hr/people,                 403",
    "HBHR1,  HR,       /hr/people/HB2/ledger.xlsx, 200",
    "HBHR1,  HR,       /hr/people/HB2,             200",
    "HBHR1,  HR,       /hr/people?q=依据客服部,        200",
    "HBHR1,  HR,       /hr/people/HB99,            404",
    "HBHR1,  HR,       /hr/people/HB99/ledger,     404",
    "HBHR1,  HR,       /hr/people/HB2/ledger?year=1, 400",
    "HB1,    EMPLOYEE, /me/ledger.xlsx?year=2026,  200",
    "HB1,    EMPLOYEE, /me/ledger?year=x,          400"
  })
  void peoplesYearsAreForThemselvesAndForHr(String who, String role, String path, int status) {
    assertThat(call(who, role, path).getStatus()).isEqualTo(status);
  }
}
