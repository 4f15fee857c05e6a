package org.kaohe.staff;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import org.kaohe.shared.EmployeeNumber;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Lets take effect what was dated ahead: a leaver loses the login on the day after the last one, a
 * joiner gets it on the first, a new manager or an absence becomes known to those concerned. Days
 * on which the system was down are caught up; one node does it once.
 */
@Service
public class FollowingDates {

  private final StaffTimelines timelines;
  private final KeepingAccounts accounts;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  FollowingDates(
      StaffTimelines timelines,
      KeepingAccounts accounts,
      ApplicationEventPublisher events,
      Clock clock) {
    this.timelines = timelines;
    this.accounts = accounts;
    this.events = events;
    this.clock = clock;
  }

  /**
   * @return whom something concerned
   */
  @Transactional
  public Set<EmployeeNumber> followToday() {
    LocalDate today = LocalDate.now(clock);
    LocalDate followed = timelines.followedTo();
    if (followed.equals(today) || !timelines.follow(followed, today)) {
      return Set.of();
    }
    Set<EmployeeNumber> concerned = timelines.concerned(followed, today);
    if (!concerned.isEmpty()) {
      accounts.sync(withManagers(concerned));
      events.publishEvent(new StaffChanged(concerned));
    }
    return concerned;
  }

  private Set<EmployeeNumber> withManagers(Set<EmployeeNumber> concerned) {
    Set<EmployeeNumber> all = new HashSet<>(concerned);
    timelines
        .of(concerned)
        .values()
        .forEach(
            timeline ->
                timeline.versions().stream()
                    .map(each -> each.member().manager())
                    .filter(manager -> manager != null)
                    .forEach(all::add));
    return all;
  }
}
