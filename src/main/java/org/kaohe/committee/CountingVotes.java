package org.kaohe.committee;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.kaohe.shared.EmployeeNumber;
import org.kaohe.staff.StaffMember;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Ends a ballot: decides, or opens the second one. */
@Service
public class CountingVotes {

  private final Elections elections;
  private final Candidates candidates;
  private final Votes votes;
  private final CommitteeMembers members;
  private final OpeningBallots opening;
  private final DecidingElections deciding;
  private final Clock clock;

  CountingVotes(
      Elections elections,
      Candidates candidates,
      Votes votes,
      CommitteeMembers members,
      OpeningBallots opening,
      DecidingElections deciding,
      Clock clock) {
    this.elections = elections;
    this.candidates = candidates;
    this.votes = votes;
    this.members = members;
    this.opening = opening;
    this.deciding = deciding;
    this.clock = clock;
  }

  /** Does nothing while votes are open that are not due yet. Can be repeated. */
  @Transactional
  public void count(String electionId) {
    Election election = elections.get(electionId);
    List<Vote> open = votes.open(electionId);
    boolean overdue = election.dueOn() != null && LocalDate.now(clock).isAfter(election.dueOn());
    if (!election.is(ElectionState.VOTING) || (!open.isEmpty() && !overdue)) {
      return;
    }
    open.forEach(vote -> votes.save(vote.absent()));
    settle(election);
  }

  private void settle(Election election) {
    List<Vote> first = votes.of(election.id(), 1);
    List<Candidate> all = candidates.of(election.id());
    if (election.round() > 1) {
      deciding.decide(
          election, Settlement.second(finalists(all), first, votes.of(election.id(), 2)));
      return;
    }
    Settlement.Verdict verdict = Settlement.first(nominees(all), first);
    if (verdict.needsSecondBallot()) {
      secondBallot(election, first, verdict.people());
    } else {
      deciding.decide(election, verdict);
    }
  }

  /** If no member is left to ask, the marks given so far decide. */
  private void secondBallot(Election election, List<Vote> first, Set<EmployeeNumber> finalists) {
    candidates.enterSecondBallot(election.id(), finalists);
    Set<EmployeeNumber> asked = first.stream().map(Vote::voter).collect(Collectors.toSet());
    List<StaffMember> again =
        members.today().stream().filter(member -> asked.contains(member.number())).toList();
    if (again.isEmpty()) {
      List<Candidate> all = candidates.of(election.id());
      deciding.decide(election, Settlement.second(finalists(all), first, List.of()));
    } else {
      opening.openSecond(election, again);
    }
  }

  private static List<Nominee> nominees(List<Candidate> all) {
    return all.stream().map(Candidate::nominee).toList();
  }

  private static List<Nominee> finalists(List<Candidate> all) {
    return all.stream().filter(Candidate::finalist).map(Candidate::nominee).toList();
  }
}
