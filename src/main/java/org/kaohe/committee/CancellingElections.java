package org.kaohe.committee;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes the elections of a cycle back with it; the cycle's process ends theirs. */
@Service
public class CancellingElections {

  private final Elections elections;
  private final Votes votes;

  CancellingElections(Elections elections, Votes votes) {
    this.elections = elections;
    this.votes = votes;
  }

  @Transactional
  public void cancel(String cycleId) {
    for (Election election : elections.ofCycle(cycleId)) {
      election.cancel();
      elections.save(election);
      votes.open(election.id()).forEach(vote -> votes.save(vote.absent()));
    }
  }
}
