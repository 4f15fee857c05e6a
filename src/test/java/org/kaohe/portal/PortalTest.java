package org.kaohe.portal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer.OrderAnnotation;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kaohe.assessment.WorkingThroughReviews;
import org.kaohe.shared.EmployeeNumber;
import org.kaohe.testing.KaoheTest;
import org.kaohe.testing.TestClock;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

/** A month as its people see it on the pages, from the managers' reviews to an appeal. */
@KaoheTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(OrderAnnotation.class)
class PortalTest {

  private static final Map<String, String> ROLES =
      Map.of(
          "PHR", "HR",
          "PHR2", "HR",
          "PHEAD", "HEAD",
          "PM1", "MANAGER",
          "PM2", "MANAGER");

  @Autowired WebApplicationContext context;
  @Autowired PortalCompany company;
  @Autowired WorkingThroughReviews reviews;

  private MockMvc mvc;
  private String cycle;

  @BeforeAll
  void untilTheManagersReview(@Autowired TestClock clock) {
    clock.reset();
    mvc = MockMvcBuilders.webAppContextSetup(context).apply(springSecurity()).build();
    cycle = company.openToManagers();
  }

  private MockHttpServletResponse call(String who, MockHttpServletRequestBuilder request) {
    try {
      return mvc.perform(
              request.with(user(who).roles(ROLES.getOrDefault(who, "EMPLOYEE"))).with(csrf()))
          .andReturn()
          .getResponse();
    } catch (Exception failed) {
      throw new AssertionError(failed);
    }
  }

  private String page(String who, String path) {
    MockHttpServletResponse answer = call(who, get(path));
    assertThat(answer.getStatus()).as(path).isEqualTo(200);
    return text(answer);
  }

  private static String text(MockHttpServletResponse answer) {
    return new String(answer.getContentAsByteArray(), StandardCharsets.UTF_8);
  }

  private MockHttpServletRequestBuilder review(String assessment, String attitude) {
    return post("/team/reviews/" + assessment)
        .header("HX-Request", "true")
        .param("subject", "裴甲")
        .param("attitude", attitude)
        .param("teamwork", "90")
        .param("efficiency", "90")
        .param("quality", "90")
        .param("comment", "不错");
  }

  private List<String> toReview(String manager) {
    return reviews.of(new EmployeeNumber(manager)).stream().map(r -> r.assessmentId()).toList();
  }

  @Test
  @Order(1)
  void aManagerWorksThroughTheOwnPeopleOnOnePage() {
    String team = page("PM1", "/team");
    assertThat(team).contains("裴甲", "彭乙", "潘丙").doesNotContain("庞丁");
    assertThat(page("PM2", "/team")).contains("庞丁").doesNotContain("裴甲");
  }

  @Test
  @Order(2)
  void aFaultyReviewIsRefusedWithAllFaultsAndNothingIsStored() {
    String assessment = toReview("PM1").get(0);
    MockHttpServletResponse answer =
        call("PM1", review(assessment, "100.9").param("teamwork", "x"));
    assertThat(answer.getStatus()).isEqualTo(400);
    assertThat(text(answer)).contains("工作态度须为 0–100", "100.9").doesNotContain("<html");
    assertThat(toReview("PM1")).hasSize(3);
  }

  @Test
  @Order(3)
  void nobodyReviewsInAnothersPlace() {
    String assessment = toReview("PM1").get(0);
    assertThat(call("PM2", review(assessment, "90")).getStatus()).isEqualTo(409);
    assertThat(call("P02", review(assessment, "90")).getStatus()).isEqualTo(409);
    assertThat(toReview("PM1")).hasSize(3);
  }

  @Test
  @Order(4)
  void hrExtendsTheDeadlineByWholeWorkingDays() {
    String path = "/hr/cycles/" + cycle + "/extension";
    MockHttpServletResponse faulty =
        call("PHR", post(path).param("workingDays", "2.5").param("reason", "系统维护"));
    assertThat(text(faulty)).contains("须为整数", "value=\"2.5\"", "系统维护");
    call("PHR", post(path).param("workingDays", "２").param("reason", "系统维护"));
    assertThat(page("PHR", "/hr/cycles/" + cycle + "/journal")).contains("2 个工作日：系统维护");
    assertThat(page("PHR", "/hr/cycles/" + cycle + "/collection")).contains("米主管", "上级", "免评");
  }

  @Test
  @Order(4)
  void aReviewIsSubmittedOnceThroughItsTask() {
    for (String assessment : toReview("PM1")) {
      MockHttpServletResponse answer = call("PM1", review(assessment, "90"));
      assertThat(answer.getStatus()).as(text(answer)).isEqualTo(200);
      assertThat(answer.getHeader("HX-Retarget")).isEqualTo("#review-" + assessment);
      assertThat(text(answer)).contains("已提交");
      assertThat(call("PM1", review(assessment, "95")).getStatus()).isEqualTo(409);
    }
    assertThat(toReview("PM1")).isEmpty();
    company.review("userTask_managerReview", "PM2");
    company.aMinuteLater();
    assertThat(page("PHR", "/hr/cycles/" + cycle)).contains("人力汇总中");
  }

