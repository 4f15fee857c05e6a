package org.kaohe.committee;

import java.util.List;
import org.kaohe.shared.EmployeeNumber;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The minutes of a cycle's elections. */
@Service
@Transactional(readOnly = true)
public class ViewingMinutes {

  private final Elections elections;
  private final Candidates candidates;
  private final Votes votes;
  private final Extensions extensions;

  ViewingMinutes(Elections elections, Candidates candidates, Votes votes, Extensions extensions) {
    this.elections = elections;
    this.candidates = candidates;
    this.votes = votes;
    this.extensions = extensions;
  }

  /**
   * In order of the rules; none if the committee was not called.
   *
   * @param viewer of HR; votes stay secret towards candidates, whoever they are
   */
  public List<Minutes> of(String cycleId, EmployeeNumber viewer) {
    return elections.ofCycle(cycleId).stream().map(one -> minutes(one, viewer)).toList();
  }

  private Minutes minutes(Election election, EmployeeNumber viewer) {
    List<Candidate> all = candidates.of(election.id());
    boolean secret = all.stream().anyMatch(one -> one.nominee().employee().equals(viewer));
    return Minutes.of(election, all, votes.of(election.id()), extensions.of(election.id()), secret);
  }
}
