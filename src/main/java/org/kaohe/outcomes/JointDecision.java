package org.kaohe.outcomes;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.kaohe.policy.Proposal;
import org.kaohe.shared.EmployeeNumber;
import org.kaohe.shared.Period;

/** A cycle's own proposals and open lines of other cycles, under one guard. */
class JointDecision {

  private final List<Proposal> all;
  private final Map<EmployeeNumber, PayBasis> pay;
  private final Map<EmployeeNumber, AlreadyDeducted> already;
  private final Map<Proposal, OutcomeLine> open = new IdentityHashMap<>();

  JointDecision(
      List<Proposal> own,
      Map<EmployeeNumber, PayBasis> pay,
      Map<EmployeeNumber, AlreadyDeducted> already) {
    this.all = new ArrayList<>(own);
    this.pay = new HashMap<>(pay);
    this.already = new HashMap<>(already);
  }

  /** Lines of an earlier release did not keep their pay: unless it is known, they stay. */
  void join(OutcomeLine line) {
    if (line.pay() == null && !pay.containsKey(line.employee())) {
      already.merge(line.employee(), AlreadyDeducted.NOTHING.plus(line), (a, b) -> a.plus(line));
      return;
    }
    if (line.pay() != null) {
      pay.putIfAbsent(line.employee(), line.pay().basis());
    }
    Proposal proposal = line.asProposal();
    open.put(proposal, line);
    all.add(proposal);
  }

  /**
   * Stores what changes in the open lines.
   *
   * @return the own proposals, guarded
   */
  List<GuardedProposal> decide(Guard guard, Period payMonth, OutcomeLines lines) {
    List<GuardedProposal> own = new ArrayList<>();
    boolean ofOpenLine = false;
    for (GuardedProposal one : guard.apply(payMonth, all, pay, already)) {
      // A warning comes right behind its fine; an open line's is there already.
      ofOpenLine = one.added() ? ofOpenLine : open.containsKey(one.proposal());
      if (!ofOpenLine) {
        own.add(one);
      } else if (!one.added()) {
        store(open.get(one.proposal()), LineAmounts.of(one), lines);
      }
    }
    return own;
  }

  /** The open lines that take more than they may. */
  Collection<OutcomeLine> exceeding(Guard guard, Period payMonth) {
    return guard.apply(payMonth, all, pay, already).stream()
        .filter(one -> open.containsKey(one.proposal()))
        .filter(one -> one.takesLessThan(open.get(one.proposal()).amounts()))
        .map(one -> open.get(one.proposal()))
        .toList();
  }

  private static void store(OutcomeLine line, LineAmounts anew, OutcomeLines lines) {
    if (!anew.equals(line.amounts())) {
      line.decide(anew);
      lines.save(line);
    }
  }
}
