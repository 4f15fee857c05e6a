package org.kaohe.committee.process;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Date;
import java.util.List;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.kaohe.committee.Elections;
import org.kaohe.committee.RemindingMembers;
import org.kaohe.committee.Vote;
import org.kaohe.committee.Votes;
import org.kaohe.shared.EmployeeNumber;
import org.springframework.stereotype.Component;

/** What the expressions of {@code award-committee} ask; our tables answer. */
@Component("awardBallot")
public class AwardBallot {

  private final Elections elections;
  private final Votes votes;
  private final RemindingMembers reminding;
  private final Clock clock;

  AwardBallot(Elections elections, Votes votes, RemindingMembers reminding, Clock clock) {
    this.elections = elections;
    this.votes = votes;
    this.reminding = reminding;
    this.clock = clock;
  }

  public boolean open(DelegateExecution execution) {
    return !voters(execution).isEmpty();
  }

  /** The numbers of those members who are still to vote. */
  public List<String> voters(DelegateExecution execution) {
    return votes.open(execution.getProcessBusinessKey()).stream()
        .map(Vote::voter)
        .map(EmployeeNumber::value)
        .toList();
  }

  /** The last second in which a vote may be cast. */
  public Date due(DelegateExecution execution) {
    return BallotDates.due(dueOn(execution), clock.getZone());
  }

  public Date deadline(DelegateExecution execution) {
    return BallotDates.deadline(dueOn(execution), clock.getZone());
  }

  public Date reminder(DelegateExecution execution) {
    return Date.from(reminding.momentFor(dueOn(execution)).toInstant());
  }

  private LocalDate dueOn(DelegateExecution execution) {
    return elections.get(execution.getProcessBusinessKey()).dueOn();
  }
}
