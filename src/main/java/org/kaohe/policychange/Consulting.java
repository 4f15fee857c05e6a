package org.kaohe.policychange;

import java.time.Clock;
import java.time.LocalDate;
import org.kaohe.calendar.WorkingDays;
import org.kaohe.policy.Policies;
import org.kaohe.shared.EmployeeNumber;
import org.kaohe.shared.Refused;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Asks everybody concerned what they say to a draft, and lets HR answer (policies P08-S3). */
@Service
public class Consulting {

  private final PolicyChanges changes;
  private final Feedbacks feedbacks;
  private final AttachingTrials trials;
  private final PeopleOfChange people;
  private final Policies policies;
  private final ChangeJournal journal;
  private final WorkingDays calendar;
  private final ChangeSettings settings;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  Consulting(
      PolicyChanges changes,
      Feedbacks feedbacks,
      AttachingTrials trials,
      PeopleOfChange people,
      Policies policies,
      ChangeJournal journal,
      WorkingDays calendar,
      ChangeSettings settings,
      ApplicationEventPublisher events,
      Clock clock) {
    this.changes = changes;
    this.feedbacks = feedbacks;
    this.trials = trials;
    this.people = people;
    this.policies = policies;
    this.journal = journal;
    this.calendar = calendar;
    this.settings = settings;
    this.events = events;
    this.clock = clock;
  }

  /**
   * HR is done with the draft: from now on it stays as it is.
   *
   * @throws Refused {@code trial-missing} without a trial of it
   */
  @Transactional
  public void begin(String changeId, EmployeeNumber by) {
    PolicyChange change = changes.get(changeId);
    change.expect("征求意见", ChangeState.DRAFT);
    trials.expectTried(change);
    change.consult(calendar.plus(LocalDate.now(clock), settings.consultationDays()));
    changes.save(change);
    journal.note(changeId, ChangeAction.Kind.CONSULTED, by, null);
  }

  /** Tells everybody; a job of its own. Can be repeated. */
  @Transactional
  public void invite(String changeId) {
    PolicyChange change = changes.get(changeId);
    String title = policies.get(change.policyId(), change.policyVersion()).title();
    events.publishEvent(new ConsultationOpened(change, title, people.concerned(change)));
  }

  /**
   * Somebody concerned says something, or something else than before.
   *
   * @throws Refused outside the consultation, or if it does not concern them
   */
  @Transactional
  public void giveFeedback(String changeId, String text, EmployeeNumber by) {
    PolicyChange change = changes.get(changeId);
    people.expectConcerned(change, by);
    if (!change.is(ChangeState.CONSULTING) || LocalDate.now(clock).isAfter(change.consultUntil())) {
      throw Refused.conflict("consultation-closed", "征求意见已结束，不能再提意见");
    }
    String checked = Texts.checked("feedback", text, 2, "意见没有提交");
    feedbacks.put(new Feedback(changeId, change.round(), by, checked, clock.instant()));
  }

  @Transactional
  public void end(String changeId) {
    PolicyChange change = changes.get(changeId);
    if (change.is(ChangeState.ANSWERING)) {
      return;
    }
    change.endConsultation();
    changes.save(change);
    journal.note(changeId, ChangeAction.Kind.CONSULTATION_ENDED, null, null);
  }

  /** HR sums the feedback up and answers it. */
  @Transactional
  public void answer(String changeId, String text, EmployeeNumber by) {
    PolicyChange change = changes.get(changeId);
    change.answer(Texts.checked("answer", text, 10, "答复没有提交"), by);
    changes.save(change);
    journal.note(changeId, ChangeAction.Kind.ANSWERED, by, null);
  }
}
