package org.kaohe.development;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.lenient;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kaohe.shared.Cny;
import org.kaohe.shared.EmployeeNumber;
import org.kaohe.staff.Staff;
import org.kaohe.staff.StaffMember;
import org.kaohe.staff.StaffRole;

class SuperiorsTest {

  private static final LocalDate HIRED = LocalDate.parse("2020-01-01");

  private final Staff staff = mock();
  private final Superiors superiors =
      new Superiors(
          staff, Clock.fixed(Instant.parse("2026-11-06T01:00:00Z"), ZoneId.of("Asia/Shanghai")));

  @BeforeEach
  void people() {
    lenient().when(staff.find(any(EmployeeNumber.class), any())).thenReturn(Optional.empty());
    lenient().when(staff.headOf(any(), any())).thenReturn(Optional.empty());
    lenient().when(staff.substituteOf(any(), any())).thenReturn(Optional.empty());
    person("P", "M", null);
    person("M", "H", null);
    StaffMember head = person("H", null, null);
    lenient().when(staff.headOf(eq("改进部"), any())).thenReturn(Optional.of(head));
    StaffMember hr = person("HR", null, null);
    lenient().when(staff.hr(any())).thenReturn(List.of(hr));
  }

  @Test
  void firstTheManagerThenTheManagersManagerThenHr() {
    assertThat(of("P", 0)).containsExactly("M");
    assertThat(of("P", 1)).containsExactly("H");
    assertThat(of("P", 2)).containsExactly("HR");
    assertThat(of("P", 3)).containsExactly("HR");
  }

  @Test
  void whoeverIsAwayIsStoodInForOrPassedOver() {
    when(staff.isAbsent(eq(new EmployeeNumber("M")), any())).thenReturn(true);
    assertThat(of("P", 0)).containsExactly("H");

    person("S", null, null);
    when(staff.substituteOf(eq(new EmployeeNumber("M")), any()))
        .thenReturn(Optional.of(new EmployeeNumber("S")));
    assertThat(of("P", 0)).containsExactly("S");
  }

  @Test
  void aManagerWhoLeftIsPassedOver() {
    person("M", "H", LocalDate.parse("2026-11-05"));
    assertThat(of("P", 0)).containsExactly("H");
  }

  @Test
  void nobodyIsResponsibleForHimself() {
    assertThat(of("H", 0)).containsExactly("HR");
    when(staff.substituteOf(eq(new EmployeeNumber("M")), any()))
        .thenReturn(Optional.of(new EmployeeNumber("P")));
    when(staff.isAbsent(eq(new EmployeeNumber("M")), any())).thenReturn(true);
    assertThat(of("P", 0)).containsExactly("H");
  }

  @Test
  void theOnlyHrPersonFallsBackToWhoeverIsAbove() {
    person("HR", "H", null);
    assertThat(of("HR", 2)).containsExactly("H");
  }

  private List<String> of(String number, int passedOn) {
    return superiors.of(new EmployeeNumber(number), passedOn).stream()
        .map(EmployeeNumber::value)
        .toList();
  }

  private StaffMember person(String number, String manager, LocalDate leftOn) {
    StaffMember member =
        new StaffMember(
            new EmployeeNumber(number),
            number,
            "改进部",
            "甲组",
            null,
            manager == null ? null : new EmployeeNumber(manager),
            Set.of(StaffRole.EMPLOYEE),
            HIRED,
            leftOn,
            Cny.of(5_000),
            Cny.of(6_000),
            null,
            null,
            null,
            null);
    lenient()
        .when(staff.find(eq(new EmployeeNumber(number)), any()))
        .thenReturn(Optional.of(member));
    return member;
  }
}
