package org.kaohe.staff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.identity.User;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.kaohe.shared.Cny;
import org.kaohe.shared.EmployeeNumber;
import org.kaohe.shared.Fault;
import org.kaohe.shared.Period;
import org.kaohe.shared.Refused;
import org.kaohe.tables.ImportReport;
import org.kaohe.testing.KaoheTest;
import org.kaohe.testing.TestClock;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;

@KaoheTest
@RecordApplicationEvents
class ImportingStaffTest {

  private static final String HEADINGS = "工号,姓名,部门,团队,上级工号,角色,入职日期,离职日期,固定工资,月总工资,邮箱\n";

  @Autowired ImportingStaff importing;
  @Autowired Staff staff;
  @Autowired Accounts accounts;
  @Autowired FollowingDates following;
  @Autowired IdentityService identity;
  @Autowired TestClock clock;
  @Autowired ApplicationEvents events;

  private final List<String> administrators = new ArrayList<>();

  @AfterEach
  void removeAdministrators() {
    administrators.forEach(identity::deleteUser);
  }

  @Test
  void people_are_known_from_their_hire_date_on() {
    run(
        "SA-h,顾,导入甲部,部,,经理,2020-01-01,,9000,12000,\n"
            + "SA-m,方,导入甲部,一组,SA-h,主管,2020-01-01,,8000,10000,\n"
            + "SA-2,乙,导入甲部,一组,SA-m,,2026-10-15,,5000,6000,b@example.com\n"
            + "SA-1,甲,导入甲部,一组,SA-m,员工;工会,2024-01-01,2026-10-20,5000,6000,\n"
            + "SA-x,人,导入甲部,部,,人力,2024-01-01,,5000,6000,\n");

    assertThat(staff.find(number("SA-2"), day("2026-10-14"))).isEmpty();
    assertThat(staff.find(number("SA-2"), day("2026-10-15")).orElseThrow().email())
        .isEqualTo("b@example.com");
    assertThat(numbers(staff.ofDepartment("导入甲部", day("2026-10-31"))))
        .containsExactly("SA-2", "SA-h", "SA-m", "SA-x");
    assertThat(numbers(staff.ofDepartmentDuring("导入甲部", Period.parse("2026-10"))))
        .containsExactly("SA-1", "SA-2", "SA-h", "SA-m", "SA-x");
    assertThat(numbers(staff.ofDepartmentDuring("导入甲部", Period.parse("2026-09"))))
        .containsExactly("SA-1", "SA-h", "SA-m", "SA-x");
    assertThat(numbers(staff.reportsOf(number("SA-m"), day("2026-10-20"))))
        .containsExactly("SA-1", "SA-2");
    assertThat(staff.headOf("导入甲部", day("2026-10-20")).orElseThrow().number())
        .isEqualTo(number("SA-h"));
    assertThat(numbers(staff.hr(day("2026-10-20")))).contains("SA-x").doesNotContain("SA-h");
    assertThat(staff.departments(day("2026-10-20"))).contains("导入甲部");
    assertThat(staff.departments(day("2019-10-20"))).doesNotContain("导入甲部");
  }

  @Test
  void the_same_file_twice_changes_nothing() {
    String rows = "SB-1,甲,导入乙部,一组,,,2024-01-01,,5000,6000,\n";

    assertThat(run(rows)).isEqualTo(new ImportReport(1, 1, 0, 0, List.of()));
    assertThat(run(rows)).isEqualTo(new ImportReport(1, 0, 0, 1, List.of()));
    assertThat(events.stream(StaffChanged.class)).hasSize(1);
    assertThat(events.stream(StaffChanged.class).findFirst().orElseThrow().employees())
        .containsExactly(number("SB-1"));
  }

  @Test
  void a_change_takes_effect_today_or_on_the_day_that_is_given() {
    run("SC-1,甲,导入丙部,一组,,,2024-01-01,,5000,6000,\n");
    clock.set("2026-11-10T09:00");
    run("SC-1,甲,导入丙部,二组,,,2024-01-01,,5000,6000,\n");
    runFrom("2026-10-01", "SC-1,甲,导入丙部,一组,,,2024-01-01,,5500,6000,\n");

    assertThat(staff.find(number("SC-1"), day("2026-09-30")).orElseThrow().fixedPay())
        .isEqualTo(Cny.of("5000"));
    assertThat(staff.find(number("SC-1"), day("2026-11-09")).orElseThrow())
        .extracting(StaffMember::team, StaffMember::fixedPay)
        .containsExactly("一组", Cny.of("5500"));
    assertThat(staff.find(number("SC-1"), day("2026-11-10")).orElseThrow())
        .extracting(StaffMember::team, StaffMember::fixedPay)
        .containsExactly("二组", Cny.of("5500"));
  }

