package org.kaohe.portal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.TaskService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kaohe.cycle.StartingCycles;
import org.kaohe.shared.EmployeeNumber;
import org.kaohe.tables.Import;
import org.kaohe.testing.Jobs;
import org.kaohe.testing.KaoheTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

/** A week, a quarter and a year on the pages: each says what it is, and nothing of a month. */
@KaoheTest
class PeriodPagesTest {

  private static final EmployeeNumber HR = new EmployeeNumber("PPHR");
  private static final String DEPARTMENT = "期页客服部";

  private static final String STAFF =
      """
      工号,姓名,部门,团队,上级工号,角色,入职日期,固定工资,月总工资
      PPHR,彭人力,期页人力部,人力组,,人力,2020-01-01,8000,9000
      PPM,皮主管,期页客服部,管理,,主管,2020-01-01,9000,10000
      PP1,平一,期页客服部,甲组,PPM,员工,2024-01-01,5000,6000
      PP2,浦二,期页客服部,甲组,PPM,员工,2024-01-01,5000,6000
      """;

  private static final String HISTORY =
      """
      工号,期间,综合分
      PP1,2025-10,91
      PP1,2025-11,92
      PP1,2025-12,93
      PP2,2025-12,99
      """;

  private static final String METRICS =
      """
      工号,期间,客户满意度,问题解决率
      PP1,2026-W43,96,91
      """;

  @Autowired WebApplicationContext context;
  @Autowired List<Import> imports;
  @Autowired StartingCycles starting;
  @Autowired IdentityService identity;
  @Autowired TaskService tasks;
  @Autowired Jobs jobs;

  private MockMvc mvc;

  @BeforeEach
  void hire() {
    mvc = MockMvcBuilders.webAppContextSetup(context).apply(springSecurity()).build();
    load("staff", STAFF);
  }

  @Test
  void aQuarterIsToldByItsMonths() {
    load("history", HISTORY);
    String cycle = starting.start(DEPARTMENT, "2025-Q4", "P06", HR).id();
    String waiting = page("PPHR", "HR", "/hr/cycles/" + cycle);
    assertThat(waiting).contains("2025 年第 4 季度", "计算得分与奖惩").doesNotContain("互评", "更正一项指标");
    jobs.runDueOf("period-awards");

    assertThat(page("PPHR", "HR", "/hr/cycles/" + cycle + "/results"))
        .contains("92.00", "不足 2 个")
        .doesNotContain("互评", "调整分");
    String overview = page("PPHR", "HR", "/hr/cycles/" + cycle);
    assertThat(overview).contains("打开待办", "在流程监控中查看", "取消这次考核");
    confirm(cycle, "userTask_confirmOutcomes");
    jobs.runDueOf("period-awards");

    assertThat(page("PP1", "EMPLOYEE", "/me"))
        .contains("2025 年第 4 季度", "参评各月综合分的平均", "季度优秀客服", "2025-11");
    assertThat(page("PP2", "EMPLOYEE", "/me")).contains("未参评：").doesNotContain("本月未参评");
    assertThat(page("PP1", "EMPLOYEE", "/board?period=2025-Q4"))
        .contains("平一")
        .doesNotContain("浦二");
    assertThat(page("PPM", "MANAGER", "/team")).contains("2025 年第 4 季度", "平一");
    assertThat(page("PPHR", "HR", "/hr/cycles?kind=QUARTER")).contains("2025 年第 4 季度", DEPARTMENT);
    assertThat(page("PPHR", "HR", "/hr/cycles?kind=YEAR")).doesNotContain("2025 年第 4 季度");
    assertThat(page("PPHR", "HR", "/hr/exceptions")).contains("2025 年第 4 季度");
  }

  @Test
  void aWeekShowsWhoLacksFiguresAndWhatItsScoreIsMadeOf() {
    load("metrics", METRICS);
    String cycle = starting.start(DEPARTMENT, "2026-W43", "P01", HR).id();
    assertThat(page("PPHR", "HR", "/hr/cycles/" + cycle))
        .contains("2026-W43（10-19 至 10-25）", "指标完整性", "浦二", "没有任何指标", "更正一项指标")
        .doesNotContain("自评");
    confirm(cycle, "userTask_confirmMetrics");
    jobs.runDueOf("weekly-star");
    confirm(cycle, "userTask_confirmOutcomes");
    jobs.runDueOf("weekly-star");

    assertThat(page("PP1", "EMPLOYEE", "/me"))
        .contains("2026-W43（10-19 至 10-25）", "本周各项指标得分", "每周客服明星", "94.00");
    assertThat(page("PP2", "EMPLOYEE", "/me")).contains("本周没有指标数据");
  }

  private void confirm(String cycle, String key) {
    String task =
        tasks
            .createTaskQuery()
            .processInstanceBusinessKey(cycle)
            .taskDefinitionKey(key)
            .singleResult()
            .getId();
    identity.setAuthentication(HR.value(), List.of("hr"));
    try {
      tasks.complete(task, new HashMap<>(Map.of("gapsAccepted", true)));
    } finally {
      identity.clearAuthentication();
    }
  }

  private String page(String who, String role, String path) {
    try {
      MockHttpServletResponse answer =
          mvc.perform(get(path).with(user(who).roles(role))).andReturn().getResponse();
      assertThat(answer.getStatus()).as(path).isEqualTo(200);
      return new String(answer.getContentAsByteArray(), StandardCharsets.UTF_8);
    } catch (Exception failed) {
      throw new AssertionError(path, failed);
    }
  }

  private void load(String kind, String csv) {
    Import file = imports.stream().filter(i -> i.kind().equals(kind)).findFirst().orElseThrow();
    file.run(new ByteArrayInputStream(csv.getBytes(StandardCharsets.UTF_8)), kind + ".csv", HR);
  }
}
