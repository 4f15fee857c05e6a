package org.kaohe.portal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;

import java.io.ByteArrayInputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Sheet;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.kaohe.cycle.AdoptingPolicies;
import org.kaohe.policy.DraftingPolicies;
import org.kaohe.policy.Policies;
import org.kaohe.policy.PolicyDraft;
import org.kaohe.policy.PolicyVersion;
import org.kaohe.shared.EmployeeNumber;
import org.kaohe.shared.Period;
import org.kaohe.tables.Import;
import org.kaohe.testing.KaoheTest;
import org.kaohe.testing.TestClock;
import org.kaohe.trial.ComparingPolicies;
import org.kaohe.trial.Comparison;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.MockMultipartHttpServletRequestBuilder;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.context.WebApplicationContext;

/** HR's page of trials, on the company's own September and on files. */
@KaoheTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class TrialPagesTest {

  private static final String DEPARTMENT = "对比客服部";

  private static final String STAFF =
      """
      工号,姓名,部门,团队,角色,入职日期,固定工资,月总工资,工作地
      TP1,=危险,对比客服部,甲组,员工,2024-01-01,5000,7000,上海
      TP2,田乙,对比客服部,甲组,员工,2024-01-01,5000,7000,上海
      TP3,童丙,对比客服部,甲组,员工,2024-01-01,5000,7000,广东省深圳市
      """;

  private static final String METRICS =
      """
      工号,期间,客户满意度,问题解决率,出勤工作日
      TP1,2026-09,98.5,90,20
      TP2,2026-09,97.5,90,20
      TP3,2026-09,79,80,20
      """;

  @Autowired WebApplicationContext context;
  @Autowired List<Import> imports;
  @Autowired AdoptingPolicies adopting;
  @Autowired ComparingPolicies comparing;
  @Autowired Policies policies;
  @Autowired DraftingPolicies drafting;
  @Autowired JdbcTemplate jdbc;

  private MockMvc mvc;

  @BeforeAll
  void september(@Autowired TestClock clock) {
    clock.reset();
    mvc = MockMvcBuilders.webAppContextSetup(context).apply(springSecurity()).build();
    load("staff", STAFF);
    load("metrics", METRICS);
    adopting.adopt(DEPARTMENT, "P05", Period.month(2026, 9), EmployeeNumber.of("TPHR"));
  }

  private void load(String kind, String csv) {
    Import file = imports.stream().filter(i -> i.kind().equals(kind)).findFirst().orElseThrow();
    file.run(
        new ByteArrayInputStream(csv.getBytes(StandardCharsets.UTF_8)),
        kind + ".csv",
        EmployeeNumber.of("TPHR"));
  }

  private MockHttpServletResponse call(String role, MockHttpServletRequestBuilder request) {
    try {
      return mvc.perform(request.with(user("TP-" + role).roles(role)).with(csrf()))
          .andReturn()
          .getResponse();
    } catch (Exception failed) {
      throw new AssertionError(failed);
    }
  }

  private static String text(MockHttpServletResponse answer) {
    return new String(answer.getContentAsByteArray(), StandardCharsets.UTF_8);
  }

  private static MockMultipartHttpServletRequestBuilder own(String path) {
    MockMultipartHttpServletRequestBuilder form = multipart(path);
    form.param("policy", "P05:1")
        .param("today", "")
        .param("source", "OWN")
        .param("department", DEPARTMENT)
        .param("months", "2026-09");
    return form;
  }

  @Test
  void thePageOffersWhatTheCompanyHas() {
    String page = text(call("HR", get("/hr/trials")));
    assertThat(page).contains("各部门现行的方案", DEPARTMENT, "2026-09", "公司自定", "reviews-template.xlsx");
    assertThat(text(call("HR", get("/hr/trials/figures").param("policy", "P05:1"))))
        .contains("满意度奖奖金");
    assertThat(text(call("HR", get("/hr/trials/figures").param("policy", "P02:1"))))
        .contains("优秀员工奖奖金")
        .doesNotContain("<html", "满意度奖奖金");
  }

  @Test
  void ownMonthsShowWhoGainsAndWhatTheLawSays() {
    // Composite is the mean of both rates: 94.25, 93.75, 79.5. R1 and R4 (three members, mean
    // 89.17): 1000 and 500 split; R3 98.5: 300, tried also 97.5. TP3: 5% of 5000, but Shenzhen
    // forbids fines.
    MockHttpServletResponse answer =
        call(
            "HR",
            own("/hr/trials").param("param.satisfactionFrom", "９７").header("HX-Request", "true"));
    assertThat(answer.getStatus()).isEqualTo(200);
    assertThat(answer.getHeader("HX-Retarget")).isEqualTo("#result");
    assertThat(text(answer))
        .contains("改动 1 个数字", "净成本", "增加 ¥300.00", "收入增加的 1 人", "田乙", "+¥300.00")
        .contains("工作地不允许罚款", "1 次 / 1 人，¥250.00", "data-chart=\"across\"")
        .contains("P05-R3", "满意度奖", "P05-R2")
        .doesNotContain("<html");
  }

  @Test
  void bothSidesAreComputedAlikeForADraftToo() {
    Comparison comparison =
        comparing.onOwnPeriods(
            policies.get("P05"), null, DEPARTMENT, List.of(Period.month(2026, 9)));
    assertThat(comparison.tried().totals()).isEqualTo(comparison.today().totals());
    assertThat(comparison.gainers()).isEmpty();
    assertThat(comparison.people()).hasSize(3);
    assertThat(comparison.summary().people()).isEqualTo(3);
  }

  @Test
  void wrongFiguresAreSaidAllAtOnceBesideTheirFields() {
    MockHttpServletResponse answer =
        call(
            "HR",
            own("/hr/trials")
                .param("param.satisfactionFrom", "101")
                .param("param.bestOfMonthAward", "一千")
                .header("HX-Request", "true"));
    assertThat(answer.getStatus()).isEqualTo(400);
    assertThat(text(answer))
        .contains("data-field=\"param.satisfactionFrom\"", "满意度奖的满意度下限")
        .contains("data-field=\"param.bestOfMonthAward\"", "每月表现最好的客服员工奖金");
  }

  @Test
  void aMonthThatIsNotOverIsRefused() {
    MockHttpServletResponse answer =
        call("HR", own("/hr/trials").param("others", "2027-01").header("HX-Request", "true"));
    assertThat(answer.getStatus()).isEqualTo(400);
    assertThat(text(answer)).contains("该期间尚未结束");
  }

  @Test
  void filesCanBeTriedInTheirPlace() {
    MockMultipartHttpServletRequestBuilder form = multipart("/hr/trials");
    form.file(file("staff", STAFF)).file(file("metrics", METRICS));
    form.param("policy", "P02:1")
        .param("today", "P05:1")
        .param("source", "UPLOAD")
        .param("periods", "2026-09");
    assertThat(text(call("HR", form)))
        .contains("<html", "P02 客服绩效奖罚制度（第 1 版）", "P05 客服考核奖惩方案", "优秀员工奖");
  }

  @Test
  void whatTheChosenPeriodsLeaveOutIsSaid() {
    MockMultipartHttpServletRequestBuilder form = multipart("/hr/trials");
    form.param("policy", "P03:1")
        .param("today", "P10:1")
        .param("source", "DEMO")
        .param("periods", "2026-10");
    assertThat(text(call("HR", form.header("HX-Request", "true"))))
        .contains("P10 还有按季度计的规则", "P03 还有按年度计的规则", "P03-R1", "按名次提议计入");
  }

  @Test
  void theDemoCompanyStandsInForWhoeverHasNothingYet() {
    MockMultipartHttpServletRequestBuilder form = multipart("/hr/trials");
    form.param("policy", "P05:1")
        .param("today", "P05:1")
        .param("source", "DEMO")
        .param("periods", "2026-10");
    assertThat(text(call("HR", form.header("HX-Request", "true")))).contains("得分分布", "不变");
  }

  @Test
  void theWorkbookHasASheetForEachViewAndRunsNoFormula() throws Exception {
    MockHttpServletResponse answer =
        call("HR", own("/hr/trials/report.xlsx").param("param.satisfactionAward", "400"));
    assertThat(answer.getStatus()).isEqualTo(200);
    try (ReadableWorkbook workbook =
        new ReadableWorkbook(new ByteArrayInputStream(answer.getContentAsByteArray()))) {
      assertThat(workbook.getSheets().map(Sheet::getName))
          .containsExactly("汇总", "规则成本", "员工差异", "奖惩明细", "未评估", "参数");
      Sheet people = workbook.findSheet("员工差异").orElseThrow();
      assertThat(people.read()).anyMatch(row -> row.getCellText(1).equals("'=危险"));
    }
  }

  @Test
  void nothingIsWritten() {
    List<String> before = counts();
    call("HR", own("/hr/trials"));
    assertThat(counts()).isEqualTo(before);
  }

  private List<String> counts() {
    return List.of("outcome_line", "assessment_result", "ledger_entry", "metric_sheet", "cycle")
        .stream()
        .map(table -> table + jdbc.queryForObject("select count(*) from " + table, Long.class))
        .toList();
  }

  @Test
  void nobodyButHrComesIn() {
    for (String role : List.of("EMPLOYEE", "MANAGER", "HEAD", "COMMITTEE", "ADMIN")) {
      assertThat(call(role, get("/hr/trials")).getStatus()).isEqualTo(403);
      assertThat(call(role, own("/hr/trials")).getStatus()).isEqualTo(403);
      assertThat(call(role, own("/hr/trials/report.xlsx")).getStatus()).isEqualTo(403);
    }
  }

  @Test
  void everybodyReadsTheRulesOfTheOwnDepartment() {
    String register = text(as("TP1", get("/policies")));
    assertThat(register).contains("您所在部门现行的方案", "P05 客服考核奖惩方案", DEPARTMENT);
    String page = text(as("TP1", get("/policies/P05")));
    assertThat(page)
        .contains("这是您所在部门现行的方案", "客户满意度", "≥ ", "现金奖励", "300 元", "class=\"own\"")
        .contains("三个工作日", "不超过月总工资的 20%", "数值即得分")
        .doesNotContain("satisfactionFrom", "CASH_AWARD", "percentOf", "&gt;=");
  }

  @Test
  @Transactional
  void whatChangedAndWhyIsShownOnceItIsApproved() {
    PolicyVersion draft =
        drafting.draft(
            new PolicyDraft(
                "P05", 1, null, null, Map.of("satisfactionFrom", new BigDecimal("96")), "鼓励更多人"),
            EmployeeNumber.of("TPHR"));
    String path = "/policies/P05?version=" + draft.version();
    assertThat(as("TP1", get(path)).getStatus()).isEqualTo(404);
    assertThat(text(call("HR", get("/hr/trials")))).contains("草案");

    drafting.approve("P05", draft.version());

    assertThat(text(as("TP1", get(path))))
        .contains("与第 1 版相比改了什么", "鼓励更多人", "98%", "<span class=\"own\">96%</span>");
  }

  @Test
  void everyPolicyIsReadable() {
    for (var policy : policies.all()) {
      String page = text(as("TP1", get("/policies/" + policy.id())));
      assertThat(page).as(policy.id()).contains("奖励", "得分与等级", "监督与申诉", "全部数字");
    }
  }

  private MockHttpServletResponse as(String who, MockHttpServletRequestBuilder request) {
    try {
      return mvc.perform(request.with(user(who).roles("EMPLOYEE"))).andReturn().getResponse();
    } catch (Exception failed) {
      throw new AssertionError(failed);
    }
  }

  private static MockMultipartFile file(String part, String csv) {
    return new MockMultipartFile(
        part, part + ".csv", "text/csv", csv.getBytes(StandardCharsets.UTF_8));
  }
}
