package org.kaohe.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.kaohe.testing.KaoheTest;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * A manager leaves in mid-cycle. Metrics are 90 for all; everybody gives everybody 90, the managers
 * give what the table says; 0.4*90 + 0.3*manager + 0.2*90 + 0.1*90.
 *
 * <pre>
 * V1  successor VM2 by a staff import          100  63 + 30.0 = 93.00
 * V2  the same                                  80  63 + 24.0 = 87.00
 * V3  no successor named: the manager's manager 70  63 + 21.0 = 84.00
 * V4  manages, has no manager: HR               60  63 + 18.0 = 81.00
 * </pre>
 */
@KaoheTest
class ManagerLeavesTest {

  private static final String STAFF =
      """
      工号,姓名,部门,团队,上级工号,角色,入职日期,离职日期,固定工资,月总工资
      VHR,魏人力,换管人力部,人力组,,人力,2020-01-01,,8000,9000
      VHEAD,温负责,换管客服部,管理,,经理,2019-01-01,,12000,15000
      VM1,翁主管,换管客服部,管理,VHEAD,主管,2020-01-01,,9000,10000
      VM2,吴主管,换管客服部,管理,VHEAD,主管,2020-01-01,,9000,10000
      V1,武一,换管客服部,甲组,VM1,员工,2024-01-01,,5000,6000
      V2,伍二,换管客服部,甲组,VM1,员工,2024-01-01,,5000,6000
      V3,邬三,换管客服部,甲组,VM1,员工,2024-01-01,,5000,6000
      V4,巫四,换管客服部,甲组,,员工;主管,2024-01-01,,5000,6000
      """;

  private static final String METRICS =
      """
      工号,期间,客户满意度,问题解决率
      V1,2026-10,90,90
      V2,2026-10,90,90
      V3,2026-10,90,90
      V4,2026-10,90,90
      """;

  private static final List<String> PEOPLE = List.of("V1", "V2", "V3", "V4");

  @Autowired private Company company;

  @Test
  void openTasksMoveToTheSuccessorToTheManagersManagerOrToHr() {
    company.hire(STAFF);
    Person hr = company.person("VHR");
    hr.importFile("metrics", METRICS).expect(200);
    Month month = Month.open(company, hr, "2026-10", "换管客服部", "P05");
    month.confirmMetrics();
    company.review("userTask_selfAssessment", PEOPLE, subject -> 90);
    company.review("userTask_peerReview", PEOPLE, subject -> 90);
    Person leaver = company.person("VM1");
    List<JsonNode> before = leaver.tasks("userTask_managerReview");
    assertThat(before).hasSize(3);
    assertThat(offered(hr)).containsExactly("评价对象：巫四（V4）");

    company.at("2026-11-03T10:00");
    String leaves =
        STAFF.replace(
            "VM1,翁主管,换管客服部,管理,VHEAD,主管,2020-01-01,,",
            "VM1,翁主管,换管客服部,管理,VHEAD,主管,2020-01-01,2026-11-03,");
    leaves = leaves.replace("V1,武一,换管客服部,甲组,VM1", "V1,武一,换管客服部,甲组,VM2");
    leaves = leaves.replace("V2,伍二,换管客服部,甲组,VM1", "V2,伍二,换管客服部,甲组,VM2");
    hr.importFile("staff", leaves).expect(200);
    company.runJobs();
    assertThat(leaver.tasks("userTask_managerReview")).hasSize(1);
    leaver.submit(about("V1", before), Company.scores(50)).expect(403);

    company.at("2026-11-04T09:00");
    company.aMinuteLater();
    assertThat(month.waitingFor())
        .containsExactly(
            "VHEAD V3 上级 2026-11-13",
            "VM2 V1 上级 2026-11-13",
            "VM2 V2 上级 2026-11-13",
            "人力 V4 上级 2026-11-13");

    company.review(
        "userTask_managerReview",
        List.of("VM2", "VHEAD"),
        subject -> subject.equals("V1") ? 100 : subject.equals("V2") ? 80 : 70);
    hr.submit(hrTask(hr), Company.scores(60)).expect(204);
    company.aMinuteLater();
    assertThat(month.results())
        .containsEntry("V1", "93.00/1")
        .containsEntry("V2", "87.00/2")
        .containsEntry("V3", "84.00/3")
        .containsEntry("V4", "81.00/4");
    month.cancel("测试结束");
  }

  private static JsonNode hrTask(Person hr) {
    return about("V4", hr.tasks("userTask_managerReview"));
  }

  private static JsonNode about(String subject, List<JsonNode> tasks) {
    return tasks.stream()
        .filter(task -> task.get("description").asText().contains(subject))
        .findFirst()
        .orElseThrow();
  }

  private static List<String> offered(Person hr) {
    return hr.tasks("userTask_managerReview").stream()
        .filter(task -> task.get("assignee").isNull())
        .map(task -> task.get("description").asText())
        .filter(description -> description.contains("（V"))
        .toList();
  }
}
