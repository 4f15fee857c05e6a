package org.kaohe.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kaohe.assessment.ScoringFixture.person;
import static org.kaohe.assessment.ScoringFixture.score;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kaohe.staff.StaffRole;

/** October 2026 with Monday to Friday as working days: 1 October is a Thursday, 22 days in all. */
class EligibilityTest {

  @ParameterizedTest(name = "employed {0} to {1}, present {2}: {3}")
  @CsvSource({
    "2024-01-01,           ,     , ",
    // the last ten weekdays begin on 19 October
    "2026-10-19,           ,     , ",
    "2026-10-20,           ,     , '出勤 9 个工作日，不足 10 个'",
    "2026-10-31,           ,     , '出勤 0 个工作日，不足 10 个'",
    "2026-11-01,           ,     , '月末尚未入职（2026-11-01 入职）；出勤 0 个工作日，不足 10 个'",
    // the last day of employment counts
    "2024-01-01, 2026-10-31,     , ",
    "2024-01-01, 2026-10-30,     , 月末不在职（2026-10-30 离职）",
    "2024-01-01, 2026-10-08,     , '月末不在职（2026-10-08 离职）；出勤 6 个工作日，不足 10 个'",
    "2024-01-01, 2026-09-30,     , '月末不在职（2026-09-30 离职）；出勤 0 个工作日，不足 10 个'",
    // 出勤工作日 goes before the calendar
    "2024-01-01,           , 10  , ",
    "2024-01-01,           , 9.5 , '出勤 9.5 个工作日，不足 10 个'",
    "2024-01-01,           , 0   , '出勤 0 个工作日，不足 10 个'",
    "2026-10-26,           , 10  , "
  })
  void who_is_employed_at_the_end_and_present_ten_days_takes_part(
      String from, String to, String present, String reason) {
    PersonScore score =
        score(person("E1").metrics("90").employed(from, to).metric("attendedDays", present));
    assertThat(score.ineligibleReason()).isEqualTo(reason);
    assertThat(score.eligible()).isEqualTo(reason == null);
    assertThat(score.rank()).isEqualTo(reason == null ? 1 : null);
  }

  @Test
  void only_employees_are_assessed() {
    assertThat(score(person("M1").metrics("90").as(StaffRole.SUPERVISOR)).ineligibleReason())
        .isEqualTo("角色不是员工，不参加考核");
    assertThat(
            score(person("M1").metrics("90").as(StaffRole.SUPERVISOR, StaffRole.EMPLOYEE))
                .eligible())
        .isTrue();
  }

  @Test
  void ineligible_people_are_listed_with_their_score_but_not_ranked() {
    PersonScore score = score(person("E1").metrics("97").metric("attendedDays", "3"));
    assertThat(score.composite()).isEqualTo("97.00");
    assertThat(score.rank()).isNull();
  }
}
