package org.kaohe.escalation;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.kaohe.shared.EmployeeNumber;
import org.kaohe.shared.Refused;
import org.kaohe.staff.Accounts;
import org.kaohe.staff.Staff;
import org.kaohe.staff.StaffMember;
import org.springframework.stereotype.Component;

/** Who stands where around the accused, as of today: some people in turn, the next if none may. */
@Component
class PeopleOfCase {

  private final Staff staff;
  private final Accounts accounts;
  private final Clock clock;

  PeopleOfCase(Staff staff, Accounts accounts, Clock clock) {
    this.staff = staff;
    this.accounts = accounts;
    this.clock = clock;
  }

  /** The direct manager, his manager and so on, the department's head, HR, other heads. */
  List<Set<EmployeeNumber>> upwards(EmployeeNumber accused) {
    return inTurn(Stream.concat(lineOf(accused).stream(), headAndAbove(accused).stream()));
  }

  /** The department's head, whoever is above, HR, other heads. */
  List<Set<EmployeeNumber>> fromHeadUpwards(EmployeeNumber accused) {
    return inTurn(headAndAbove(accused).stream());
  }

  /** All of HR, then the department's head and whoever is above. */
  List<Set<EmployeeNumber>> hrThenHead(EmployeeNumber accused) {
    List<Set<EmployeeNumber>> all = new ArrayList<>(List.of(hr()));
    all.addAll(fromHeadUpwards(accused));
    return all;
  }

  List<Set<EmployeeNumber>> unionThenHr(EmployeeNumber accused) {
    List<Set<EmployeeNumber>> all = new ArrayList<>(List.of(numbers(staff.union(today()))));
    all.addAll(hrThenHead(accused));
    return all;
  }

  /**
   * Those who are there and may, substitutes instead of those on leave. Whoever is on leave without
   * one is passed over, unless there is nobody else.
   */
  List<Set<EmployeeNumber>> present(List<Set<EmployeeNumber>> inTurn, Set<EmployeeNumber> barred) {
    List<Set<EmployeeNumber>> there =
        inTurn.stream()
            .map(some -> actingFor(some, barred))
            .filter(some -> !some.isEmpty())
            .distinct()
            .toList();
    return there.isEmpty() ? besides(inTurn, barred) : there;
  }

  /**
   * @throws Refused {@code case-left} if somebody is not employed today
   */
  void expectEmployed(EmployeeNumber accused) {
    if (!isEmployed(accused)) {
      throw Refused.conflict("case-left", "该员工（%s）已不在职，案件不再继续".formatted(accused));
    }
  }

  /**
   * @throws Refused if somebody would act in his own case
   */
  void expectOther(EmployeeNumber accused, EmployeeNumber by) {
    if (accused.equals(by)) {
      throw Refused.forbidden("本人的案件须由他人办理");
    }
  }

  /** HR reads every task in the engine, also those of a case against one of them. */
  boolean isOfHr(EmployeeNumber somebody) {
    return hr().contains(somebody);
  }

  /** Whether the employee can still log in to say something; otherwise HR writes it down. */
  boolean canLogIn(EmployeeNumber somebody) {
    return !accounts.existing(List.of(somebody)).isEmpty();
  }

  boolean isEmployed(EmployeeNumber somebody) {
    return member(somebody).filter(found -> found.employedOn(today())).isPresent();
  }

  private List<Set<EmployeeNumber>> inTurn(Stream<EmployeeNumber> line) {
    Stream<Set<EmployeeNumber>> others = Stream.of(hr(), otherHeads());
    return Stream.concat(line.distinct().map(Set::of), others)
        .filter(some -> !some.isEmpty())
        .toList();
  }

  private List<EmployeeNumber> headAndAbove(EmployeeNumber accused) {
    List<EmployeeNumber> all = new ArrayList<>();
    member(accused)
        .flatMap(member -> staff.headOf(member.department(), today()))
        .map(StaffMember::number)
        .ifPresent(
            head -> {
              all.add(head);
              all.addAll(lineOf(head));
            });
    return all;
  }

  /** The managers above somebody, the nearest first. */
  private List<EmployeeNumber> lineOf(EmployeeNumber somebody) {
    Set<EmployeeNumber> line = new LinkedHashSet<>();
    Optional<EmployeeNumber> above = managerOf(somebody);
    while (above.isPresent() && line.add(above.get())) {
      above = managerOf(above.get());
    }
    return List.copyOf(line);
  }

  private Optional<EmployeeNumber> managerOf(EmployeeNumber somebody) {
    return member(somebody).map(StaffMember::manager);
  }

  private Set<EmployeeNumber> otherHeads() {
    return staff.departments(today()).stream()
        .flatMap(department -> staff.headOf(department, today()).stream())
        .map(StaffMember::number)
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  private Set<EmployeeNumber> hr() {
    return numbers(staff.hr(today()));
  }

  private static Set<EmployeeNumber> numbers(List<StaffMember> members) {
    return members.stream()
        .map(StaffMember::number)
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  private Set<EmployeeNumber> actingFor(Set<EmployeeNumber> some, Set<EmployeeNumber> barred) {
    return some.stream()
        .filter(somebody -> !barred.contains(somebody) && isEmployed(somebody))
        .map(this::actingFor)
        .flatMap(Optional::stream)
        .filter(somebody -> !barred.contains(somebody) && isEmployed(somebody))
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  private Optional<EmployeeNumber> actingFor(EmployeeNumber somebody) {
    return staff.isAbsent(somebody, today())
        ? staff.substituteOf(somebody, today())
        : Optional.of(somebody);
  }

  private List<Set<EmployeeNumber>> besides(
      List<Set<EmployeeNumber>> inTurn, Set<EmployeeNumber> barred) {
    return inTurn.stream()
        .map(
            some ->
                some.stream()
                    .filter(somebody -> !barred.contains(somebody) && isEmployed(somebody))
                    .collect(Collectors.toCollection(LinkedHashSet::new)))
        .filter(some -> !some.isEmpty())
        .map(some -> (Set<EmployeeNumber>) some)
        .toList();
  }

  private Optional<StaffMember> member(EmployeeNumber number) {
    return staff.find(number, today());
  }

  private LocalDate today() {
    return LocalDate.now(clock);
  }
}
