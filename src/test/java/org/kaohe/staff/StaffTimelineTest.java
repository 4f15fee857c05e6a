package org.kaohe.staff;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.kaohe.shared.Cny;
import org.kaohe.shared.EmployeeNumber;

class StaffTimelineTest {

  private static final LocalDate HIRED = day("2024-03-01");
  private static final StaffMember FIRST = member("一组", "8000", HIRED, null);

  @Test
  void the_first_row_holds_from_the_first_day() {
    StaffTimeline timeline = StaffTimeline.beginning(FIRST);

    assertThat(timeline.versions()).containsExactly(new StaffVersion(HIRED, FIRST));
  }

  @Test
  void a_change_holds_from_its_day_on_and_the_past_stays() {
    StaffTimeline timeline = stating(member("二组", "8000", HIRED, null), "2026-11-02");

    assertThat(timeline.on(day("2026-11-01")).team()).isEqualTo("一组");
    assertThat(timeline.on(day("2026-11-02")).team()).isEqualTo("二组");
  }

  @Test
  void the_same_statement_later_changes_nothing() {
    StaffMember moved = member("二组", "8000", HIRED, null);
    StaffTimeline timeline = stating(moved, "2026-11-02");

    assertThat(timeline.stating(moved, day("2026-11-02"))).isEqualTo(timeline);
    assertThat(timeline.stating(moved, day("2026-12-02"))).isEqualTo(timeline);
  }

  @Test
  void a_change_back_on_the_same_day_leaves_no_trace() {
    assertThat(
            stating(member("二组", "8000", HIRED, null), "2026-11-02")
                .stating(FIRST, day("2026-11-02")))
        .isEqualTo(StaffTimeline.beginning(FIRST));
  }

  @Test
  void a_corrected_hire_date_holds_for_the_whole_employment() {
    StaffMember earlier = member("一组", "8000", day("2024-02-01"), null);
    StaffMember later = member("一组", "8000", day("2024-04-01"), null);

    assertThat(stating(earlier, "2026-11-02").versions())
        .containsExactly(new StaffVersion(day("2024-02-01"), earlier));
    assertThat(stating(later, "2026-11-02").versions())
        .containsExactly(new StaffVersion(day("2024-04-01"), later));
  }

  @Test
  void the_last_day_is_known_for_the_past_as_well() {
    StaffTimeline timeline = stating(member("一组", "8000", HIRED, day("2026-10-20")), "2026-11-02");

    assertThat(timeline.versions()).hasSize(1);
    assertThat(timeline.on(day("2026-10-20")).employedOn(day("2026-10-20"))).isTrue();
    assertThat(timeline.on(day("2026-10-21")).employedOn(day("2026-10-21"))).isFalse();
  }

  @Test
  void a_change_after_leaving_holds_on_the_last_day() {
    StaffTimeline timeline = stating(member("二组", "8000", HIRED, day("2026-10-20")), "2026-11-02");

    assertThat(timeline.on(day("2026-10-19")).team()).isEqualTo("一组");
    assertThat(timeline.on(day("2026-10-20")).team()).isEqualTo("二组");
  }

  @Test
  void a_withdrawn_notice_makes_the_employment_go_on() {
    StaffTimeline left = stating(member("一组", "8000", HIRED, day("2026-10-20")), "2026-10-02");

    assertThat(left.stating(FIRST, day("2026-10-05"))).isEqualTo(StaffTimeline.beginning(FIRST));
  }

  @Test
  void whoever_is_hired_again_has_two_employments() {
    StaffTimeline left = stating(member("一组", "8000", HIRED, day("2026-05-31")), "2026-05-02");
    StaffMember again = member("二组", "9000", day("2026-12-01"), null);
    StaffTimeline timeline = left.stating(again, day("2026-11-02"));

    assertThat(timeline.on(day("2026-05-31")).leftOn()).isEqualTo("2026-05-31");
    assertThat(timeline.on(day("2026-12-01"))).isEqualTo(again);
    assertThat(timeline.stating(again, day("2026-11-03"))).isEqualTo(timeline);
    assertThat(timeline.stating(again, day("2026-12-03"))).isEqualTo(timeline);
  }

  @Test
  void a_backdated_change_is_carried_into_later_versions_that_did_not_change_the_same() {
    StaffTimeline moved = stating(member("二组", "8000", HIRED, null), "2026-10-15");
    StaffTimeline timeline = moved.stating(member("一组", "8500", HIRED, null), day("2026-10-01"));

    assertThat(timeline.on(day("2026-09-30")).fixedPay()).isEqualTo(Cny.of("8000"));
    assertThat(timeline.on(day("2026-10-01")).fixedPay()).isEqualTo(Cny.of("8500"));
    assertThat(timeline.on(day("2026-10-15")).fixedPay()).isEqualTo(Cny.of("8500"));
    assertThat(timeline.on(day("2026-10-14")).team()).isEqualTo("一组");
    assertThat(timeline.on(day("2026-10-15")).team()).isEqualTo("二组");
  }

  @Test
  void a_change_before_the_first_day_holds_from_the_first_day() {
    StaffMember joiner = member("一组", "8000", day("2026-12-01"), null);
    StaffMember other = member("二组", "8000", day("2026-12-01"), null);

    assertThat(StaffTimeline.beginning(joiner).stating(other, day("2026-11-02")))
        .isEqualTo(StaffTimeline.beginning(other));
  }

  private static StaffTimeline stating(StaffMember member, String from) {
    return StaffTimeline.beginning(FIRST).stating(member, day(from));
  }

  private static LocalDate day(String text) {
    return LocalDate.parse(text);
  }

  private static StaffMember member(String team, String pay, LocalDate hired, LocalDate left) {
    return new StaffMember(
        EmployeeNumber.of("E1"),
        "甲",
        "客服部",
        team,
        null,
        null,
        Set.of(StaffRole.EMPLOYEE),
        hired,
        left,
        Cny.of(pay),
        Cny.of("10000"),
        null,
        null,
        null,
        null);
  }
}