  @Test
  void a_bad_effective_date_is_refused() {
    Refused refused =
        catchThrowableOfType(
            Refused.class, () -> runFrom("morgen", "SC-9,甲,导入丙部,一组,,,2024-01-01,,5000,6000,\n"));
    assertThat(refused.type()).isEqualTo("effective-date");
  }

  @Test
  void columns_that_the_file_lacks_change_nothing_for_known_people() {
    run("SD-1,甲,导入丁部,一组,,人力,2024-01-01,2026-12-31,5000,6000,a@example.com\n");
    ImportReport report =
        runText("工号,姓名,部门,团队,入职日期,固定工资,月总工资\nSD-1,甲,导入丁部,一组,2024-01-01,5000,6000\n");

    assertThat(report.unchanged()).isEqualTo(1);
    StaffMember member = staff.find(number("SD-1"), day("2026-11-02")).orElseThrow();
    assertThat(member.roles()).containsOnly(StaffRole.HR);
    assertThat(member.leftOn()).isEqualTo("2026-12-31");
  }

  @Test
  void one_bad_row_in_a_thousand_changes_nothing_and_is_named() {
    StringBuilder rows = new StringBuilder();
    for (int i = 1; i <= 1_000; i++) {
      rows.append("SE-%d,甲,导入戊部,一组,,,2024-01-01,,%s,6000,\n".formatted(i, i == 700 ? "abc" : "1"));
    }
    Refused refused = refused(rows.toString());

    assertThat(refused.faults()).hasSize(1);
    assertThat(refused.faults().get(0).place()).isEqualTo("第 701 行 固定工资");
    assertThat(refused.faults().get(0).value()).isEqualTo("abc");
    assertThat(staff.ofDepartment("导入戊部", day("2026-11-02"))).isEmpty();
    assertThat(accounts.existing(List.of(number("SE-1")))).isEmpty();
  }

  @Test
  void unknown_managers_circles_and_cells_are_all_named_at_once() {
    run("SF-0,头,导入己部,部,,经理,2024-01-01,,5000,6000,\nSF-5,戊,导入己部,部,SF-0,,2024-01-01,,1,1,\n");
    Refused refused =
        refused(
            "SF-1,甲,导入己部,一组,SF-2,,2024-01-01,,5000,6000,\n"
                + "SF-2,乙,导入己部,一组,SF-1,,2024-01-01,,5000,6000,\n"
                + "SF-3,丙,导入己部,一组,nobody-1,,2024-01-01,,5000,6000,\n"
                + "SF-4,丁,导入己部,一组,SF-4,,2024-01-01,2023-01-01,-5,6000,\n"
                + "SF-0,头,导入己部,部,SF-5,经理,2024-01-01,,5000,6000,\n");

    assertThat(refused.faults())
        .extracting(Fault::place)
        .containsExactlyInAnyOrder(
            "第 2 行 上级工号",
            "第 3 行 上级工号",
            "第 4 行 上级工号",
            "第 5 行 固定工资",
            "第 5 行 上级工号",
            "第 5 行 离职日期",
            "第 6 行 上级工号");
    assertThat(staff.find(number("SF-1"), day("2026-11-02"))).isEmpty();
  }

  @Test
  void employees_become_users_in_the_groups_of_their_roles() {
    run(
        "SG.h,顾,导入庚部,部,,经理,2020-01-01,,9000,12000,h@example.com\n"
            + "SG_m,方,导入庚部,一组,SG.h,员工,2020-01-01,,8000,10000,\n"
            + "SG-1,甲,导入庚部,一组,SG_m,员工;工会;评委,2024-01-01,,5000,6000,\n"
            + "SG-2,乙,导入庚部,一组,,人力,2024-01-01,,5000,6000,\n");

    assertThat(groups("SG.h")).containsExactlyInAnyOrder("manager", "head");
    assertThat(groups("SG_m")).containsExactlyInAnyOrder("employee", "manager");
    assertThat(groups("SG-1")).containsExactlyInAnyOrder("employee", "union", "committee");
    assertThat(groups("SG-2")).containsExactly("hr");
    assertThat(identity.createUserQuery().userId("SG.h").singleResult().getEmail())
        .isEqualTo("h@example.com");
    assertThat(identity.checkPassword("SG-1", "")).isFalse();
    assertThat(identity.checkPassword("SG-1", null)).isFalse();

    run("SG-1,甲甲,导入庚部,一组,SG-2,员工,2024-01-01,,5000,6000,\n");

    assertThat(groups("SG_m")).containsExactly("employee");
    assertThat(groups("SG-2")).containsExactlyInAnyOrder("hr", "manager");
    assertThat(groups("SG-1")).containsExactly("employee");
    assertThat(identity.createUserQuery().userId("SG-1").singleResult().getLastName())
        .isEqualTo("甲甲");
  }

