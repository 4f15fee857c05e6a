package org.kaohe.committee;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import org.kaohe.calendar.WorkingDays;
import org.kaohe.shared.EmployeeNumber;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reminds members on the last working day before a vote is due, once per due date. */
@Service
public class RemindingMembers {

  private static final LocalTime AT = LocalTime.of(9, 0);

  private final Elections elections;
  private final Votes votes;
  private final WorkingDays calendar;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  RemindingMembers(
      Elections elections,
      Votes votes,
      WorkingDays calendar,
      ApplicationEventPublisher events,
      Clock clock) {
    this.elections = elections;
    this.votes = votes;
    this.calendar = calendar;
    this.events = events;
    this.clock = clock;
  }

  /** When members are reminded of this due date. */
  public ZonedDateTime momentFor(LocalDate dueOn) {
    return calendar.before(dueOn).atTime(AT).atZone(clock.getZone());
  }

  /** Reminds this member if the vote is still open and was not reminded yet. */
  @Transactional
  public void remind(String electionId, EmployeeNumber member) {
    LocalDate today = LocalDate.now(clock);
    Election election = elections.get(electionId);
    votes
        .find(election, member)
        .filter(vote -> vote.isOpen() && vote.remindedOn() == null)
        .filter(vote -> !today.isAfter(election.dueOn()))
        .ifPresent(
            vote -> {
              votes.save(vote.reminded(today));
              events.publishEvent(new VoteDueSoon(election, member));
            });
  }
}