  @Test
  @Order(5)
  void unpublishedResultsReachTheManagerAndHrOnly() {
    assertThat(page("P01", "/me")).contains("还没有已公布的考核结果").doesNotContain("部门名次");
    assertThat(page("PM1", "/team")).contains("结果尚未公布", "裴甲").doesNotContain("庞丁");
    assertThat(page("PM2", "/team")).doesNotContain("裴甲");
    assertThat(page("PHEAD", "/team")).doesNotContain("裴甲");
    assertThat(page("PHR", "/hr/cycles/" + cycle + "/results")).contains("裴甲", "P01", "未参评");
    assertThat(page("PHR", "/hr/exceptions")).contains("庞丁", "不足 10 个");
    assertThat(page("P02", "/board?period=2026-10")).doesNotContain("裴甲");
  }

  @Test
  @Order(6)
  void aRefusedFormKeepsWhatWasTyped() {
    MockHttpServletRequestBuilder typed =
        post("/hr/cycles/" + cycle + "/adjustments")
            .param("employee", "P02")
            .param("points", "5.01")
            .param("reason", "带教<新人>");
    MockHttpServletResponse answer = call("PHR", typed);
    assertThat(answer.getStatus()).isEqualTo(400);
    assertThat(text(answer)).contains("成绩调整无效", "value=\"5.01\"", "带教&lt;新人&gt;", "调整分");
    MockHttpServletResponse part = call("PHR", typed.header("HX-Request", "true"));
    assertThat(part.getStatus()).isEqualTo(400);
    assertThat(text(part)).contains("data-field=\"points\"").doesNotContain("<html");
  }

  @Test
  @Order(7)
  void hrAdjustsAScoreWithAReason() {
    MockHttpServletResponse answer =
        call(
            "PHR",
            post("/hr/cycles/" + cycle + "/adjustments")
                .header("HX-Request", "true")
                .param("employee", "P02")
                .param("points", "１．５")
                .param("reason", "带教新人"));
    assertThat(answer.getHeader("HX-Redirect")).isEqualTo("/hr/cycles/" + cycle + "/results");
    assertThat(page("PHR", "/hr/cycles/" + cycle + "/results")).contains("+1.5 带教新人");
    assertThat(page("PHR", "/hr/cycles/" + cycle + "/journal")).contains("调整得分", "洪人力");
  }

  @Test
  @Order(7)
  void hrCorrectsAFrozenFigureAndTheMonthIsComputedAnew() {
    String path = "/hr/cycles/" + cycle + "/corrections";
    MockHttpServletRequestBuilder wrong =
        post(path)
            .header("HX-Request", "true")
            .param("employee", "P01")
            .param("metric", "resolutionRate")
            .param("figure", "101")
            .param("reason", "录入有误");
    MockHttpServletResponse faulty = call("PHR", wrong);
    assertThat(faulty.getStatus()).isEqualTo(400);
    assertThat(text(faulty)).contains("问题解决率");
    String before = page("PHR", "/hr/cycles/" + cycle + "/results");
    call(
        "PHR",
        post(path)
            .param("employee", "P01")
            .param("metric", "resolutionRate")
            .param("figure", "97%")
            .param("reason", "录入有误"));
    assertThat(before).contains("93.60").doesNotContain("93.20");
    assertThat(page("PHR", "/hr/cycles/" + cycle + "/results")).contains("93.20");
  }

  @Test
  @Order(8)
  void hrSeesTheCostsBeforePublication() {
    company.asHr(cycle, "userTask_consolidate", Map.of("remark", "无异常"));
    String outcomes = page("PHR", "/hr/cycles/" + cycle + "/outcomes");
    assertThat(outcomes).contains("费用", "P05-R1", "P05-N4", "¥250.00", "待确认");
    assertThat(page("P03", "/me")).doesNotContain("P05-N4");
    company.asHr(cycle, "userTask_confirmOutcomes", Map.of());
    assertThat(page("PHR", "/hr/cycles/" + cycle)).contains("已公布");
  }

  @Test
  @Order(9)
  void everyoneSeesTheOwnResultExplainedAndNobodyElses() {
    String mine = page("P03", "/me");
    assertThat(mine)
        .contains("综合分", "2026-10", "上级评价", "3 份互评的平均", "实际权重", "名参评人员")
        .contains("P05-N4", "−¥250.00", "方案金额", "法定上限", "法律依据有待确认")
        .contains("申诉截止：2026-11-05");
    assertThat(mine).doesNotContain("裴甲", "彭乙", "庞丁", "米主管", "洪人力", "秘密评语");
    assertThat(page("P01", "/me")).contains("P05-R1").doesNotContain("P05-N4", "潘丙");
    assertThat(page("P04", "/me")).contains("未参评：", "对未参评申诉");
    assertThat(page("P02", "/me")).contains("人力调整", "+1.5", "带教新人");
  }

