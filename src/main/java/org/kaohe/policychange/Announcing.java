package org.kaohe.policychange;

import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.kaohe.calendar.WorkingDays;
import org.kaohe.cycle.AdoptingPolicies;
import org.kaohe.policy.Policies;
import org.kaohe.shared.EmployeeNumber;
import org.kaohe.shared.Period;
import org.kaohe.shared.Refused;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Puts an approved change in force, tells everybody and lets them acknowledge (P09-S1). */
@Service
public class Announcing {

  private final PolicyChanges changes;
  private final Acknowledgements acknowledgements;
  private final PeopleOfChange people;
  private final AdoptingPolicies adopting;
  private final Policies policies;
  private final ChangeJournal journal;
  private final WorkingDays calendar;
  private final ChangeSettings settings;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  Announcing(
      PolicyChanges changes,
      Acknowledgements acknowledgements,
      PeopleOfChange people,
      AdoptingPolicies adopting,
      Policies policies,
      ChangeJournal journal,
      WorkingDays calendar,
      ChangeSettings settings,
      ApplicationEventPublisher events,
      Clock clock) {
    this.changes = changes;
    this.acknowledgements = acknowledgements;
    this.people = people;
    this.adopting = adopting;
    this.policies = policies;
    this.journal = journal;
    this.calendar = calendar;
    this.settings = settings;
    this.events = events;
    this.clock = clock;
  }

  /**
   * In each department from the first month whose cycle is not opened yet, at the earliest the
   * month wanted; and in the same breath everybody is told, since what is not told binds nobody.
   */
  @Transactional
  public void announce(String changeId) {
    PolicyChange change = changes.get(changeId);
    Map<String, Period> months = new TreeMap<>();
    for (String department : change.departmentNames()) {
      months.put(
          department,
          adopting.adoptFromNextMonth(
              department,
              change.policyId(),
              change.policyVersion(),
              change.wantedFrom(),
              change.decidedBy()));
    }
    change.putInForce(months);
    change.announce(
        clock.instant(), calendar.plus(LocalDate.now(clock), settings.acknowledgementDays()));
    changes.save(change);
    journal.note(changeId, ChangeAction.Kind.PUT_IN_FORCE, null, months.toString());
    journal.note(changeId, ChangeAction.Kind.ANNOUNCED, null, null);
  }

  /** Asks everybody concerned to acknowledge; a job of its own. Can be repeated. */
  @Transactional
  public void askEverybody(String changeId) {
    PolicyChange change = changes.get(changeId);
    Set<EmployeeNumber> concerned = people.concerned(change);
    acknowledgements.ask(changeId, concerned);
    events.publishEvent(new PolicyAnnounced(change, titleOf(change), concerned));
  }

  /**
   * @throws Refused before it is announced, or if it does not concern them
   */
  @Transactional
  public void acknowledge(String changeId, EmployeeNumber by) {
    PolicyChange change = changes.get(changeId);
    if (acknowledgements.of(changeId, by).isPresent()) {
      return;
    }
    people.expectConcerned(change, by);
    if (!change.state().isTold()) {
      throw Refused.conflict("policy-change-state", "该方案变更尚未公布，不需要确认");
    }
    acknowledgements.acknowledge(changeId, by, clock.instant());
  }

  /** Those who have not acknowledged yet, once more. Can be repeated. */
  @Transactional
  public void remind(String changeId) {
    PolicyChange change = changes.get(changeId);
    Set<EmployeeNumber> missing = new LinkedHashSet<>(acknowledgements.missing(changeId));
    if (!missing.isEmpty()) {
      journal.note(changeId, ChangeAction.Kind.REMINDED, null, missing.size() + " 人");
      events.publishEvent(new AcknowledgementsDue(change, titleOf(change), missing));
    }
  }

  /** The time to acknowledge is over; HR is told how many have not. Can be repeated. */
  @Transactional
  public void finish(String changeId) {
    PolicyChange change = changes.get(changeId);
    if (change.is(ChangeState.IN_FORCE)) {
      return;
    }
    change.finish();
    changes.save(change);
    int missing = acknowledgements.count(changeId).missing();
    journal.note(changeId, ChangeAction.Kind.FINISHED, null, "未确认 " + missing + " 人");
    if (missing > 0) {
      events.publishEvent(
          new AcknowledgementsMissing(change, titleOf(change), missing, people.hr()));
    }
  }

  private String titleOf(PolicyChange change) {
    return policies.get(change.policyId(), change.policyVersion()).title();
  }
}
