package org.kaohe.assessment;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.kaohe.shared.EmployeeNumber;
import org.kaohe.staff.StaffMember;

/**
 * Chooses who reviews whom as a peer: each person is reviewed by the next ones in the team's circle
 * (a circular shift, so everybody has the same load), small teams are filled up with the least
 * loaded of the department. Where an own manager or somebody away tilts the load, reviews are moved
 * within the team until it differs by at most one, as far as anybody may take them.
 */
final class ChoosingPeers {

  private final PeerCircle circle;
  private final int wanted;
  private final Map<EmployeeNumber, Integer> load = new TreeMap<>();
  private final Map<EmployeeNumber, List<EmployeeNumber>> chosen = new LinkedHashMap<>();

  private ChoosingPeers(PeerCircle circle, int wanted) {
    this.circle = circle;
    this.wanted = wanted;
  }

  /**
   * @param alreadyAsked reviews that people have to do already, by reviewer
   * @return reviewers by person, in order of asking; fewer than wanted if there are no more
   */
  static Map<EmployeeNumber, List<EmployeeNumber>> of(
      Collection<StaffMember> subjects,
      PeerCircle circle,
      int wanted,
      Map<EmployeeNumber, Integer> alreadyAsked) {
    ChoosingPeers choice = new ChoosingPeers(circle, wanted);
    choice.load.putAll(alreadyAsked);
    Map<String, List<StaffMember>> teams = new TreeMap<>();
    subjects.stream()
        .sorted(Comparator.comparing(StaffMember::number, circle.byPlace()))
        .forEach(s -> teams.computeIfAbsent(s.team(), t -> new ArrayList<>()).add(s));
    teams.values().forEach(choice::withinTeam);
    teams.values().forEach(team -> team.forEach(choice::fillUp));
    return choice.chosen;
  }

  private void withinTeam(List<StaffMember> team) {
    for (StaffMember subject : team) {
      List<EmployeeNumber> peers = new ArrayList<>(circle.inTeam(subject).limit(wanted).toList());
      peers.forEach(peer -> load.merge(peer, 1, Integer::sum));
      chosen.put(subject.number(), peers);
    }
    new LevellingLoad(circle.team(team.get(0).team()), team, chosen, load).level();
  }

  private void fillUp(StaffMember subject) {
    List<EmployeeNumber> peers = chosen.get(subject.number());
    if (peers.size() >= wanted) {
      return;
    }
    Predicate<EmployeeNumber> notYet = peer -> !peers.contains(peer);
    List<EmployeeNumber> more =
        circle
            .inDepartment(subject)
            .filter(notYet)
            .sorted(Comparator.comparing(peer -> load.getOrDefault(peer, 0)))
            .limit((long) wanted - peers.size())
            .toList();
    peers.addAll(more);
    more.forEach(peer -> load.merge(peer, 1, Integer::sum));
  }
}
