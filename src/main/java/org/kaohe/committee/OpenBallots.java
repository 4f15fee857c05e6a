package org.kaohe.committee;

import java.util.List;
import org.kaohe.shared.EmployeeNumber;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What waits for a member of the committee. */
@Service
@Transactional(readOnly = true)
public class OpenBallots {

  private final Elections elections;
  private final Candidates candidates;
  private final Votes votes;

  OpenBallots(Elections elections, Candidates candidates, Votes votes) {
    this.elections = elections;
    this.candidates = candidates;
    this.votes = votes;
  }

  /**
   * A ballot in which the member has not voted yet.
   *
   * @param nominees whom he may vote for, in order of standing: in the second ballot the finalists
   */
  public record OpenBallot(Election election, List<Nominee> nominees) {}

  public List<OpenBallot> of(EmployeeNumber member) {
    return votes.openOf(List.of(member.value())).stream()
        .map(vote -> elections.get(vote.electionId()))
        .map(election -> new OpenBallot(election, nominees(election)))
        .toList();
  }

  private List<Nominee> nominees(Election election) {
    return candidates.of(election.id()).stream()
        .filter(candidate -> election.round() < 2 || candidate.finalist())
        .map(Candidate::nominee)
        .toList();
  }
}