  @Test
  void a_leaver_loses_the_login_on_the_day_after_the_last_one_and_a_joiner_gets_it_on_the_first() {
    run(
        "SH-1,甲,导入辛部,一组,,,2024-01-01,2026-11-05,5000,6000,\n"
            + "SH-2,乙,导入辛部,一组,,,2026-11-06,,5000,6000,\n"
            + "SH-3,丙,导入辛部,一组,,,2024-01-01,2026-10-31,5000,6000,\n");
    following.followToday();
    assertThat(existing()).containsExactly("SH-1");

    clock.set("2026-11-05T23:59");
    following.followToday();
    assertThat(existing()).containsExactly("SH-1");

    clock.set("2026-11-09T08:00");
    assertThat(following.followToday()).contains(number("SH-1"), number("SH-2"));
    assertThat(existing()).containsExactly("SH-2");
    assertThat(following.followToday()).isEmpty();
  }

  @Test
  void no_row_takes_over_the_account_of_an_administrator_who_is_not_staff() {
    administrator("SI-admin");
    administrator("SI-root");
    Refused refused =
        refused(
            "SI-admin,甲,导入壬部,一组,,人力,2024-01-01,,5000,6000,x@example.com\n"
                + "SI-root,乙,导入壬部,一组,,,2024-01-01,2026-10-31,abc,6000,\n"
                + "SI-1,丙,导入壬部,一组,SI-1,,2024-01-01,,5000,6000,\n");

    assertThat(refused.faults())
        .extracting(Fault::place)
        .containsExactlyInAnyOrder("第 2 行 工号", "第 3 行 工号", "第 3 行 固定工资", "第 4 行 上级工号");
    assertThat(refused.faults())
        .filteredOn(fault -> fault.place().endsWith(" 工号"))
        .allSatisfy(fault -> assertThat(fault.message()).isEqualTo("该工号已被管理员账户占用"));
    assertThat(groups("SI-admin")).containsExactly("camunda-admin");
    assertThat(identity.createUserQuery().userId("SI-admin").singleResult().getEmail()).isNull();
  }

  @Test
  void an_administrator_who_leaves_the_staff_keeps_the_account_and_others_do_not() {
    run(
        "SJ-1,甲,导入癸部,一组,,人力,2024-01-01,,5000,6000,\n"
            + "SJ-2,乙,导入癸部,一组,,人力,2024-01-01,,5000,6000,\n");
    identity.createMembership("SJ-1", "camunda-admin");
    run(
        "SJ-1,甲,导入癸部,一组,,人力,2024-01-01,2026-10-31,5000,6000,\n"
            + "SJ-2,乙,导入癸部,一组,,人力,2024-01-01,2026-10-31,5000,6000,\n");

    assertThat(groups("SJ-1")).contains("camunda-admin");
    assertThat(accounts.existing(List.of(number("SJ-1"), number("SJ-2"))))
        .containsExactly(number("SJ-1"));
    identity.deleteUser("SJ-1");
  }

  @Test
  void removing_never_touches_an_administrator() {
    administrator("SK-admin");
    accounts.remove(List.of(number("SK-admin"), number("SK-nobody")));

    assertThat(groups("SK-admin")).containsExactly("camunda-admin");
    assertThat(identity.checkPassword("SK-admin", "of an administrator")).isTrue();
  }

  private void administrator(String id) {
    User user = identity.newUser(id);
    user.setPassword("of an administrator");
    identity.saveUser(user);
    if (identity.createGroupQuery().groupId("camunda-admin").count() == 0) {
      identity.saveGroup(identity.newGroup("camunda-admin"));
    }
    identity.createMembership(id, "camunda-admin");
    administrators.add(id);
  }

  private List<String> existing() {
    return accounts.existing(List.of(number("SH-1"), number("SH-2"), number("SH-3"))).stream()
        .map(EmployeeNumber::value)
        .sorted()
        .toList();
  }

  private Set<String> groups(String number) {
    return accounts.groupsOf(List.of(number(number))).get(number(number));
  }

  private ImportReport run(String rows) {
    return runText(HEADINGS + rows);
  }

  private ImportReport runText(String text) {
    return importing.run(in(text), "staff.csv", number("hr"));
  }

  private ImportReport runFrom(String from, String rows) {
    return importing.run(
        in(HEADINGS + rows), "staff.csv", number("hr"), Map.of("effectiveFrom", from));
  }

  private Refused refused(String rows) {
    return catchThrowableOfType(Refused.class, () -> run(rows));
  }

  private static ByteArrayInputStream in(String text) {
    return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
  }

  private static List<String> numbers(List<StaffMember> members) {
    return members.stream().map(member -> member.number().value()).toList();
  }

  private static EmployeeNumber number(String text) {
    return EmployeeNumber.of(text);
  }

  private static LocalDate day(String text) {
    return LocalDate.parse(text);
  }
}
