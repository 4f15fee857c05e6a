package org.kaohe.assessment;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.kaohe.shared.EmployeeNumber;

/**
 * One person's reviews in one cycle. Its id is the business key of its process; the process asks it
 * at every step what comes next.
 *
 * @param running whether the engine still has an instance for it
 * @param reviews by source, seat and attempt
 */
public record Assessment(
    String id,
    String cycleId,
    EmployeeNumber subject,
    String subjectName,
    AssessmentState state,
    boolean running,
    List<ReviewAssignment> reviews) {

  public Assessment {
    reviews = List.copyOf(reviews);
  }

  /** The stage that people can work on: the first with an open review; empty: nothing is open. */
  public Optional<ReviewSource> stage() {
    return state.isClosed()
        ? Optional.empty()
        : Arrays.stream(ReviewSource.values())
            .filter(s -> open(s).findAny().isPresent())
            .findFirst();
  }

  public Stream<ReviewAssignment> open(ReviewSource source) {
    return of(source).filter(ReviewAssignment::isOpen);
  }

  public Stream<ReviewAssignment> of(ReviewSource source) {
    return reviews.stream().filter(r -> r.source() == source);
  }

  /** Everybody who was ever asked to review as a peer. */
  Set<EmployeeNumber> peersEver() {
    return of(ReviewSource.PEER).map(ReviewAssignment::reviewer).collect(Collectors.toSet());
  }

  int nextAttempt(ReviewSource source, int seat) {
    return (int) of(source).filter(r -> r.seat() == seat).count() + 1;
  }

  public Assessment with(ReviewAssignment changed) {
    List<ReviewAssignment> all = new ArrayList<>(reviews);
    int at = all.stream().map(ReviewAssignment::id).toList().indexOf(changed.id());
    if (at < 0) {
      all.add(changed);
    } else {
      all.set(at, changed);
    }
    return new Assessment(id, cycleId, subject, subjectName, state, running, all);
  }

  public Assessment in(AssessmentState next, boolean nowRunning) {
    return new Assessment(id, cycleId, subject, subjectName, next, nowRunning, reviews);
  }
}
