package org.kaohe.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.kaohe.cycle.AdoptingPolicies;
import org.kaohe.cycle.OpeningDueCycles;
import org.kaohe.letters.Notice;
import org.kaohe.letters.Notices;
import org.kaohe.shared.EmployeeNumber;
import org.kaohe.shared.Period;
import org.kaohe.testing.KaoheTest;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * October would open on Monday 2026-11-02. It is postponed by 3 working days before it opens, by 2
 * while its figures are confirmed, and by 1 while it is collected.
 */
@KaoheTest
class PostponedMonthTest {

  private static final String DEPARTMENT = "延期客服部";
  private static final String STAFF =
      """
      工号,姓名,部门,团队,上级工号,角色,入职日期,固定工资,月总工资
      PSHR,裴人力,延期人力部,人力组,,人力,2020-01-01,8000,9000
      PSH,潘经理,延期客服部,管理,,经理,2019-01-01,12000,15000
      PSM,彭主管,延期客服部,管理,PSH,主管,2020-01-01,9000,10000
      PS1,蒲一,延期客服部,甲组,PSM,员工,2024-01-01,5000,6000
      """;
  private static final String REASON = "工单系统迁移，数据要晚几天";

  @Autowired private Company company;
  @Autowired private AdoptingPolicies adopting;
  @Autowired private OpeningDueCycles opening;
  @Autowired private Notices notices;
  private Person hr;
  private Person head;

  @AfterEach
  void cancelWhatIsOpen() {
    Month.cancelAll(company, hr, DEPARTMENT);
  }

  @Test
  void aMonthIsPostponedBeforeItOpensAndWhileItIsCollected() {
    company.at("2026-10-30T09:00");
    company.hire(STAFF);
    adopting.adopt(DEPARTMENT, "P04", Period.parse("2026-10"), new EmployeeNumber("PSHR"));
    hr = company.person("PSHR");
    head = company.person("PSH");

    askedInVain();
    JsonNode granted = decide(ask("2026-10", "3").expect(201), "true", "").expect(200).json();
    assertThat(granted.get("opensOn").asText()).isEqualTo("2026-11-05");
    assertThat(told("PSH")).contains("2026-10 的延期申请：已同意");

    company.at("2026-11-04T10:00");
    opening.openDue();
    assertThat(cycles()).isEmpty();
    company.at("2026-11-05T10:00");
    opening.openDue();
    assertThat(cycles()).hasSize(1);
    Month month = Month.of(company, hr, cycles().get(0).get("id").asText());
    assertThat(journal(month))
        .containsExactlyInAnyOrder(
            "POSTPONEMENT_ASKED PSH 3 个工作日：" + REASON,
            "POSTPONEMENT_DECIDED PSHR 未同意：请先说明影响范围",
            "POSTPONEMENT_ASKED PSH 3 个工作日：" + REASON,
            "POSTPONEMENT_DECIDED PSHR 已同意，2026-11-05 起自动开启");

    decide(ask("2026-10", "2").expect(201), "true", "情况属实").expect(200);
    month.confirmMetrics();
    // 2026-11-05 + 3 working days = 11-10, + 2 = 11-12
    assertThat(month.view().get("selfDue").asText()).isEqualTo("2026-11-12");
    decide(ask("2026-10", "1").expect(201), "true", "").expect(200);
    assertThat(month.view().get("selfDue").asText()).isEqualTo("2026-11-13");
    assertThat(month.waitingFor()).containsExactly("PS1 PS1 自评 2026-11-13");
    decide(ask("2026-10", "5").expect(201), "false", "已经延期三次").expect(200);
    assertThat(month.view().get("selfDue").asText()).isEqualTo("2026-11-13");
    assertThat(journal(month))
        .contains("DEADLINES_EXTENDED PSHR 1 个工作日：部门负责人申请延期：" + REASON)
        .contains("POSTPONEMENT_DECIDED PSHR 未同意：已经延期三次");

    company.review("userTask_selfAssessment", List.of("PS1"), subject -> 90);
    company.review("userTask_managerReview", List.of("PSM"), subject -> 90);
    company.aMinuteLater();
    assertThat(month.state()).isEqualTo("CONSOLIDATING");
    ask("2026-10", "1").expect(409);
  }

  private void askedInVain() {
    assertThat(ask("2026-12", "21").expect(400).text()).contains("period", "workingDays");
    ask("2026-08", "1").expect(409);
    company.person("PSM").post("/api/team/postponements", Map.of()).expect(403);
    Person.Answer pending = ask("2026-10", "3").expect(201);
    assertThat(told("PSHR")).anyMatch(text -> text.contains("潘经理 申请将 延期客服部 2026-10"));
    ask("2026-10", "4").expect(409);
    assertThat(decide(pending, "x", "").expect(400).text()).contains("granted");
    decide(pending, "false", "").expect(400);
    String path = "/api/postponements/%s/decision".formatted(pending.json().get("id").asText());
    head.post(path, Map.of("granted", "true")).expect(403);
    decide(pending, "false", "请先说明影响范围").expect(200);
    decide(pending, "true", "").expect(409);
    JsonNode own = head.get("/api/team/postponements").expect(200).json();
    assertThat(own.get(0).get("decisionReason").asText()).isEqualTo("请先说明影响范围");
  }

  private Person.Answer ask(String month, String days) {
    return head.post(
        "/api/team/postponements", Map.of("period", month, "workingDays", days, "reason", REASON));
  }

  private Person.Answer decide(Person.Answer asked, String granted, String reason) {
    String id = asked.json().get("id").asText();
    return hr.post(
        "/api/postponements/%s/decision".formatted(id),
        Map.of("granted", granted, "reason", reason));
  }

  private List<JsonNode> cycles() {
    List<JsonNode> cycles = new ArrayList<>();
    hr.get("/api/cycles").expect(200).json().forEach(cycles::add);
    cycles.removeIf(cycle -> !cycle.get("department").asText().equals(DEPARTMENT));
    return cycles;
  }

  private List<String> journal(Month month) {
    List<String> journal = new ArrayList<>();
    for (JsonNode action : hr.get(month.path("/actions")).expect(200).json()) {
      journal.add(
          "%s %s %s"
              .formatted(
                  action.get("kind").asText(),
                  action.get("actor").isObject()
                      ? action.get("actor").get("value").asText()
                      : action.get("actor").asText(),
                  action.get("remark").asText()));
    }
    return journal;
  }

  private List<String> told(String number) {
    return notices.of(new EmployeeNumber(number), 50).stream().map(Notice::text).toList();
  }
}
