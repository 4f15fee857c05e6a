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
import org.kaohe.shared.EmployeeNumber;
import org.kaohe.shared.Period;
import org.kaohe.testing.KaoheTest;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * After September the first working day is Thursday 2026-10-08: the National Day holiday is long.
 */
@KaoheTest
class AutomaticOpeningTest {

  private static final String STAFF =
      """
      工号,姓名,部门,团队,上级工号,角色,入职日期,固定工资,月总工资
      AUTO%1$sHR,孙人力,自动人力部%1$s,人力组,,人力,2020-01-01,8000,9000
      AUTO%1$s1,宋一,自动客服部%1$s,甲组,,员工,2024-01-01,5000,6000
      """;

  @Autowired private Company company;
  @Autowired private AdoptingPolicies adopting;
  @Autowired private OpeningDueCycles opening;
  private Person hr;

  @Test
  void aMonthOpensOnceOnTheFirstWorkingDayAfterIt() {
    department("A", "2026-09-30T09:00");
    for (String early : List.of("2026-09-30T23:59", "2026-10-01T00:01", "2026-10-07T23:59")) {
      company.at(early);
      opening.openDue();
      assertThat(months(hr, "A")).isEmpty();
    }
    company.at("2026-10-08T00:01");
    opening.openDue();
    opening.openDue();
    company.at("2026-10-20T00:01");
    opening.openDue();
    assertThat(months(hr, "A")).containsExactly("2026-09 OPEN P05 2026-10-08");
  }

  @Test
  void afterDaysOfDowntimeItOpensAllTheSameAndEveryMissedMonthToo() {
    department("B", "2026-10-01T09:00");
    company.at("2026-10-15T10:00");
    opening.openDue();
    assertThat(months(hr, "B")).containsExactly("2026-09 OPEN P05 2026-10-15");
    company.at("2026-12-03T10:00");
    opening.openDue();
    assertThat(months(hr, "B"))
        .containsExactly(
            "2026-11 OPEN P05 2026-12-03",
            "2026-10 OPEN P05 2026-12-03",
            "2026-09 OPEN P05 2026-10-15");
  }

  @Test
  void aCancelledMonthStaysCancelledUntilHrOpensItAgain() {
    department("C", "2026-10-08T09:00");
    opening.openDue();
    String cycle = cycles(hr, "C").get(0).get("id").asText();
    Month.of(company, hr, cycle).cancel("部门重组");
    opening.openDue();
    assertThat(months(hr, "C")).containsExactly("2026-09 CANCELLED P05 2026-10-08");
    hr.post("/api/cycles", Map.of("period", "2026-09", "department", "自动客服部C")).expect(201);
    assertThat(months(hr, "C")).hasSize(2);
  }

  @Test
  void twoNodesAtOnceOpenOneCycle() throws Exception {
    department("D", "2026-10-08T09:00");
    AtOnce.twice(
        () -> {
          opening.openDue();
          return true;
        });
    assertThat(months(hr, "D")).containsExactly("2026-09 OPEN P05 2026-10-08");
    String cycle = cycles(hr, "D").get(0).get("id").asText();
    assertThat(Month.of(company, hr, cycle).tasks(hr, "userTask_confirmMetrics")).hasSize(1);
  }

  @AfterEach
  void cancelWhatIsOpen() {
    for (String name : List.of("A", "B", "C", "D")) {
      Month.cancelAll(company, hr, "自动客服部" + name);
    }
  }

  private Person department(String name, String moment) {
    company.at(moment);
    company.hire(STAFF.formatted(name));
    adopting.adopt(
        "自动客服部" + name, "P05", Period.parse("2026-09"), new EmployeeNumber("AUTO" + name + "HR"));
    hr = company.person("AUTO" + name + "HR");
    return hr;
  }

  private static List<JsonNode> cycles(Person hr, String name) {
    List<JsonNode> cycles = new ArrayList<>();
    hr.get("/api/cycles").expect(200).json().forEach(cycles::add);
    cycles.removeIf(cycle -> !cycle.get("department").asText().equals("自动客服部" + name));
    return cycles;
  }

  private static List<String> months(Person hr, String name) {
    return cycles(hr, name).stream()
        .map(
            cycle ->
                "%s %s %s %s"
                    .formatted(
                        cycle.get("period").asText(),
                        cycle.get("state").asText(),
                        cycle.get("policy").asText(),
                        cycle.get("openedOn").asText()))
        .toList();
  }
}
