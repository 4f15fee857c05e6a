package org.kaohe.staff;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.kaohe.shared.EmployeeNumber;
import org.kaohe.staff.Accounts.Account;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Lets logins and groups follow the staff: whoever is employed today has an account. */
@Service
class KeepingAccounts {

  private final Staff staff;
  private final StaffTimelines timelines;
  private final Accounts accounts;
  private final Clock clock;

  KeepingAccounts(Staff staff, StaffTimelines timelines, Accounts accounts, Clock clock) {
    this.staff = staff;
    this.timelines = timelines;
    this.accounts = accounts;
    this.clock = clock;
  }

  @Transactional
  void sync(Collection<EmployeeNumber> numbers) {
    LocalDate today = LocalDate.now(clock);
    Map<EmployeeNumber, StaffMember> members = staff.find(numbers, today);
    Set<EmployeeNumber> leading = timelines.withReports(numbers, today);
    accounts.put(
        members.values().stream()
            .filter(member -> member.employedOn(today))
            .map(member -> account(member, leading.contains(member.number())))
            .toList());
    accounts.remove(gone(numbers, members, today));
  }

  private List<EmployeeNumber> gone(
      Collection<EmployeeNumber> numbers,
      Map<EmployeeNumber, StaffMember> members,
      LocalDate today) {
    Set<EmployeeNumber> known = timelines.known(numbers);
    return known.stream()
        .filter(number -> !members.containsKey(number) || !members.get(number).employedOn(today))
        .toList();
  }

  private static Account account(StaffMember member, boolean leading) {
    return new Account(
        member.number(), member.name(), member.email(), AccountGroups.of(member, leading));
  }
}
