package org.kaohe.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.kaohe.cycle.AdoptingPolicies;
import org.kaohe.cycle.OpeningDueCycles;
import org.kaohe.shared.EmployeeNumber;
import org.kaohe.shared.Period;
import org.kaohe.testing.KaoheTest;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * P01 has rules of weeks; Saturday 2026-10-10 is a working day, so week 2026-W40 waits for 10-08.
 */
@KaoheTest
class WeeksOpeningTest {

  private static final String DEPARTMENT = "自动周星部";
  private static final String STAFF =
      """
      工号,姓名,部门,团队,上级工号,角色,入职日期,固定工资,月总工资
      WOHR,汪人力,自动周星人力部,人力组,,人力,2020-01-01,8000,9000
      WO1,王一,自动周星部,甲组,,员工,2024-01-01,5000,6000
      """;

  @Autowired private Company company;
  @Autowired private AdoptingPolicies adopting;
  @Autowired private OpeningDueCycles opening;
  private Person hr;

  @AfterEach
  void cancelWhatIsOpen() {
    Month.cancelAll(company, hr, DEPARTMENT);
  }

  @Test
  void weeksOpenOnceOnTheFirstWorkingDayAfterThemAndMissedOnesToo() throws Exception {
    company.at("2026-10-04T09:00");
    company.hire(STAFF);
    hr = company.person("WOHR");
    adopting.adopt(DEPARTMENT, "P01", Period.parse("2026-10"), new EmployeeNumber("WOHR"));
    company.at("2026-10-07T23:59");
    opening.openDue();
    assertThat(periods()).isEmpty();
    company.at("2026-10-08T00:01");
    AtOnce.twice(
        () -> {
          opening.openDue();
          return true;
        });
    opening.openDue();
    assertThat(periods()).containsExactly("2026-W40");
    company.at("2026-11-02T00:01");
    opening.openDue();
    assertThat(periods())
        .containsExactly("2026-W44", "2026-10", "2026-W43", "2026-W42", "2026-W41", "2026-W40");
  }

  private List<String> periods() {
    List<String> periods = new ArrayList<>();
    for (JsonNode cycle : hr.get("/api/cycles").expect(200).json()) {
      if (cycle.get("department").asText().equals(DEPARTMENT)) {
        periods.add(cycle.get("period").asText());
      }
    }
    return periods;
  }
}
