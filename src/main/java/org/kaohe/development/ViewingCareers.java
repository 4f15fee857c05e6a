package org.kaohe.development;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.kaohe.assessment.Result;
import org.kaohe.assessment.ResultState;
import org.kaohe.assessment.Results;
import org.kaohe.outcomes.LineState;
import org.kaohe.outcomes.OutcomeLine;
import org.kaohe.outcomes.OutcomeLines;
import org.kaohe.policy.OutcomeKind;
import org.kaohe.shared.EmployeeNumber;
import org.kaohe.shared.Refused;
import org.kaohe.staff.Staff;
import org.kaohe.staff.StaffMember;
import org.kaohe.staff.StaffTimelines;
import org.kaohe.staff.StaffVersion;
import org.springframework.stereotype.Service;

/** The career path, and how far one is on it (P06-S1). */
@Service
public class ViewingCareers {

  private static final int MONTHS = 6;
  private static final int REMEMBERED_MONTHS = 12;
  private static final List<OutcomeKind> REMARKABLE =
      List.of(
          OutcomeKind.PROMOTION_NOMINATION,
          OutcomeKind.PROMOTION_SUSPENDED,
          OutcomeKind.GRADE_LOWERED);

  private final CareerPath path;
  private final Staff staff;
  private final StaffTimelines timelines;
  private final Results results;
  private final Enrolments enrolments;
  private final OutcomeLines lines;
  private final DevelopmentSettings settings;
  private final Clock clock;

  ViewingCareers(
      CareerPath path,
      Staff staff,
      StaffTimelines timelines,
      Results results,
      Enrolments enrolments,
      OutcomeLines lines,
      DevelopmentSettings settings,
      Clock clock) {
    this.path = path;
    this.staff = staff;
    this.timelines = timelines;
    this.results = results;
    this.enrolments = enrolments;
    this.lines = lines;
    this.settings = settings;
    this.clock = clock;
  }

  /**
   * A person's career as of today.
   *
   * @param grade 1–10, or null
   * @param next null at the top
   * @param steps towards {@code next}; empty at the top
   * @param remarks of the last twelve months, such as a nomination, in Chinese
   */
  public record Career(
      Integer grade,
      CareerGrade current,
      CareerGrade next,
      List<CareerProgress.Step> steps,
      List<String> remarks,
      List<CareerGrade> path) {}

  /**
   * @throws Refused if there is nobody of that number
   */
  public Career of(EmployeeNumber employee) {
    LocalDate today = LocalDate.now(clock);
    StaffMember person =
        staff
            .find(employee, today)
            .orElseThrow(() -> Refused.unknown("employee-unknown", "员工表中没有这个工号"));
    List<CareerGrade> all = path.all();
    Integer grade = person.grade();
    Optional<CareerGrade> next = at(all, grade == null ? 1 : grade + 1);
    LocalDate since = since(person, today);
    return new Career(
        grade,
        grade == null ? null : at(all, grade).orElse(null),
        next.orElse(null),
        next.map(some -> progress(employee, since).towards(some, today)).orElse(List.of()),
        remarks(employee, today),
        all);
  }

  private static Optional<CareerGrade> at(List<CareerGrade> all, int grade) {
    return all.stream().filter(each -> each.grade() == grade).findFirst();
  }

  private CareerProgress progress(EmployeeNumber employee, LocalDate since) {
    List<BigDecimal> composites =
        results.publishedOf(employee).stream()
            .filter(result -> result.state() == ResultState.FINAL && result.period().isMonth())
            .map(Result::score)
            .map(score -> score.composite())
            .filter(Objects::nonNull)
            .limit(MONTHS)
            .toList();
    long trainings =
        enrolments.of(employee).stream()
            .filter(each -> each.isCompleted(settings.passMark()))
            .filter(each -> !dayOf(each).isBefore(since))
            .count();
    return CareerProgress.of(since, composites, (int) trainings);
  }

  private LocalDate dayOf(Enrolment recorded) {
    return LocalDate.ofInstant(recorded.recordedAt(), clock.getZone());
  }

  /** From when on the grade has been what it is, within the present employment. */
  private LocalDate since(StaffMember person, LocalDate today) {
    LocalDate since = person.hiredOn();
    Integer before = null;
    boolean first = true;
    for (StaffVersion each : versions(person)) {
      if (each.from().isAfter(today)) {
        break;
      }
      Integer grade = each.member().grade();
      if (first || !Objects.equals(before, grade)) {
        since = each.from().isBefore(person.hiredOn()) ? person.hiredOn() : each.from();
      }
      before = grade;
      first = false;
    }
    return since;
  }

  private List<StaffVersion> versions(StaffMember person) {
    return timelines.of(List.of(person.number())).values().stream()
        .flatMap(timeline -> timeline.versions().stream())
        .filter(each -> each.member().hiredOn().equals(person.hiredOn()))
        .toList();
  }

  private static boolean isPublished(OutcomeLine line) {
    return line.state() == LineState.PUBLISHED || line.state() == LineState.FINAL;
  }

  private List<String> remarks(EmployeeNumber employee, LocalDate today) {
    LocalDate from = today.minusMonths(REMEMBERED_MONTHS);
    return lines.ofEmployee(employee).stream()
        .filter(ViewingCareers::isPublished)
        .filter(line -> REMARKABLE.contains(line.kind()))
        .filter(line -> !line.period().lastDay().isBefore(from))
        .map(
            line -> "%s %s：%s".formatted(line.period().inWords(), line.kind().label(), line.rule()))
        .toList();
  }
}
