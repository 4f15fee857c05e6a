package org.kaohe.staff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.kaohe.shared.Cny;
import org.kaohe.shared.EmployeeNumber;
import org.kaohe.shared.Fault;
import org.kaohe.shared.Refused;
import org.kaohe.testing.KaoheTest;
import org.kaohe.testing.TestClock;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;

@KaoheTest
@RecordApplicationEvents
class ChangingPostsTest {

  private static final String HEADINGS = "工号,姓名,部门,团队,岗位,上级工号,角色,入职日期,离职日期,固定工资,月总工资,职级,工作地\n";

  @Autowired ChangingPosts changing;
  @Autowired ImportingStaff importing;
  @Autowired FollowingDates following;
  @Autowired Staff staff;
  @Autowired Accounts accounts;
  @Autowired TestClock clock;
  @Autowired ApplicationEvents events;

  @Test
  void a_post_changes_from_its_day_on_and_what_is_not_named_stays() {
    hire("EA01");
    PostChange change =
        new PostChange(2, null, "二组", "资料员", number("EA01-h"), "广州", Cny.of(4_000), Cny.of(5_000));

    assertThat(changing.change(number("EA01-1"), change, day("2026-12-01"))).isTrue();

    assertThat(on("EA01-1", "2026-11-30").team()).isEqualTo("一组");
    StaffMember after = on("EA01-1", "2026-12-01");
    assertThat(after.team()).isEqualTo("二组");
    assertThat(after.grade()).isEqualTo(2);
    assertThat(after.position()).isEqualTo("资料员");
    assertThat(after.manager()).isEqualTo(number("EA01-h"));
    assertThat(after.place()).isEqualTo("广州");
    assertThat(after.fixedPay()).isEqualTo(Cny.of(4_000));
    assertThat(after.grossPay()).isEqualTo(Cny.of(5_000));
    assertThat(after.department()).isEqualTo("变动EA01部");
    assertThat(after.name()).isEqualTo("甲");
  }

  @Test
  void the_same_change_twice_changes_nothing_and_tells_nobody() {
    hire("EA02");
    events.clear();

    assertThat(changing.change(number("EA02-1"), toTeam("二组"), day("2026-11-09"))).isTrue();
    assertThat(changing.change(number("EA02-1"), toTeam("二组"), day("2026-11-09"))).isFalse();

    assertThat(events.stream(StaffChanged.class))
        .containsExactly(new StaffChanged(Set.of(number("EA02-1"))));
  }

  @Test
  void a_file_that_says_nothing_of_it_leaves_a_change_dated_ahead_alone() {
    hire("EA03");
    changing.change(number("EA03-1"), graded(1), day("2026-12-01"));

    importing.run(
        file("工号,姓名,部门,团队,入职日期,固定工资,月总工资\n" + "EA03-1,甲,变动EA03部,一组,2024-01-01,5500,6500\n"),
        "staff.csv",
        number("EA03-h"),
        Map.of());

    assertThat(on("EA03-1", "2026-11-30").grade()).isEqualTo(3);
    assertThat(on("EA03-1", "2026-12-01").grade()).isEqualTo(1);
    assertThat(on("EA03-1", "2026-12-01").fixedPay()).isEqualTo(Cny.of(5_500));
  }

  @Test
  void everything_wrong_is_said_at_once_and_nothing_changes() {
    hire("EA04");
    PostChange wrong =
        new PostChange(
            11, "", "二".repeat(65), null, number("EA04-none"), null, Cny.of(6_000), Cny.of(5_000));

    Refused refused = refusedChange("EA04-1", wrong, "2023-12-31");

    assertThat(refused.faults())
        .extracting(Fault::place)
        .containsExactlyInAnyOrder("生效日期", "部门", "团队", "职级", "月总工资", "上级工号");
    assertThat(on("EA04-1", "2026-12-01").grade()).isEqualTo(3);
  }

  @Test
  void nobody_becomes_his_own_manager_nor_that_of_his_manager() {
    hire("EA05");

    assertThat(refusedChange("EA05-1", under("EA05-1"), "2026-11-09").faults())
        .extracting(Fault::message)
        .containsExactly("上级不能是本人");
    assertThat(refusedChange("EA05-h", under("EA05-1"), "2026-11-09").faults())
        .singleElement()
        .satisfies(fault -> assertThat(fault.message()).contains("成环"));
  }

