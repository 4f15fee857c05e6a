package org.kaohe.policychange;

import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.Set;
import org.kaohe.policy.Policies;
import org.kaohe.shared.EmployeeNumber;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reminds whoever a change waits for on the day that is due. */
@Service
public class RemindingOfChanges {

  private final PolicyChanges changes;
  private final PeopleOfChange people;
  private final Policies policies;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  RemindingOfChanges(
      PolicyChanges changes,
      PeopleOfChange people,
      Policies policies,
      ApplicationEventPublisher events,
      Clock clock) {
    this.changes = changes;
    this.people = people;
    this.policies = policies;
    this.events = events;
    this.clock = clock;
  }

  /** Can be repeated. */
  @Transactional
  public void remind(String changeId) {
    PolicyChange change = changes.get(changeId);
    Set<EmployeeNumber> forWhom =
        change.is(ChangeState.APPROVING)
            ? new LinkedHashSet<>(people.approvers(change))
            : people.hr();
    String title = policies.get(change.policyId(), change.policyVersion()).title();
    events.publishEvent(new ChangeWaits(change, title, forWhom, LocalDate.now(clock)));
  }
}
