package org.kaohe.records;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.kaohe.shared.EmployeeNumber;
import org.kaohe.shared.Refused;
import org.kaohe.staff.Staff;
import org.kaohe.staff.StaffMember;
import org.springframework.stereotype.Component;

/**
 * Who checks and who decides a claim: the direct manager, then that one's manager, then HR check
 * it; HR decides it. Named substitutes stand in for those on leave; nobody handles an own claim,
 * and whoever checked it leaves the decision to others.
 */
@Component
class ClaimHandlers {

  private final Staff staff;
  private final ImpartialHr hr;
  private final Clock clock;

  ClaimHandlers(Staff staff, ImpartialHr hr, Clock clock) {
    this.staff = staff;
    this.hr = hr;
    this.clock = clock;
  }

  /** Nobody once it is decided. */
  List<EmployeeNumber> of(MeritClaim claim) {
    return switch (claim.state()) {
      case CHECKING -> checkers(claim);
      case DECIDING -> deciders(claim);
      case APPROVED, DECLINED -> List.of();
    };
  }

  void expect(MeritClaim claim, EmployeeNumber by) {
    if (claim.claimant().equals(by)) {
      throw Refused.forbidden("申报人不能办理自己的申报");
    }
    if (by == null || !of(claim).contains(by)) {
      throw Refused.forbidden("这份申报不由您办理");
    }
  }

  /** The step at which somebody really is asked. */
  CheckStep actual(MeritClaim claim) {
    CheckStep step = claim.step();
    while (step != CheckStep.HR && superior(claim, step).isEmpty()) {
      step = step.next();
    }
    return step;
  }

  private List<EmployeeNumber> checkers(MeritClaim claim) {
    CheckStep step = actual(claim);
    return step == CheckStep.HR
        ? besides(claim, Set.of())
        : superior(claim, step).stream().toList();
  }

  private List<EmployeeNumber> deciders(MeritClaim claim) {
    List<EmployeeNumber> others = besides(claim, Set.of(claim.check().checkedBy()));
    return others.isEmpty() ? besides(claim, Set.of()) : others;
  }

  private List<EmployeeNumber> besides(MeritClaim claim, Set<EmployeeNumber> more) {
    Set<EmployeeNumber> parties = new HashSet<>(more);
    parties.add(claim.claimant());
    return hr.besides(parties, claim.claimant());
  }

  private Optional<EmployeeNumber> superior(MeritClaim claim, CheckStep step) {
    Optional<EmployeeNumber> asked = managerOf(claim.claimant());
    if (step == CheckStep.SECOND) {
      asked = asked.flatMap(this::managerOf);
    }
    return asked
        .filter(this::isEmployed)
        .map(manager -> standIn(manager).orElse(manager))
        .filter(person -> !person.equals(claim.claimant()));
  }

  private Optional<EmployeeNumber> managerOf(EmployeeNumber number) {
    return staff.find(number, today()).map(StaffMember::manager);
  }

  private Optional<EmployeeNumber> standIn(EmployeeNumber manager) {
    return staff.isAbsent(manager, today())
        ? staff.substituteOf(manager, today()).filter(this::isEmployed)
        : Optional.empty();
  }

  private boolean isEmployed(EmployeeNumber number) {
    return staff.find(number, today()).filter(member -> member.employedOn(today())).isPresent();
  }

  private LocalDate today() {
    return LocalDate.now(clock);
  }
}
