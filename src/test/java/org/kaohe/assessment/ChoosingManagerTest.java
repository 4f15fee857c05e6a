package org.kaohe.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kaohe.assessment.People.member;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.kaohe.shared.EmployeeNumber;
import org.kaohe.staff.Staff;
import org.kaohe.staff.StaffMember;

class ChoosingManagerTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 9);

  private final Staff staff = mock(Staff.class);

  ChoosingManagerTest() {
    when(staff.find(any(EmployeeNumber.class), any())).thenReturn(Optional.empty());
    when(staff.substituteOf(any(), any())).thenReturn(Optional.empty());
    with(member("E1", "T", "m1"));
    with(member("m1", "T", "head"));
    with(member("head", "T", null));
    with(member("m2", "T", "head"));
  }

  @Test
  void theDirectManagerIsAskedFirst() {
    assertAsked(ManagerStep.DIRECT, "E1", ManagerStep.DIRECT, "m1");
  }

  @Test
  void thenTheManagersManager() {
    assertAsked(ManagerStep.SECOND, "E1", ManagerStep.SECOND, "head");
  }

  @Test
  void thenHr() {
    assertAsked(ManagerStep.HR, "E1", ManagerStep.HR, null);
  }

  @Test
  void whoeverHasNoManagerIsAssessedByHr() {
    assertAsked(ManagerStep.DIRECT, "head", ManagerStep.HR, null);
  }

  @Test
  void aManagerWithoutAManagerIsFollowedByHr() {
    assertAsked(ManagerStep.SECOND, "m1", ManagerStep.HR, null);
  }

  @Test
  void nobodyReviewsHimselfAsHisManager() {
    with(member("boss", "T", "boss"));
    assertAsked(ManagerStep.DIRECT, "boss", ManagerStep.HR, null);
  }

  @Test
  void aManagerWhoHasLeftIsPassedByForHisManager() {
    with(member("m1", "T", "head", TODAY.minusDays(1)));
    assertAsked(ManagerStep.DIRECT, "E1", ManagerStep.SECOND, "head");
    with(member("m1", "T", "head", TODAY));
    assertAsked(ManagerStep.DIRECT, "E1", ManagerStep.DIRECT, "m1");
  }

  @Test
  void aSubstituteStandsInForAManagerOnLeave() {
    onLeave("m1", "m2");
    assertAsked(ManagerStep.DIRECT, "E1", ManagerStep.DIRECT, "m2");
  }

  @Test
  void onLeaveWithoutASubstituteTheManagerIsAskedAllTheSame() {
    onLeave("m1", null);
    assertAsked(ManagerStep.DIRECT, "E1", ManagerStep.DIRECT, "m1");
  }

  @Test
  void aSubstituteNeverReviewsHimself() {
    onLeave("m1", "E1");
    assertAsked(ManagerStep.DIRECT, "E1", ManagerStep.SECOND, "head");
  }

  private void with(StaffMember member) {
    when(staff.find(member.number(), TODAY)).thenReturn(Optional.of(member));
  }

  private void onLeave(String number, String substitute) {
    when(staff.isAbsent(EmployeeNumber.of(number), TODAY)).thenReturn(true);
    when(staff.substituteOf(EmployeeNumber.of(number), TODAY))
        .thenReturn(Optional.ofNullable(substitute).map(EmployeeNumber::of));
  }

  private void assertAsked(
      ManagerStep step, String subject, ManagerStep expected, String reviewer) {
    ChoosingManager.Choice choice =
        new ChoosingManager(new StaffOnDay(staff, TODAY)).from(step, EmployeeNumber.of(subject));
    assertThat(choice)
        .isEqualTo(
            new ChoosingManager.Choice(
                expected, reviewer == null ? null : EmployeeNumber.of(reviewer)));
  }
}
