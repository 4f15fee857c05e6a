package org.kaohe.outcomes;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.kaohe.policy.Proposal;

/** What the guard decided, by the proposal's place in the list: two equal ones are still two. */
class Decisions {

  /** A proposal and its place in the list. */
  record Slot(int index, Proposal proposal) {}

  private final Map<Integer, List<GuardedProposal>> byIndex = new HashMap<>();

  void add(Slot slot, GuardedProposal decision) {
    byIndex.computeIfAbsent(slot.index(), i -> new ArrayList<>()).add(decision);
  }

  List<GuardedProposal> inOrderOf(List<Proposal> proposals) {
    return IntStream.range(0, proposals.size())
        .boxed()
        .flatMap(index -> at(index, proposals.get(index)))
        .toList();
  }

  private Stream<GuardedProposal> at(int index, Proposal proposal) {
    List<GuardedProposal> decided = byIndex.get(index);
    return decided == null ? Stream.of(GuardedProposal.asProposed(proposal)) : decided.stream();
  }
}
