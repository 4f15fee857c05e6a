package org.kaohe.committee;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.kaohe.shared.EmployeeNumber;
import org.kaohe.staff.Accounts;
import org.kaohe.staff.Staff;
import org.kaohe.staff.StaffMember;
import org.springframework.stereotype.Service;

/** Who is on the committee today: everybody of the role 评委 who is employed and can log in. */
@Service
class CommitteeMembers {

  private final Staff staff;
  private final Accounts accounts;
  private final Clock clock;

  CommitteeMembers(Staff staff, Accounts accounts, Clock clock) {
    this.staff = staff;
    this.accounts = accounts;
    this.clock = clock;
  }

  List<StaffMember> today() {
    List<StaffMember> members = staff.committee(LocalDate.now(clock));
    Set<EmployeeNumber> active =
        accounts.existing(members.stream().map(StaffMember::number).toList());
    return members.stream().filter(member -> active.contains(member.number())).toList();
  }

  /** Without the candidates: nobody votes on himself. */
  List<StaffMember> voting(Collection<Candidate> candidates) {
    Set<EmployeeNumber> nominated =
        candidates.stream()
            .map(candidate -> candidate.nominee().employee())
            .collect(Collectors.toSet());
    return today().stream().filter(member -> !nominated.contains(member.number())).toList();
  }

  boolean includes(EmployeeNumber number) {
    return today().stream().anyMatch(member -> member.number().equals(number));
  }
}
