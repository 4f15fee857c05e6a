package org.kaohe.staff;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.kaohe.shared.EmployeeNumber;
import org.kaohe.shared.Fault;
import org.kaohe.shared.Refused;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** HR makes one-time links to hand out. A token is returned once and never again. */
@Service
public class InvitingEmployees {

  static final Duration VALID = Duration.ofDays(7);

  private final Invitations invitations;
  private final Accounts accounts;
  private final Clock clock;

  InvitingEmployees(Invitations invitations, Accounts accounts, Clock clock) {
    this.invitations = invitations;
    this.accounts = accounts;
    this.clock = clock;
  }

  /**
   * @throws Refused with everybody who has no account, or an administrator's
   */
  @Transactional
  public List<Link> invite(Collection<EmployeeNumber> numbers, EmployeeNumber by) {
    Set<EmployeeNumber> distinct = new LinkedHashSet<>(numbers);
    refuseWithoutAccount(distinct);
    Instant expiresAt = clock.instant().truncatedTo(ChronoUnit.SECONDS).plus(VALID);
    List<Link> links =
        distinct.stream()
            .map(number -> new Link(number, InvitationToken.create(), expiresAt))
            .toList();
    invitations.replace(
        links.stream()
            .map(
                link ->
                    new Invitation(
                        InvitationToken.hash(link.token()), link.employee(), by, expiresAt))
            .toList());
    return links;
  }

  private void refuseWithoutAccount(Set<EmployeeNumber> numbers) {
    Set<EmployeeNumber> invitable = invitable(numbers);
    List<Fault> faults = new ArrayList<>();
    if (numbers.isEmpty()) {
      faults.add(Fault.at("numbers", null, "至少要有一个工号"));
    }
    numbers.stream()
        .filter(number -> !invitable.contains(number))
        .forEach(number -> faults.add(Fault.at("numbers", number, "没有这名在职员工的账号")));
    if (!faults.isEmpty()) {
      throw Refused.invalid("invitation-invalid", "未生成任何链接", faults);
    }
  }

  /** An administrator's password is not HR's to set: with it they would be administrators too. */
  private Set<EmployeeNumber> invitable(Set<EmployeeNumber> numbers) {
    return accounts.groupsOf(numbers).entrySet().stream()
        .filter(account -> !account.getValue().contains(Accounts.ADMIN))
        .map(Map.Entry::getKey)
        .collect(Collectors.toSet());
  }

  public record Link(EmployeeNumber employee, String token, Instant expiresAt) {}
}
