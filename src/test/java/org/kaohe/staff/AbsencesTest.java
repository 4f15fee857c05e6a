package org.kaohe.staff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kaohe.shared.EmployeeNumber;
import org.kaohe.shared.Fault;
import org.kaohe.shared.Refused;
import org.kaohe.testing.KaoheTest;
import org.kaohe.testing.TestClock;
import org.springframework.beans.factory.annotation.Autowired;

@KaoheTest
class AbsencesTest {

  private static final EmployeeNumber HR = EmployeeNumber.of("hr");

  @Autowired ImportingStaff importing;
  @Autowired AbsenceRegistry registry;
  @Autowired FollowingDates following;
  @Autowired Staff staff;
  @Autowired TestClock clock;

  @BeforeEach
  void hire() {
    String file =
        "工号,姓名,部门,团队,入职日期,离职日期,固定工资,月总工资\n"
            + "AB-1,甲,请假部,组,2024-01-01,,1,2\n"
            + "AB-2,乙,请假部,组,2024-01-01,,1,2\n"
            + "AB-3,丙,请假部,组,2024-01-01,2026-11-10,1,2\n"
            + "AB-4,丁,请假部,组,2024-01-01,,1,2\n";
    importing.run(new ByteArrayInputStream(file.getBytes(StandardCharsets.UTF_8)), "staff.csv", HR);
  }

  @Test
  void the_substitute_stands_in_from_the_first_to_the_last_day() {
    register("AB-1", "2026-11-10", "2026-11-12", "AB-2");

    assertThat(staff.substituteOf(number("AB-1"), day("2026-11-09"))).isEmpty();
    assertThat(staff.substituteOf(number("AB-1"), day("2026-11-10"))).contains(number("AB-2"));
    assertThat(staff.substituteOf(number("AB-1"), day("2026-11-12"))).contains(number("AB-2"));
    assertThat(staff.isAbsent(number("AB-1"), day("2026-11-12"))).isTrue();
    assertThat(staff.isAbsent(number("AB-1"), day("2026-11-13"))).isFalse();
    assertThat(staff.isAbsent(number("AB-2"), day("2026-11-12"))).isFalse();
  }

  @Test
  void those_concerned_learn_of_its_begin_and_end() {
    register("AB-4", "2026-11-10", "2026-11-12", null);
    assertThat(staff.isAbsent(number("AB-4"), day("2026-11-10"))).isTrue();
    assertThat(staff.substituteOf(number("AB-4"), day("2026-11-10"))).isEmpty();

    clock.set("2026-11-09T09:00");
    following.followToday();
    clock.set("2026-11-10T09:00");
    assertThat(following.followToday()).contains(number("AB-4"));
    clock.set("2026-11-12T09:00");
    assertThat(following.followToday()).doesNotContain(number("AB-4"));
    clock.set("2026-11-13T09:00");
    assertThat(following.followToday()).contains(number("AB-4"));
  }

  @Test
  void it_ends_no_earlier_than_it_begins() {
    assertThat(refused("AB-2", "2026-11-10", "2026-11-09", null).faults())
        .extracting(Fault::place)
        .containsExactly("to");
  }

  @Test
  void nobody_stands_in_for_himself() {
    assertThat(refused("AB-2", "2026-11-10", "2026-11-10", "AB-2").faults())
        .extracting(Fault::place)
        .containsExactly("substitute");
  }

  @Test
  void both_are_employed_throughout() {
    assertThat(refused("AB-9", "2026-11-10", "2026-11-11", "AB-3").faults())
        .extracting(Fault::place)
        .containsExactly("employee", "substitute");
  }

  @Test
  void two_absences_of_one_person_share_no_day() {
    register("AB-2", "2026-12-01", "2026-12-05", null);

    assertThat(refused("AB-2", "2026-12-05", "2026-12-06", null).faults()).hasSize(1);
    register("AB-2", "2026-12-06", "2026-12-06", null);
  }

  private Refused refused(String absent, String from, String to, String substitute) {
    return catchThrowableOfType(Refused.class, () -> register(absent, from, to, substitute));
  }

  private void register(String absent, String from, String to, String substitute) {
    registry.register(
        number(absent), day(from), day(to), substitute == null ? null : number(substitute), HR);
  }

  private static EmployeeNumber number(String text) {
    return EmployeeNumber.of(text);
  }

  private static LocalDate day(String text) {
    return LocalDate.parse(text);
  }
}
