package org.kaohe.outcomes;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.kaohe.outcomes.Decisions.Slot;
import org.kaohe.policy.Proposal;
import org.kaohe.shared.EmployeeNumber;
import org.kaohe.shared.Fault;
import org.kaohe.shared.Period;
import org.kaohe.shared.Refused;
import org.kaohe.shared.SubjectType;
import org.springframework.stereotype.Service;

/**
 * The law's guard beside every policy (policies part D, G1–G5): decides what is really deducted.
 */
@Service
public class Guard {

  private final MinimumWages wages;

  public Guard(MinimumWages wages) {
    this.wages = wages;
  }

  /** As below, for people from whom nothing has been deducted in that month yet. */
  public List<GuardedProposal> apply(
      Period period, List<Proposal> proposals, Map<EmployeeNumber, PayBasis> pay) {
    return apply(period, proposals, pay, Map.of());
  }

  /**
   * Every proposal in the given order, each warning that the guard adds right behind its fine; none
   * where the policy itself warns for the same. The amounts do not depend on the order.
   *
   * @param period deductions of a week, quarter or year count in the month it is paid with
   * @param already what the people's month bears from lines that are not among the proposals
   * @throws Refused if the pay of somebody with a deduction is unknown, naming all of them
   */
  public List<GuardedProposal> apply(
      Period period,
      List<Proposal> proposals,
      Map<EmployeeNumber, PayBasis> pay,
      Map<EmployeeNumber, AlreadyDeducted> already) {
    Map<EmployeeNumber, List<Slot>> deductions = deductionsByPerson(proposals);
    refuseUnknownPay(deductions.keySet(), pay);
    MinimumWageTable table = wages.table();
    Decisions decided = new Decisions();
    deductions.forEach(
        (person, theirs) -> {
          PayBasis basis = pay.get(person);
          MinimumWage minimum = table.at(basis.place(), period.payMonth().lastDay());
          new MonthGuard(
                  StatutoryLimit.of(basis, minimum),
                  PlaceProfile.of(basis.place()),
                  already.getOrDefault(person, AlreadyDeducted.NOTHING))
              .decide(theirs, decided);
        });
    return withoutSecondWarnings(decided.inOrderOf(proposals), Cause.warnedFor(proposals));
  }

  private static List<GuardedProposal> withoutSecondWarnings(
      List<GuardedProposal> guarded, Set<Cause> warned) {
    return guarded.stream()
        .filter(one -> !one.added() || !warned.contains(Cause.of(one.proposal())))
        .toList();
  }

  private static Map<EmployeeNumber, List<Slot>> deductionsByPerson(List<Proposal> proposals) {
    Map<EmployeeNumber, List<Slot>> byPerson = new LinkedHashMap<>();
    for (int i = 0; i < proposals.size(); i++) {
      Proposal proposal = proposals.get(i);
      if (MonthGuard.guards(proposal)) {
        byPerson
            .computeIfAbsent(personOf(proposal), n -> new ArrayList<>())
            .add(new Slot(i, proposal));
      }
    }
    return byPerson;
  }

  private static EmployeeNumber personOf(Proposal proposal) {
    if (proposal.subjectType() != SubjectType.EMPLOYEE) {
      throw new IllegalArgumentException("a deduction from no person: " + proposal);
    }
    return EmployeeNumber.of(proposal.subject());
  }

  private static void refuseUnknownPay(
      Set<EmployeeNumber> people, Map<EmployeeNumber, PayBasis> pay) {
    List<Fault> faults =
        people.stream()
            .filter(person -> !pay.containsKey(person))
            .sorted()
            .map(person -> Fault.at("工号", person, "有扣款但没有当月工资数据"))
            .toList();
    if (!faults.isEmpty()) {
      throw Refused.invalid("pay-unknown", "缺少工资数据，无法计算扣款上限", faults);
    }
  }
}
