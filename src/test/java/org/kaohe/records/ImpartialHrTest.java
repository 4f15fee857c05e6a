package org.kaohe.records;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kaohe.shared.Cny;
import org.kaohe.shared.EmployeeNumber;
import org.kaohe.staff.Staff;
import org.kaohe.staff.StaffMember;
import org.kaohe.staff.StaffRole;

class ImpartialHrTest {

  private final Staff staff = mock(Staff.class);
  private final Clock clock = Clock.fixed(RecordsFixture.NOW, ZoneId.of("Asia/Shanghai"));
  private final ImpartialHr hr = new ImpartialHr(staff, clock);

  @BeforeEach
  void everybodyIsEmployed() {
    when(staff.find(any(EmployeeNumber.class), any(LocalDate.class)))
        .thenAnswer(call -> Optional.of(member(call.<EmployeeNumber>getArgument(0).value())));
    when(staff.substituteOf(any(), any())).thenReturn(Optional.empty());
    company("head", "hr1", "hr2");
  }

  @Test
  void allOfHrButThePartiesAct() {
    assertThat(besides()).containsExactly("hr1", "hr2");
    assertThat(besides("hr1")).containsExactly("hr2");
  }

  @Test
  void theDepartmentHeadActsWhereAllOfHrArePartiesUnlessHeIsOneToo() {
    assertThat(besides("hr1", "hr2")).containsExactly("head");
    assertThat(besides("hr1", "hr2", "head")).isEmpty();
    company(null, "hr1");
    assertThat(besides("hr1")).isEmpty();
  }

  @Test
  void theNamedSubstituteStandsInForWhoeverIsOnLeave() {
    absent("hr1", "E7");
    assertThat(besides()).containsExactly("E7", "hr2");
  }

  @Test
  void aSubstituteWhoIsAPartyDoesNotAct() {
    absent("hr1", "E7");
    assertThat(besides("E7", "hr2")).containsExactly("hr1");
  }

  @Test
  void somebodyOnLeaveIsAskedAllTheSameWhereNobodyElseIsLeft() {
    absent("hr1", null);
    assertThat(besides()).containsExactly("hr2");
    absent("hr2", null);
    assertThat(besides()).containsExactly("hr1", "hr2");
  }

  private List<String> besides(String... parties) {
    Set<EmployeeNumber> numbers =
        Arrays.stream(parties).map(EmployeeNumber::new).collect(Collectors.toSet());
    return hr.besides(numbers, new EmployeeNumber("E1")).stream()
        .map(EmployeeNumber::value)
        .toList();
  }

  private void absent(String number, String substitute) {
    EmployeeNumber absent = new EmployeeNumber(number);
    when(staff.isAbsent(eq(absent), any())).thenReturn(true);
    when(staff.substituteOf(eq(absent), any()))
        .thenReturn(Optional.ofNullable(substitute).map(EmployeeNumber::new));
  }

  private void company(String head, String... hr) {
    when(staff.headOf(any(), any()))
        .thenReturn(Optional.ofNullable(head).map(ImpartialHrTest::member));
    when(staff.hr(any())).thenReturn(Stream.of(hr).map(ImpartialHrTest::member).toList());
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