  @Test
  @Order(10)
  void theBoardNamesWinnersWithoutAmountsOrPenalties() {
    String board = page("P04", "/board?period=2026-10");
    assertThat(board).contains("2026-10", "裴甲", "丙组", "月度最佳");
    String content = board.substring(board.indexOf("<main"), board.indexOf("</main>"));
    assertThat(content)
        .doesNotContain("¥", "元", "1000", "P01", "警告", "扣款", "N4", "洪人力")
        .doesNotContain("名次");
  }

  @Test
  @Order(11)
  void anAppealIsRefusedWithItsFaultsThenTakenOnce() {
    MockHttpServletResponse faulty = call("P04", appeal("短"));
    assertThat(faulty.getStatus()).isEqualTo(400);
    assertThat(text(faulty)).contains("须为 10–2000 字");
    String reason = "我十月在外地参加公司培训，出勤天数登记有误";
    assertThat(call("P04", appeal(reason)).getHeader("HX-Redirect")).isEqualTo("/me");
    assertThat(text(call("P04", appeal(reason)))).contains("同一事项只能申诉一次");
    assertThat(page("P04", "/me")).contains("我的申诉", reason, "复核中").doesNotContain("黄人力");
    assertThat(page("P03", "/me")).doesNotContain(reason);
    assertThat(page("PHEAD", "/hr/appeals")).doesNotContain(reason, "庞丁");
    assertThat(page("PHR", "/hr/appeals")).contains(reason, "庞丁", "黄人力", "2026-11-09");
  }

  private static MockHttpServletRequestBuilder appeal(String reason) {
    return post("/me/appeals")
        .header("HX-Request", "true")
        .param("period", "2026-10")
        .param("subject", "INELIGIBILITY")
        .param("reason", reason);
  }

  @Test
  @Order(12)
  void anImportShowsEveryFaultInATableAndItsReport() {
    String faulty = "工号,期间,客户满意度,备注\nP01,2026-11,100.9,x\nP02,2026-13,abc,x\n";
    MockHttpServletResponse answer = importing(faulty);
    assertThat(answer.getStatus()).isEqualTo(400);
    assertThat(text(answer)).contains("第 2 行", "第 3 行", "100.9", "abc", "2026-13");
    MockHttpServletResponse good = importing("工号,期间,客户满意度,备注\nP01,2026-11,99,x\n");
    assertThat(text(good)).contains("指标导入完成", "备注");
  }

  private MockHttpServletResponse importing(String csv) {
    MockMultipartFile file =
        new MockMultipartFile("file", "m.csv", "text/csv", csv.getBytes(StandardCharsets.UTF_8));
    return call("PHR", multipart("/hr/imports/metrics").file(file));
  }

  @ParameterizedTest(name = "{0} at {1}: {2}")
  @Order(13)
  @CsvSource({
    "P01, /, 302, /me",
    "PM1, /, 302, /team",
    "PHR, /, 302, /hr/cycles",
    "P01, /me, 200,",
    "P01, /board, 200,",
    "P01, /policies, 200,",
    "P01, /policies/P05, 200,",
    "P01, /policies/P99, 404,",
    "P01, /board?period=x, 400,",
    "P01, /team, 403,",
    "P01, /hr/cycles, 403,",
    "P01, /hr/cycles/CYCLE, 403,",
    "P01, /hr/cycles/CYCLE/results, 403,",
    "P01, /hr/appeals, 403,",
    "P01, /hr/exceptions, 403,",
    "P01, /hr/imports, 403,",
    "PM1, /me, 200,",
    "PM1, /team, 200,",
    "PM1, /hr/cycles/CYCLE/results, 403,",
    "PM1, /hr/cycles/CYCLE/outcomes, 403,",
    "PHEAD, /team, 200,",
    "PHEAD, /hr/cycles/CYCLE/results, 403,",
    "PHR, /hr/cycles, 200,",
    "PHR, /hr/cycles/CYCLE, 200,",
    "PHR, /hr/cycles/CYCLE/collection, 200,",
    "PHR, /hr/cycles/CYCLE/outcomes?rule=P05-R1&page=9, 200,",
    "PHR, /hr/cycles/none, 404,",
    "PHR, /hr/imports, 200,",
  })
  void rolesAndPages(String who, String path, int status, String to) {
    MockHttpServletResponse answer = call(who, get(path.replace("CYCLE", cycle)));
    assertThat(answer.getStatus()).isEqualTo(status);
    assertThat(answer.getRedirectedUrl()).isEqualTo(to);
  }

  @ParameterizedTest
  @Order(14)
  @CsvSource({
    "/hr/cycles/CYCLE/cancellation",
    "/hr/cycles/CYCLE/adjustments",
    "/hr/cycles/CYCLE/corrections",
    "/hr/cycles/CYCLE/excuses",
    "/hr/cycles/CYCLE/send-backs",
    "/hr/cycles/CYCLE/extension",
    "/hr/cycles",
    "/hr/imports/staff"
  })
  void onlyHrDoesWhatHrDoes(String path) {
    for (String who : List.of("P01", "PM1", "PHEAD")) {
      assertThat(call(who, post(path.replace("CYCLE", cycle))).getStatus()).isEqualTo(403);
    }
  }
}
