package org.kaohe.committee;

import java.time.Clock;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;

/** Writes down who won, and why. */
@Service
class DecidingElections {

  private final Elections elections;
  private final Candidates candidates;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  DecidingElections(
      Elections elections, Candidates candidates, ApplicationEventPublisher events, Clock clock) {
    this.elections = elections;
    this.candidates = candidates;
    this.events = events;
    this.clock = clock;
  }

  void decide(Election election, Settlement.Verdict verdict) {
    election.decide(verdict.ruling(), clock.instant());
    elections.save(election);
    candidates.choose(election.id(), verdict.people());
    events.publishEvent(new ElectionDecided(election));
  }
}
