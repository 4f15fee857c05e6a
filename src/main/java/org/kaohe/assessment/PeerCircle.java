package org.kaohe.assessment;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.kaohe.shared.EmployeeNumber;
import org.kaohe.staff.StaffMember;

/**
 * Everybody of a department who may review as a peer, standing in a circle. A person's place hangs
 * on the seed and the own number only, so it stays the same whoever else comes or goes.
 */
final class PeerCircle {

  private final long seed;
  private final Comparator<EmployeeNumber> byPlace;
  private final List<EmployeeNumber> department;
  private final Map<String, List<EmployeeNumber>> teams;

  PeerCircle(long seed, Collection<StaffMember> pool) {
    this.seed = seed;
    this.byPlace = Comparator.comparingLong(this::place).thenComparing(Comparator.naturalOrder());
    this.department = pool.stream().map(StaffMember::number).sorted(byPlace).toList();
    this.teams =
        pool.stream()
            .collect(
                Collectors.groupingBy(
                    StaffMember::team,
                    TreeMap::new,
                    Collectors.mapping(
                        StaffMember::number,
                        Collectors.collectingAndThen(
                            Collectors.toList(), all -> all.stream().sorted(byPlace).toList()))));
  }

  List<EmployeeNumber> team(String name) {
    return teams.getOrDefault(name, List.of());
  }

  Comparator<EmployeeNumber> byPlace() {
    return byPlace;
  }

  /**
   * Who may review this person, in the order to be asked: the team round from the own place, then
   * the department likewise. Never oneself or the own manager.
   */
  Stream<EmployeeNumber> candidates(StaffMember subject) {
    return Stream.concat(inTeam(subject), inDepartment(subject)).distinct();
  }

  Stream<EmployeeNumber> inTeam(StaffMember subject) {
    return after(subject.number(), team(subject.team())).filter(mayReview(subject));
  }

  Stream<EmployeeNumber> inDepartment(StaffMember subject) {
    return after(subject.number(), department).filter(mayReview(subject));
  }

  static Predicate<EmployeeNumber> mayReview(StaffMember subject) {
    return peer -> !peer.equals(subject.number()) && !peer.equals(subject.manager());
  }

  private Stream<EmployeeNumber> after(EmployeeNumber one, List<EmployeeNumber> circle) {
    int from = 0;
    while (from < circle.size() && byPlace.compare(circle.get(from), one) <= 0) {
      from++;
    }
    return Stream.concat(
        circle.subList(from, circle.size()).stream(), circle.subList(0, from).stream());
  }

  /** The finaliser of SplittableRandom: scatters similar numbers and seeds far apart. */
  private long place(EmployeeNumber number) {
    long z = seed;
    for (char c : number.value().toCharArray()) {
      z = mix(z + c);
    }
    return z;
  }

  private static long mix(long value) {
    long z = value + 0x9e3779b97f4a7c15L;
    z = (z ^ (z >>> 30)) * 0xbf58476d1ce4e5b9L;
    z = (z ^ (z >>> 27)) * 0x94d049bb133111ebL;
    return z ^ (z >>> 31);
  }
}
