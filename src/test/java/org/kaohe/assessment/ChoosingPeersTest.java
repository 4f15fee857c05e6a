package org.kaohe.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kaohe.assessment.People.member;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.kaohe.shared.EmployeeNumber;
import org.kaohe.staff.StaffMember;

class ChoosingPeersTest {

  /** Teams of any sizes; the first of a team may lead it, somebody of another team may, too. */
  @Provide
  Arbitrary<List<StaffMember>> departments() {
    return Arbitraries.integers()
        .between(1, 9)
        .list()
        .ofMinSize(1)
        .ofMaxSize(5)
        .flatMap(sizes -> Arbitraries.longs().map(shape -> department(sizes, shape)));
  }

  private static List<StaffMember> department(List<Integer> sizes, long shape) {
    List<StaffMember> all = new ArrayList<>();
    for (int team = 0; team < sizes.size(); team++) {
      boolean leaderInside = (shape >> team & 1) == 1;
      String leader = leaderInside ? number(team, 0) : number((team + 1) % sizes.size(), 0);
      for (int i = 0; i < sizes.get(team); i++) {
        String own = number(team, i);
        all.add(member(own, "T" + team, own.equals(leader) ? null : leader));
      }
    }
    return all;
  }

  private static String number(int team, int i) {
    return "E" + team + "-" + i;
  }

  @Property
  void nobodyIsReviewedByOneselfTheOwnManagerOrTwiceByTheSame(
      @ForAll("departments") List<StaffMember> people,
      @ForAll @IntRange(min = 1, max = 5) int wanted,
      @ForAll long seed) {
    Map<EmployeeNumber, List<EmployeeNumber>> peers = choose(people, people, wanted, seed);
    for (StaffMember subject : people) {
      assertThat(peers.get(subject.number()))
          .doesNotContain(subject.number())
          .doesNotHaveDuplicates()
          .hasSizeLessThanOrEqualTo(wanted)
          .allMatch(peer -> !peer.equals(subject.manager()));
    }
  }

  @Property
  void everybodyHasAsManyPeersAsWantedWhereTheDepartmentHasThem(
      @ForAll("departments") List<StaffMember> people,
      @ForAll @IntRange(min = 1, max = 5) int wanted,
      @ForAll long seed) {
    Map<EmployeeNumber, List<EmployeeNumber>> peers = choose(people, people, wanted, seed);
    for (StaffMember subject : people) {
      long possible =
          people.stream()
              .map(StaffMember::number)
              .filter(p -> !p.equals(subject.number()) && !p.equals(subject.manager()))
              .count();
      assertThat(peers.get(subject.number())).hasSize((int) Math.min(wanted, possible));
    }
  }

  @Property
  void theTeamComesBeforeTheDepartment(
      @ForAll("departments") List<StaffMember> people, @ForAll long seed) {
    Map<EmployeeNumber, List<EmployeeNumber>> peers = choose(people, people, 3, seed);
    Map<EmployeeNumber, String> teams =
        people.stream().collect(Collectors.toMap(StaffMember::number, StaffMember::team));
    for (StaffMember subject : people) {
      long mates =
          people.stream()
              .filter(p -> p.team().equals(subject.team()))
              .map(StaffMember::number)
              .filter(p -> !p.equals(subject.number()) && !p.equals(subject.manager()))
              .count();
      assertThat(peers.get(subject.number()))
          .filteredOn(p -> teams.get(p).equals(subject.team()))
          .hasSize((int) Math.min(3, mates));
    }
  }

  @Property
  void withinATeamTheLoadDiffersByAtMostOne(
      @ForAll @IntRange(min = 4, max = 30) int size,
      @ForAll @IntRange(min = 0, max = 8) int away,
      @ForAll @IntRange(min = 0, max = 8) int notAssessed,
      @ForAll long seed) {
    List<StaffMember> team =
        IntStream.range(0, size).mapToObj(i -> member("E" + i, "T", "m")).toList();
    List<StaffMember> pool = team.subList(Math.min(away, size - 4), size);
    List<StaffMember> subjects = team.subList(0, size - Math.min(notAssessed, size - 1));
    Map<EmployeeNumber, Integer> load = load(choose(subjects, pool, 3, seed), pool);
    assertThat(max(load) - min(load)).isLessThanOrEqualTo(1);
  }

  @Property
  void smallTeamsAreFilledUpEvenlyFromTheDepartment(
      @ForAll @IntRange(min = 4, max = 12) int size, @ForAll long seed) {
    List<StaffMember> people = new ArrayList<>();
    IntStream.range(0, size).forEach(i -> people.add(member("E" + i, "大组", "m1")));
    people.add(member("S0", "小组", "m2"));
    people.add(member("S1", "小组", "m2"));
    List<StaffMember> big = people.subList(0, size);
    Map<EmployeeNumber, Integer> load = load(choose(people, people, 3, seed), big);
    assertThat(max(load) - min(load)).isLessThanOrEqualTo(1);
  }

  @Property
  void theSameSeedChoosesTheSamePeersInWhateverOrderPeopleCome(
      @ForAll("departments") List<StaffMember> people, @ForAll long seed) {
    List<StaffMember> backwards = new ArrayList<>(people);
    Collections.reverse(backwards);
    assertThat(choose(people, people, 3, seed)).isEqualTo(choose(backwards, backwards, 3, seed));
  }

  @Example
  void anotherMonthBringsOtherPeers() {
    List<StaffMember> team =
        IntStream.range(0, 20).mapToObj(i -> member("E" + i, "T", "m")).toList();
    assertThat(choose(team, team, 3, 1)).isNotEqualTo(choose(team, team, 3, 2));
  }

  @Example
  void teamsOfTwoThousandAreChosenInNoTimeEvenWithTheirLeaderAmongThem() {
    List<StaffMember> team =
        IntStream.range(0, 2000).mapToObj(i -> member("E" + i, "T", i == 0 ? null : "E0")).toList();
    List<StaffMember> pool = team.subList(0, 1990);
    Map<EmployeeNumber, Integer> load = load(choose(team, pool, 3, 7), pool);
    load.remove(EmployeeNumber.of("E0"));
    assertThat(max(load) - min(load)).isLessThanOrEqualTo(1);
  }

  private static Map<EmployeeNumber, List<EmployeeNumber>> choose(
      List<StaffMember> subjects, List<StaffMember> pool, int wanted, long seed) {
    return ChoosingPeers.of(subjects, new PeerCircle(seed, pool), wanted, Map.of());
  }

  private static Map<EmployeeNumber, Integer> load(
      Map<EmployeeNumber, List<EmployeeNumber>> peers, List<StaffMember> pool) {
    Map<EmployeeNumber, Integer> load = new HashMap<>();
    pool.forEach(member -> load.put(member.number(), 0));
    peers.values().forEach(all -> all.forEach(p -> load.computeIfPresent(p, (k, n) -> n + 1)));
    return load;
  }

  private static int max(Map<EmployeeNumber, Integer> load) {
    return load.values().stream().max(Integer::compare).orElse(0);
  }

  private static int min(Map<EmployeeNumber, Integer> load) {
    return load.values().stream().min(Integer::compare).orElse(0);
  }
}
