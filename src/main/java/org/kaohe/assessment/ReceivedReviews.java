package org.kaohe.assessment;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.kaohe.shared.EmployeeNumber;

/**
 * Tells what counts among all that was asked and received about one person. Of a review that was
 * sent back the latest counts; a self-assessment that was never done is an omission only if the
 * person let its deadline pass.
 */
public final class ReceivedReviews {

  private final EmployeeNumber subject;
  private final List<ReviewEntry> entries = new ArrayList<>();

  public ReceivedReviews(EmployeeNumber subject) {
    this.subject = subject;
  }

  public void add(ReviewEntry entry) {
    entries.add(entry);
  }

  public SubjectReviews summary() {
    ReviewScores self = latest(ReviewSource.SELF);
    ReviewState lastSelf = self == null ? lastStateOfSelf() : ReviewState.DONE;
    return new SubjectReviews(
        subject,
        self,
        lastSelf == ReviewState.MISSED,
        lastSelf == ReviewState.EXCUSED,
        peers(),
        latest(ReviewSource.MANAGER));
  }

  private ReviewScores latest(ReviewSource source) {
    return entries.stream()
        .filter(e -> e.assignment().source() == source && e.review() != null)
        .max(Comparator.comparing(e -> e.assignment().attempt()))
        .map(e -> e.review().scores())
        .orElse(null);
  }

  private ReviewState lastStateOfSelf() {
    return entries.stream()
        .map(ReviewEntry::assignment)
        .filter(a -> a.source() == ReviewSource.SELF)
        .max(Comparator.comparing(ReviewAssignment::attempt))
        .map(ReviewAssignment::state)
        .orElse(null);
  }

  /** Ordered by what was given, not by who gave it. */
  private List<ReviewScores> peers() {
    Map<String, ReviewScores> inOrder = new TreeMap<>();
    entries.stream()
        .filter(e -> e.assignment().source() == ReviewSource.PEER && e.review() != null)
        .forEach(e -> inOrder.put(e.review().scores() + e.assignment().id(), e.review().scores()));
    return List.copyOf(inOrder.values());
  }
}
