package org.kaohe.portal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kaohe.records.ClaimingMerit;
import org.kaohe.records.HandlingReports;
import org.kaohe.records.RawClaim;
import org.kaohe.records.RawReport;
import org.kaohe.records.ReportingConduct;
import org.kaohe.shared.EmployeeNumber;
import org.kaohe.tables.Import;
import org.kaohe.testing.KaoheTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

/** What people see of reports, claims and records. */
@KaoheTest
class RecordPagesTest {

  private static final String STAFF =
      """
      工号,姓名,部门,团队,上级工号,角色,入职日期,固定工资,月总工资
      RA-PH,盘人力,记页人力部,人力组,,人力,2020-01-01,8000,9000
      RA-PM,庞主管,记页客服部,管理,,主管,2020-01-01,9000,10000
      RA-P1,裴一,记页客服部,甲组,RA-PM,员工,2024-01-01,5000,6000
      """;

  private static final EmployeeNumber HR = new EmployeeNumber("RA-PH");
  private static final EmployeeNumber MANAGER = new EmployeeNumber("RA-PM");
  private static final EmployeeNumber AGENT = new EmployeeNumber("RA-P1");

  @Autowired WebApplicationContext context;
  @Autowired List<Import> imports;
  @Autowired ReportingConduct reporting;
  @Autowired HandlingReports handling;
  @Autowired ClaimingMerit claiming;

  private MockMvc mvc;

  @BeforeEach
  void hire() {
    mvc = MockMvcBuilders.webAppContextSetup(context).apply(springSecurity()).build();
    Import staff =
        imports.stream().filter(kind -> kind.kind().equals("staff")).findFirst().orElseThrow();
    staff.run(
        new ByteArrayInputStream(STAFF.getBytes(StandardCharsets.UTF_8)),
        "staff.csv",
        new EmployeeNumber("setup"),
        Map.of());
  }

  @Test
  void everybodySeesWhatIsTheirs() throws Exception {
    RawReport raw =
        new RawReport("RA-P1", "2026-10-08", "服务态度", "严重", "通话中打断客户并挂机", "线人是同组同事", null);
    String report = reporting.report(raw, MANAGER).id();
    assertThat(page("RA-P1", "EMPLOYEE", "/me/records")).doesNotContain("打断客户");
    assertThat(page("RA-PH", "HR", "/team/reports")).contains("打断客户", "RA-PM", "线人");
    handling.investigate(report, "听取了录音，情况属实", "录音 4711", HR);
    claiming.claim(
        new RawClaim("2026-10-09", "加班报销", "处理积压工单后打车返回", null, "86.50", null, null), AGENT);

    assertThat(page("RA-P1", "EMPLOYEE", "/me/records"))
        .contains("打断客户", "录音 4711", "2026-11-05", "86.50")
        .doesNotContain("RA-PM", "线人");
    assertThat(page("RA-PM", "MANAGER", "/me/records")).contains("打断客户").doesNotContain("4711");
    assertThat(page("RA-PM", "MANAGER", "/team/reports")).contains("86.50").doesNotContain("4711");
  }

  private String page(String who, String role, String path) throws Exception {
    return mvc.perform(get(path).with(user(who).roles(role)))
        .andReturn()
        .getResponse()
        .getContentAsString(StandardCharsets.UTF_8);
  }
}
