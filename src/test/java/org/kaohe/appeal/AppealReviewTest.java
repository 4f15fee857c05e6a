package org.kaohe.appeal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kaohe.assessment.Result;
import org.kaohe.assessment.ResultState;
import org.kaohe.assessment.Results;
import org.kaohe.assessment.ScoredCycle;
import org.kaohe.shared.Cny;
import org.kaohe.shared.EmployeeNumber;
import org.kaohe.shared.Period;
import org.kaohe.staff.Staff;
import org.kaohe.staff.StaffMember;
import org.kaohe.staff.StaffRole;

class AppealReviewTest {

  private static final Period OCTOBER = Period.parse("2026-10");
  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-11-16T01:00:00Z"), ZoneId.of("Asia/Shanghai"));

  private final Appeals appeals = mock(Appeals.class);
  private final Results results = mock(Results.class);
  private final Staff staff = mock(Staff.class);
  private final TookPart tookPart = mock(TookPart.class);
  private final AppealReview review = new AppealReview(appeals, results, staff, tookPart, CLOCK);

  @BeforeEach
  void aResultOfTheServiceDepartment() {
    ScoredCycle cycle = new ScoredCycle("C1", OCTOBER, "客服部", "P05", 1);
    Result result =
        new Result("R1", 0, cycle, null, null, null, 0, null, ResultState.PUBLISHED, null, null);
    when(results.find("R1")).thenReturn(Optional.of(result));
  }

  @Test
  void whoeverOfHrTookNoPartReviews() {
    company("head", "hr", "hr2");
    tookPart("hr");

    assertThat(reviewers(appeal("E1"))).containsExactly("hr2");
  }

  @Test
  void theDepartmentHeadReviewsWhereAllOfHrTookPart() {
    company("head", "hr");
    tookPart("hr");

    assertThat(reviewers(appeal("E1"))).containsExactly("head");
  }

  @Test
  void whatWasNotDecidedInTimePassesToTheDepartmentHead() {
    company("head", "hr", "hr2");
    tookPart("hr");

    assertThat(reviewers(passedOn(appeal("E1")))).containsExactly("head");
  }

  @Test
  void nobodyReviewsAnOwnAppeal() {
    company("head", "hr");
    tookPart("hr");

    assertThat(reviewers(appeal("head"))).containsExactly("hr");
    assertThat(reviewers(passedOn(appeal("head")))).containsExactly("hr");
    assertThat(reviewers(appeal("hr"))).containsExactly("head");
  }

  @Test
  void anAppealNeverWaitsForNobody() {
    company(null, "hr", "hr2");
    tookPart("hr");

    assertThat(reviewers(passedOn(appeal("E1")))).containsExactly("hr2");
    tookPart("hr", "hr2");
    assertThat(reviewers(appeal("E1"))).containsExactly("hr", "hr2");
    assertThat(reviewers(passedOn(appeal("E1")))).containsExactly("hr", "hr2");
  }

  private void company(String head, String... hr) {
    when(staff.headOf(any(), any())).thenReturn(Optional.ofNullable(head).map(this::member));
    when(staff.hr(any())).thenReturn(Stream.of(hr).map(this::member).toList());
  }

  private void tookPart(String... numbers) {
    when(tookPart.in(any(), any()))
        .thenReturn(Set.copyOf(Stream.of(numbers).map(this::of).toList()));
  }

  private Appeal appeal(String appellant) {
    Appeal appeal =
        new Appeal(
            "A1",
            of(appellant),
            "C1",
            "R1",
            OCTOBER,
            AppealSubject.RESULT,
            "-",
            "理由",
            null,
            CLOCK.instant());
    when(appeals.get("A1")).thenReturn(appeal);
    return appeal;
  }

  private static Appeal passedOn(Appeal appeal) {
    appeal.passOn(LocalDate.of(2026, 11, 27));
    return appeal;
  }

  private List<String> reviewers(Appeal appeal) {
    return review.reviewers(appeal.id()).stream().map(EmployeeNumber::value).toList();
  }

  private EmployeeNumber of(String number) {
    return new EmployeeNumber(number);
  }

  private StaffMember member(String number) {
    return new StaffMember(
        of(number),
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
