package org.kaohe.assessment;

import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.kaohe.shared.EmployeeNumber;
import org.kaohe.staff.StaffMember;

/**
 * Moves reviews within a team to the least loaded, along chains if need be, until nobody who may
 * take more has two fewer than somebody else (a semi-matching by cost-reducing paths).
 */
final class LevellingLoad {

  /** A review of {@code subject} that {@code to} could take over from {@code from}. */
  private record Move(EmployeeNumber subject, EmployeeNumber from, EmployeeNumber to) {}

  private final List<EmployeeNumber> reviewers;
  private final List<StaffMember> subjects;
  private final Map<EmployeeNumber, List<EmployeeNumber>> chosen;
  private final Map<EmployeeNumber, Integer> load;
  private final Set<EmployeeNumber> full = new HashSet<>();

  LevellingLoad(
      List<EmployeeNumber> reviewers,
      List<StaffMember> subjects,
      Map<EmployeeNumber, List<EmployeeNumber>> chosen,
      Map<EmployeeNumber, Integer> load) {
    this.reviewers = reviewers;
    this.subjects = subjects;
    this.chosen = chosen;
    this.load = load;
  }

  void level() {
    Optional<EmployeeNumber> free = leastLoaded();
    while (free.isPresent()) {
      if (!relieveSomebodyBy(free.get())) {
        full.add(free.get());
      }
      free = leastLoaded();
    }
  }

  private Optional<EmployeeNumber> leastLoaded() {
    int most = reviewers.stream().mapToInt(this::loadOf).max().orElse(0);
    return reviewers.stream()
        .filter(r -> !full.contains(r) && loadOf(r) <= most - 2)
        .min(Comparator.comparing(this::loadOf));
  }

  /** Breadth first back from the free one to somebody who has at least two reviews more. */
  private boolean relieveSomebodyBy(EmployeeNumber free) {
    Map<EmployeeNumber, Move> next = new HashMap<>();
    Deque<EmployeeNumber> queue = new ArrayDeque<>(List.of(free));
    while (!queue.isEmpty()) {
      EmployeeNumber current = queue.remove();
      if (loadOf(current) >= loadOf(free) + 2) {
        shift(current, free, next);
        return true;
      }
      for (Move move : movesTo(current)) {
        if (!move.from().equals(free) && next.putIfAbsent(move.from(), move) == null) {
          queue.add(move.from());
        }
      }
    }
    return false;
  }

  private List<Move> movesTo(EmployeeNumber to) {
    return subjects.stream()
        .filter(subject -> PeerCircle.mayReview(subject).test(to))
        .map(StaffMember::number)
        .filter(subject -> !chosen.get(subject).contains(to))
        .flatMap(subject -> chosen.get(subject).stream().map(from -> new Move(subject, from, to)))
        .toList();
  }

  private void shift(EmployeeNumber loaded, EmployeeNumber free, Map<EmployeeNumber, Move> next) {
    EmployeeNumber current = loaded;
    while (!current.equals(free)) {
      Move move = next.get(current);
      List<EmployeeNumber> peers = chosen.get(move.subject());
      peers.set(peers.indexOf(move.from()), move.to());
      current = move.to();
    }
    load.merge(loaded, -1, Integer::sum);
    load.merge(free, 1, Integer::sum);
  }

  private int loadOf(EmployeeNumber reviewer) {
    return load.getOrDefault(reviewer, 0);
  }
}
