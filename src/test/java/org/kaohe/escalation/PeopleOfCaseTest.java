package org.kaohe.escalation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kaohe.shared.Cny;
import org.kaohe.shared.EmployeeNumber;
import org.kaohe.staff.Accounts;
import org.kaohe.staff.Staff;
import org.kaohe.staff.StaffMember;
import org.kaohe.staff.StaffRole;

/** Who is told of a dismissal where there is a union, and where there is none. */
class PeopleOfCaseTest {

  private static final EmployeeNumber ACCUSED = new EmployeeNumber("E1");

  private final Staff staff = mock(Staff.class);
  private final Accounts accounts = mock(Accounts.class);
  private final PeopleOfCase people =
      new PeopleOfCase(
          staff,
          accounts,
          Clock.fixed(Instant.parse("2026-11-02T01:00:00Z"), ZoneId.of("Asia/Shanghai")));

  @BeforeEach
  void everybodyIsEmployed() {
    when(staff.find(any(EmployeeNumber.class), any(LocalDate.class)))
        .thenAnswer(call -> Optional.of(member(call.<EmployeeNumber>getArgument(0).value())));
    when(staff.hr(any())).thenReturn(members("hr1", "hr2"));
  }

  @Test
  void theUnionIsToldAndHrOnlyAfterIt() {
    when(staff.union(any())).thenReturn(members("u1", "u2"));

    assertThat(told()).startsWith(numbers("u1", "u2"), numbers("hr1", "hr2"));
  }

  @Test
  void withoutAUnionHrRecordsThatItWasTold() {
    when(staff.union(any())).thenReturn(List.of());

    assertThat(told()).startsWith(numbers("hr1", "hr2"));
  }

  @Test
  void theAccusedIsNotToldForTheUnion() {
    when(staff.union(any())).thenReturn(members("E1"));

    assertThat(told()).startsWith(numbers("hr1", "hr2"));
  }

  private List<Set<EmployeeNumber>> told() {
    return people.present(people.unionThenHr(ACCUSED), Set.of(ACCUSED));
  }

  private static Set<EmployeeNumber> numbers(String... numbers) {
    return Set.copyOf(Arrays.stream(numbers).map(EmployeeNumber::new).toList());
  }

  private static List<StaffMember> members(String... numbers) {
    return Arrays.stream(numbers).map(PeopleOfCaseTest::member).toList();
  }

  private static StaffMember member(String number) {
    return new StaffMember(
        new EmployeeNumber(number),
        number,
        "客服部",
        "一组",
        null,
        null,
        Set.of(StaffRole.EMPLOYEE),
        LocalDate.of(2020, 1, 1),
        null,
        Cny.of(5000),
        Cny.of(6000),
        null,
        null,
        null,
        null);
  }
}
