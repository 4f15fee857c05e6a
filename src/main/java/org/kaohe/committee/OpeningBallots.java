package org.kaohe.committee;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.kaohe.calendar.WorkingDays;
import org.kaohe.staff.StaffMember;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Asks the members to vote. */
@Service
public class OpeningBallots {

  private final Elections elections;
  private final Candidates candidates;
  private final Votes votes;
  private final CommitteeMembers members;
  private final DecidingElections deciding;
  private final WorkingDays calendar;
  private final CommitteeSettings settings;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  OpeningBallots(
      Elections elections,
      Candidates candidates,
      Votes votes,
      CommitteeMembers members,
      DecidingElections deciding,
      WorkingDays calendar,
      CommitteeSettings settings,
      ApplicationEventPublisher events,
      Clock clock) {
    this.elections = elections;
    this.candidates = candidates;
    this.votes = votes;
    this.members = members;
    this.deciding = deciding;
    this.calendar = calendar;
    this.settings = settings;
    this.events = events;
    this.clock = clock;
  }

  /**
   * The first ballot. Without anybody to ask, the ranking's proposal stands at once. Can be
   * repeated.
   *
   * @throws org.kaohe.shared.Refused {@code calendar-missing}
   */
  @Transactional
  public void convene(String electionId) {
    Election election = elections.get(electionId);
    if (!election.is(ElectionState.CALLED)) {
      return;
    }
    List<Candidate> all = candidates.of(electionId);
    List<StaffMember> voting = members.voting(all);
    if (voting.isEmpty()) {
      deciding.decide(
          election, Settlement.withoutMembers(all.stream().map(Candidate::nominee).toList()));
    } else {
      open(election, voting, settings.voteDays());
    }
  }

  /** Asks those again who could have voted in the first ballot and are still members. */
  void openSecond(Election election, Collection<StaffMember> voting) {
    open(election, voting, settings.secondBallotDays());
  }

  private void open(Election election, Collection<StaffMember> voting, int workingDays) {
    election.openBallot(calendar.plus(LocalDate.now(clock), workingDays));
    elections.save(election);
    voting.forEach(member -> votes.save(Vote.of(election.id(), election.round(), member)));
    events.publishEvent(
        new BallotOpened(election, voting.stream().map(StaffMember::number).toList()));
  }
}
