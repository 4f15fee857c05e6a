package org.kaohe.policychange;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.kaohe.policy.Policies;
import org.kaohe.shared.EmployeeNumber;
import org.kaohe.staff.Staff;
import org.kaohe.staff.StaffChanged;
import org.kaohe.staff.StaffMember;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Whoever joins a department is told of its policy and asked to acknowledge it (P03-S1). */
@Component
class AskingNewcomers {

  private final PolicyChanges changes;
  private final Acknowledgements acknowledgements;
  private final Policies policies;
  private final Staff staff;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  AskingNewcomers(
      PolicyChanges changes,
      Acknowledgements acknowledgements,
      Policies policies,
      Staff staff,
      ApplicationEventPublisher events,
      Clock clock) {
    this.changes = changes;
    this.acknowledgements = acknowledgements;
    this.policies = policies;
    this.staff = staff;
    this.events = events;
    this.clock = clock;
  }

  @EventListener
  void on(StaffChanged changed) {
    Map<String, PolicyChange> latest = new HashMap<>();
    for (PolicyChange change : changes.told()) {
      change.departmentNames().forEach(department -> latest.putIfAbsent(department, change));
    }
    if (latest.isEmpty()) {
      return;
    }
    LocalDate today = LocalDate.now(clock);
    staff.find(changed.employees(), today).values().stream()
        .filter(member -> member.employedOn(today) && latest.containsKey(member.department()))
        .collect(
            Collectors.groupingBy(
                member -> latest.get(member.department()).id(),
                Collectors.mapping(StaffMember::number, Collectors.toList())))
        .forEach(this::ask);
  }

  private void ask(String changeId, List<EmployeeNumber> people) {
    Set<EmployeeNumber> fresh = new LinkedHashSet<>(acknowledgements.ask(changeId, people));
    if (!fresh.isEmpty()) {
      PolicyChange change = changes.get(changeId);
      String title = policies.get(change.policyId(), change.policyVersion()).title();
      events.publishEvent(new NewcomersAsked(change, title, fresh));
    }
  }
}