  @Test
  void a_manager_who_has_left_by_then_is_refused() {
    hire("EA06");
    changing.endEmployment(number("EA06-m"), day("2026-11-30"));

    assertThat(changing.faults(number("EA06-1"), under("EA06-m"), day("2026-11-30")))
        .extracting(Fault::message)
        .containsExactly("新岗位与 2026-11-30 的现岗位没有任何不同");
    assertThat(changing.faults(number("EA06-1"), under("EA06-m"), day("2026-12-01")))
        .extracting(Fault::message)
        .contains("该日没有这名在职员工");
  }

  @Test
  void the_last_day_is_still_a_day_of_work_and_the_login_ends_after_it() {
    hire("EA07");

    assertThat(changing.endEmployment(number("EA07-1"), day("2026-11-30"))).isTrue();

    assertThat(on("EA07-1", "2026-11-30").employedOn(day("2026-11-30"))).isTrue();
    assertThat(on("EA07-1", "2026-12-01").employedOn(day("2026-12-01"))).isFalse();
    clock.set("2026-11-30T09:00");
    following.followToday();
    assertThat(hasLogin("EA07-1")).isTrue();
    clock.set("2026-12-01T09:00");
    following.followToday();
    assertThat(hasLogin("EA07-1")).isFalse();
  }

  @Test
  void whoever_leaves_earlier_anyway_still_leaves_then() {
    hire("EA09");
    changing.endEmployment(number("EA09-1"), day("2026-11-15"));

    assertThat(changing.endEmployment(number("EA09-1"), day("2026-11-30"))).isFalse();
    assertThat(changing.endEmployment(number("EA09-1"), day("2026-11-15"))).isFalse();
    assertThat(on("EA09-1", "2026-11-16").leftOn()).isEqualTo("2026-11-15");
    assertThat(changing.endEmployment(number("EA09-1"), day("2026-11-10"))).isTrue();
    assertThat(on("EA09-1", "2026-11-11").leftOn()).isEqualTo("2026-11-10");
  }

  @Test
  void a_last_day_does_not_bring_a_later_change_forward() {
    hire("EA10");
    changing.change(number("EA10-1"), graded(1), day("2026-12-01"));

    changing.endEmployment(number("EA10-1"), day("2026-12-15"));

    assertThat(on("EA10-1", "2026-11-30").grade()).isEqualTo(3);
    assertThat(on("EA10-1", "2026-12-01").grade()).isEqualTo(1);
    assertThat(on("EA10-1", "2026-12-01").leftOn()).isEqualTo("2026-12-15");
  }

  @Test
  void a_last_day_before_the_first_and_somebody_unknown_are_refused() {
    hire("EA11");

    Refused before =
        catchThrowableOfType(
            Refused.class, () -> changing.endEmployment(number("EA11-1"), day("2023-12-31")));
    Refused unknown =
        catchThrowableOfType(
            Refused.class, () -> changing.endEmployment(number("EA11-x"), day("2026-12-31")));

    assertThat(before.faults()).extracting(Fault::message).containsExactly("应不早于入职日期 2024-01-01");
    assertThat(unknown.reason()).isEqualTo(Refused.Reason.UNKNOWN);
  }

  private boolean hasLogin(String number) {
    return !accounts.existing(List.of(number(number))).isEmpty();
  }

  private Refused refusedChange(String number, PostChange change, String from) {
    return catchThrowableOfType(
        Refused.class, () -> changing.change(number(number), change, day(from)));
  }

  private void hire(String prefix) {
    importing.run(
        file(
            HEADINGS
                + "%1$s-h,顾,变动%1$s部,部,主任,,经理,2020-01-01,,9000,12000,9,上海\n".formatted(prefix)
                + "%1$s-m,方,变动%1$s部,一组,组长,%1$s-h,主管,2020-01-01,,8000,10000,5,上海\n".formatted(prefix)
                + "%1$s-1,甲,变动%1$s部,一组,坐席,%1$s-m,员工,2024-01-01,,5000,6000,3,上海\n"
                    .formatted(prefix)),
        "staff.csv",
        number(prefix + "-h"),
        Map.of());
  }

  private StaffMember on(String number, String day) {
    return staff.find(number(number), day(day)).orElseThrow();
  }

  private static PostChange toTeam(String team) {
    return new PostChange(null, null, team, null, null, null, null, null);
  }

  private static PostChange graded(int grade) {
    return new PostChange(grade, null, null, null, null, null, null, null);
  }

  private static PostChange under(String manager) {
    return new PostChange(null, null, null, null, number(manager), null, null, null);
  }

  private static ByteArrayInputStream file(String csv) {
    return new ByteArrayInputStream(csv.getBytes(StandardCharsets.UTF_8));
  }

  private static EmployeeNumber number(String text) {
    return new EmployeeNumber(text);
  }

  private static LocalDate day(String text) {
    return LocalDate.parse(text);
  }
}
