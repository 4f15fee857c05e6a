package org.kaohe.escalation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kaohe.shared.Cny;
import org.kaohe.shared.EmployeeNumber;
import org.kaohe.shared.Refused;
import org.kaohe.staff.ChangingPosts;
import org.kaohe.staff.Staff;
import org.kaohe.staff.StaffMember;
import org.kaohe.staff.StaffRole;

class PositionFormTest {

  private static final EmployeeNumber ACCUSED = new EmployeeNumber("E1");
  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-11-02T01:00:00Z"), ZoneId.of("Asia/Shanghai"));

  private final Staff staff = mock();
  private final PositionForm form = new PositionForm(staff, mock(ChangingPosts.class), CLOCK);

  @ParameterizedTest(name = "from grade {0}, grade {1} and position {2} stated: grade {3}")
  @CsvSource({
    "3,     ,       , 2",
    "3,    1,       , 1",
    "2,     ,       , 1",
    "2,     , 资料员, 1",
    "1,     , 资料员,  ",
    " ,     , 资料员,  ",
    " ,    4,       , 4"
  })
  void a_demotion_lowers_the_grade_by_one_unless_another_is_stated(
      Integer now, String grade, String position, Integer wanted) {
    employ(now);

    assertThat(form.read(ACCUSED, Step.DEMOTION, raw(grade, position)).post().grade())
        .isEqualTo(wanted);
  }

  @ParameterizedTest(name = "from grade {0}, grade {1} stated: {2}")
  @CsvSource({"3, 3, 应低于现职级 3", "3, 4, 应低于现职级 3", "1,  , 没有更低的职级可降", " ,  , 没有更低的职级可降"})
  void a_demotion_is_no_promotion_and_needs_something_lower(
      Integer now, String grade, String fault) {
    employ(now);

    Refused refused =
        catchThrowableOfType(
            Refused.class, () -> form.read(ACCUSED, Step.DEMOTION, raw(grade, null)));

    assertThat(refused.faults())
        .singleElement()
        .satisfies(each -> assertThat(each.message()).startsWith(fault));
  }

  private void employ(Integer grade) {
    StaffMember member =
        new StaffMember(
            ACCUSED,
            "甲",
            "客服部",
            "一组",
            "坐席",
            null,
            Set.of(StaffRole.EMPLOYEE),
            LocalDate.of(2024, 1, 1),
            null,
            Cny.of(5_000),
            Cny.of(6_000),
            grade,
            null,
            null,
            null);
    when(staff.find(any(EmployeeNumber.class), any())).thenReturn(Optional.of(member));
  }

  private static RawPosition raw(String grade, String position) {
    return new RawPosition(
        grade, null, null, position, null, null, null, null, "2026-12-01", "连续三个季度未完成目标，再次考核不合格");
  }
}
