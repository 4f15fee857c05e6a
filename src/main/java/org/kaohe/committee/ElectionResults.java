package org.kaohe.committee;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.kaohe.shared.EmployeeNumber;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What a cycle asks: whether an election is to be held, and who was chosen. */
@Service
@Transactional(readOnly = true)
public class ElectionResults {

  private final Elections elections;
  private final Candidates candidates;
  private final Votes votes;

  ElectionResults(Elections elections, Candidates candidates, Votes votes) {
    this.elections = elections;
    this.candidates = candidates;
    this.votes = votes;
  }

  /**
   * A decided election.
   *
   * @param facts by readable name, for the evidence of the lines that follow
   */
  public record Chosen(String rule, Set<EmployeeNumber> people, Map<String, String> facts) {}

  /** The next election of the cycle that has no result yet. */
  public Optional<String> pending(String cycleId) {
    return elections.ofCycle(cycleId).stream()
        .filter(Election::isPending)
        .map(Election::id)
        .findFirst();
  }

  public List<Chosen> of(String cycleId) {
    return elections.ofCycle(cycleId).stream()
        .filter(election -> election.is(ElectionState.DECIDED))
        .map(this::chosen)
        .toList();
  }

  /** Whose votes count or counted in an election of the cycle. */
  public Set<EmployeeNumber> voters(String cycleId) {
    return elections.ofCycle(cycleId).stream()
        .flatMap(election -> votes.of(election.id()).stream())
        .filter(Vote::isCast)
        .map(Vote::voter)
        .collect(Collectors.toUnmodifiableSet());
  }

  private Chosen chosen(Election election) {
    Set<EmployeeNumber> people =
        candidates.of(election.id()).stream()
            .filter(Candidate::chosen)
            .map(candidate -> candidate.nominee().employee())
            .collect(Collectors.toUnmodifiableSet());
    return new Chosen(election.rule(), people, facts(election, people));
  }

  /** In one order always: lines that are computed anew are compared with those before. */
  private Map<String, String> facts(Election election, Set<EmployeeNumber> people) {
    Map<String, String> facts = new LinkedHashMap<>();
    facts.put("评委会结论", election.ruling().label());
    if (!election.ruling().isProposal()) {
      facts.put("评委会得票", votesOf(election, people));
    }
    return facts;
  }

  private String votesOf(Election election, Set<EmployeeNumber> people) {
    Map<EmployeeNumber, Integer> tally =
        Settlement.tally(votes.of(election.id(), election.round()));
    int cast = tally.values().stream().mapToInt(Integer::intValue).sum();
    int won = people.stream().mapToInt(one -> tally.getOrDefault(one, 0)).max().orElse(0);
    return "%d/%d（第 %d 轮）".formatted(won, cast, election.round());
  }
}
