package org.kaohe.outcomes;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.kaohe.policy.OutcomeKind;
import org.kaohe.policy.Proposal;
import org.kaohe.shared.EmployeeNumber;

/** One computation beside what was confirmed before: unchanged lines stay and use up the limit. */
class Recomputation {

  private final ConfirmedLines confirmed;
  private final Map<EmployeeNumber, AlreadyDeducted> already;
  private final List<Proposal> keptFines = new ArrayList<>();
  private Set<Cause> warned = Set.of();
  private int kept;

  Recomputation(ConfirmedLines confirmed, Map<EmployeeNumber, AlreadyDeducted> already) {
    this.confirmed = confirmed;
    this.already = new HashMap<>(already);
  }

  /** The proposals that are not confirmed yet. */
  List<Proposal> open(List<Proposal> proposals) {
    warned = Cause.warnedFor(proposals);
    return proposals.stream().filter(proposal -> !isKept(proposal)).toList();
  }

  /** What confirmed lines deduct, the kept ones too. */
  Map<EmployeeNumber, AlreadyDeducted> already() {
    return already;
  }

  /** Confirmed lines that no policy proposes, but that stay. */
  void keepAll(Collection<OutcomeLine> lines) {
    lines.forEach(this::keep);
  }

  /** What needs a line: the guarded proposals, and warnings in place of kept fines. */
  List<GuardedProposal> fresh(List<GuardedProposal> guarded, Map<EmployeeNumber, PayBasis> pay) {
    List<GuardedProposal> all = new ArrayList<>(guarded);
    all.addAll(warningsOfKeptFines(pay));
    return all.stream().filter(one -> !one.added() || isNewWarning(one.proposal())).toList();
  }

  int kept() {
    return kept;
  }

  /** Confirmed lines that no proposal holds any more. */
  Collection<OutcomeLine> obsolete() {
    return confirmed.rest();
  }

  private boolean isNewWarning(Proposal warning) {
    return !warned.contains(Cause.of(warning)) && !isKept(warning, true);
  }

  private boolean isKept(Proposal proposal) {
    boolean same = isKept(proposal, false);
    if (same && proposal.kind() == OutcomeKind.DEDUCTION) {
      keptFines.add(proposal);
    }
    return same;
  }

  private boolean isKept(Proposal proposal, boolean added) {
    Optional<OutcomeLine> line = confirmed.take(proposal, added);
    line.ifPresent(this::keep);
    return line.isPresent();
  }

  private void keep(OutcomeLine line) {
    kept++;
    if (line.kind().isDeduction() || line.kind() == OutcomeKind.PERFORMANCE_PAY) {
      already.merge(line.employee(), AlreadyDeducted.NOTHING.plus(line), (a, b) -> a.plus(line));
    }
  }

  private List<GuardedProposal> warningsOfKeptFines(Map<EmployeeNumber, PayBasis> pay) {
    return keptFines.stream()
        .filter(fine -> forbidden(pay.get(EmployeeNumber.of(fine.subject()))))
        .map(GuardedProposal::warningInPlaceOf)
        .toList();
  }

  private static boolean forbidden(PayBasis pay) {
    return pay != null && PlaceProfile.of(pay.place()).forbidsFines();
  }
}
