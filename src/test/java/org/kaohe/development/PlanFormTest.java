package org.kaohe.development;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.mockito.Mockito.mock;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.kaohe.calendar.WorkingDays;
import org.kaohe.shared.Fault;
import org.kaohe.shared.Refused;

class PlanFormTest {

  private static final LocalDate TODAY = LocalDate.parse("2026-11-06");
  private static final String GOALS = "十一月客户满意度达到百分之八十五";
  private static final String RESOURCES = "每周一次带教，两场话术培训";

  private final PlanForm form =
      new PlanForm(mock(WorkingDays.class), new DevelopmentSettings(5, 3, 2, 5, 180, 5, 3, 60));

  @Test
  void daysComeInAnyOrderAndPunctuation() {
    PlanGoals goals = read("2026/11/30", "2026-11-27，2026-11-13、2026/11/9");

    assertThat(goals.endsOn()).isEqualTo("2026-11-30");
    assertThat(goals.checkIns())
        .extracting(LocalDate::toString)
        .containsExactly("2026-11-09", "2026-11-13", "2026-11-27");
  }

  @ParameterizedTest
  @CsvSource({"2026-11-10, false", "2026-11-11, true", "2027-05-05, true", "2027-05-06, false"})
  void aPlanLastsFromFiveToAHundredAndEightyDays(String endsOn, boolean allowed) {
    String checkIn = "2026-11-07";
    assertThat(faults(endsOn, checkIn).isEmpty()).isEqualTo(allowed);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "2026-11-06",
        "2026-12-01",
        "2026-11-13, 2026-11-13",
        "2026-11-31",
        "下周五",
        "2026-11-07,2026-11-08,2026-11-09,2026-11-10,2026-11-11,2026-11-12,2026-11-13,2026-11-14,"
            + "2026-11-15,2026-11-16,2026-11-17,2026-11-18,2026-11-19"
      })
  void checkInsAreOneToTwelveDifferentDaysAfterTodayUpToTheEnd(String checkIns) {
    assertThat(faults("2026-11-30", checkIns)).extracting(Fault::place).containsExactly("检查日期");
  }

  @Test
  void theLastDayMayBeACheckIn() {
    assertThat(faults("2026-11-30", "2026-11-30")).isEmpty();
  }

  @Test
  void everyFaultIsToldAtOnce() {
    Refused refused =
        catchThrowableOfType(
            Refused.class, () -> form.read(new PlanForm.Raw("短", null, "", ""), TODAY));

    assertThat(refused.faults())
        .extracting(Fault::place)
        .containsExactly("改进目标", "支持与资源", "结束日期", "检查日期");
  }

  private PlanGoals read(String endsOn, String checkIns) {
    return form.read(new PlanForm.Raw(GOALS, RESOURCES, endsOn, checkIns), TODAY);
  }

  private List<Fault> faults(String endsOn, String checkIns) {
    Refused refused = catchThrowableOfType(Refused.class, () -> read(endsOn, checkIns));
    return refused == null ? List.of() : refused.faults();
  }
}
