package org.kaohe.committee;

import java.time.Clock;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Calls an election, once per rule, department and period. */
@Service
public class CallingElections {

  private final Elections elections;
  private final Candidates candidates;
  private final Clock clock;

  CallingElections(Elections elections, Candidates candidates, Clock clock) {
    this.elections = elections;
    this.candidates = candidates;
    this.clock = clock;
  }

  /**
   * Does nothing if the cycle's election of that rule was called before, or if nobody may be
   * chosen. Who may be chosen stays as it is now, however scores are corrected later.
   */
  @Transactional
  public void call(ElectionCall call) {
    boolean known =
        elections.ofCycle(call.cycleId()).stream()
            .anyMatch(election -> election.rule().equals(call.rule()));
    if (!known && !call.nominees().isEmpty()) {
      Election election = elections.save(Election.of(call, clock.instant()));
      candidates.add(election.id(), call.nominees());
    }
  }
}
