package org.kaohe.committee;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.kaohe.shared.EmployeeNumber;

/**
 * The settlement rule. Only votes cast count, neither absences nor abstentions. More than half of
 * them wins. Otherwise those with the most votes meet in one second ballot; a sole leader meets
 * those with the next most. Without a majority there: the highest mean of the four criteria over
 * both ballots, then the ranking; whoever is still tied shares (policies A9). If nobody voted, the
 * ranking's proposal stands.
 */
final class Settlement {

  /**
   * How a ballot ends.
   *
   * @param ruling null: a second ballot is due
   * @param people who wins, or who meets in the second ballot
   */
  record Verdict(Ruling ruling, Set<EmployeeNumber> people) {

    boolean needsSecondBallot() {
      return ruling == null;
    }
  }

  private final Collection<Nominee> nominees;
  private final Map<EmployeeNumber, List<Vote>> votes;

  private Settlement(Collection<Nominee> nominees, Collection<Vote> votes) {
    this.nominees = nominees;
    this.votes =
        votes.stream()
            .filter(Vote::isCast)
            .collect(Collectors.groupingBy(Vote::choice, TreeMap::new, Collectors.toList()));
  }

  /** Of the first ballot among all who may be chosen. */
  static Verdict first(Collection<Nominee> nominees, Collection<Vote> votes) {
    Settlement ballot = new Settlement(nominees, votes);
    if (ballot.votes.isEmpty()) {
      return new Verdict(Ruling.NO_VOTES, proposal(nominees));
    }
    Set<EmployeeNumber> winner = ballot.majority();
    return winner.isEmpty()
        ? new Verdict(null, ballot.finalists())
        : new Verdict(Ruling.MAJORITY, winner);
  }

  /** Of the second ballot among those who met in it. */
  static Verdict second(
      Collection<Nominee> finalists, Collection<Vote> first, Collection<Vote> second) {
    Set<EmployeeNumber> winner = new Settlement(finalists, second).majority();
    if (!winner.isEmpty()) {
      return new Verdict(Ruling.SECOND_BALLOT, winner);
    }
    List<Vote> both = Stream.concat(first.stream(), second.stream()).toList();
    return new Settlement(finalists, both).byCriteria();
  }

  /** Nobody could be asked. */
  static Verdict withoutMembers(Collection<Nominee> nominees) {
    return new Verdict(Ruling.NO_MEMBERS, proposal(nominees));
  }

  /** Of each candidate voted for. */
  static Map<EmployeeNumber, Integer> tally(Collection<Vote> votes) {
    Map<EmployeeNumber, Integer> tally = new TreeMap<>();
    votes.stream()
        .filter(Vote::isCast)
        .forEach(vote -> tally.merge(vote.choice(), 1, Integer::sum));
    return tally;
  }

  private static Set<EmployeeNumber> proposal(Collection<Nominee> nominees) {
    int best = nominees.stream().mapToInt(Nominee::standing).min().orElse(0);
    return numbers(nominees.stream().filter(nominee -> nominee.standing() == best));
  }

  private Set<EmployeeNumber> majority() {
    int cast = votes.values().stream().mapToInt(List::size).sum();
    return votesOver(cast / 2);
  }

  /** More than half of a number of votes is more than the half rounded down. */
  private Set<EmployeeNumber> votesOver(int count) {
    return votes.entrySet().stream()
        .filter(entry -> entry.getValue().size() > count)
        .map(Map.Entry::getKey)
        .collect(Collectors.toUnmodifiableSet());
  }

  private Set<EmployeeNumber> finalists() {
    List<Integer> counts =
        votes.values().stream().map(List::size).sorted(Comparator.reverseOrder()).toList();
    // The second of the sorted counts: the leaders' own if they are tied, else the next most.
    return votesOver(counts.get(Math.min(1, counts.size() - 1)) - 1);
  }

  private Verdict byCriteria() {
    List<Nominee> best = best(nominees, Comparator.comparing(this::mean));
    return best.size() == 1
        ? new Verdict(Ruling.CRITERIA, numbers(best.stream()))
        : new Verdict(Ruling.RANKING, proposal(best));
  }

  private Mean mean(Nominee nominee) {
    return Mean.of(votes.getOrDefault(nominee.employee(), List.of()));
  }

  private static List<Nominee> best(Collection<Nominee> some, Comparator<Nominee> ascending) {
    Nominee top = some.stream().max(ascending).orElseThrow();
    return some.stream().filter(one -> ascending.compare(one, top) == 0).toList();
  }

  private static Set<EmployeeNumber> numbers(Stream<Nominee> some) {
    return some.map(Nominee::employee).collect(Collectors.toUnmodifiableSet());
  }

  /** A mean compared exactly, never rounded; without marks it is the lowest. */
  private record Mean(BigDecimal sum, BigDecimal count) implements Comparable<Mean> {

    static Mean of(List<Vote> votes) {
      Function<Vote, BigDecimal> sum = vote -> vote.marks().sum();
      return new Mean(
          votes.stream().map(sum).reduce(BigDecimal.ZERO, BigDecimal::add),
          BigDecimal.valueOf(Math.max(1, votes.size())));
    }

    @Override
    public int compareTo(Mean other) {
      return sum.multiply(other.count).compareTo(other.sum.multiply(count));
    }
  }
}
