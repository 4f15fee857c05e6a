package org.kaohe.committee;

import java.time.Clock;
import java.time.LocalDate;
import org.kaohe.shared.EmployeeNumber;
import org.kaohe.shared.Refused;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A member votes, for himself alone, by the due date. */
@Service
public class CastingVotes {

  private final Elections elections;
  private final Votes votes;
  private final CommitteeMembers members;
  private final BallotForm form;
  private final Clock clock;

  CastingVotes(
      Elections elections, Votes votes, CommitteeMembers members, BallotForm form, Clock clock) {
    this.elections = elections;
    this.votes = votes;
    this.members = members;
    this.form = form;
    this.clock = clock;
  }

  /**
   * @param voter whose task it is
   * @param by who completes it; null: kaohe itself withdraws the task of a vote that is closed
   * @throws Refused with every fault of the ballot at once; if it is not the voter's own, or over
   */
  @Transactional
  public void cast(String electionId, EmployeeNumber voter, RawBallot raw, EmployeeNumber by) {
    Election election = elections.get(electionId);
    Vote vote = votes.find(election, voter).orElseThrow(CastingVotes::over);
    if (by == null && vote.state() == VoteState.ABSENT) {
      return;
    }
    if (!voter.equals(by) || !members.includes(voter)) {
      throw Refused.forbidden("只有评委本人可以投票");
    }
    if (!vote.isOpen() || LocalDate.now(clock).isAfter(election.dueOn())) {
      throw over();
    }
    votes.save(vote.submitted(form.read(election, voter, raw), clock.instant()));
  }

  private static Refused over() {
    return Refused.conflict("vote-over", "这轮投票已经结束");
  }
}
