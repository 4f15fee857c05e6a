package org.kaohe.policychange;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.kaohe.policy.DraftingPolicies;
import org.kaohe.shared.EmployeeNumber;
import org.kaohe.shared.Fault;
import org.kaohe.shared.Refused;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A department's head decides a change, or HR withdraws it. */
@Service
public class DecidingChanges {

  private final PolicyChanges changes;
  private final PeopleOfChange people;
  private final DraftingPolicies drafting;
  private final ChangeProcess process;
  private final ChangeJournal journal;
  private final Clock clock;

  DecidingChanges(
      PolicyChanges changes,
      PeopleOfChange people,
      DraftingPolicies drafting,
      ChangeProcess process,
      ChangeJournal journal,
      Clock clock) {
    this.changes = changes;
    this.people = people;
    this.drafting = drafting;
    this.process = process;
    this.journal = journal;
    this.clock = clock;
  }

  /**
   * @param code APPROVED, RETURNED or REJECTED
   * @param reason needed unless approved
   * @throws Refused with every fault at once; if {@code by} may not decide it
   */
  @Transactional
  public void decide(String changeId, String code, String reason, EmployeeNumber by) {
    PolicyChange change = changes.get(changeId);
    if (!people.approvers(change).contains(by)) {
      throw Refused.forbidden("方案变更由部门负责人审批，起草人不得审批自己的方案变更");
    }
    ChangeDecision decision = checked(code, reason);
    change.decide(decision, reason == null ? null : reason.strip(), by, clock.instant());
    if (decision == ChangeDecision.APPROVED && change.ownVersion()) {
      drafting.approve(change.policyId(), change.policyVersion());
    } else if (decision == ChangeDecision.REJECTED) {
      discard(change);
    }
    changes.save(change);
    journal.note(changeId, ChangeAction.Kind.valueOf(decision.name()), by, reason);
  }

  private static ChangeDecision checked(String code, String reason) {
    List<Fault> faults = new ArrayList<>();
    ChangeDecision decision = null;
    for (ChangeDecision each : ChangeDecision.values()) {
      if (each.name().equals(code)) {
        decision = each;
      }
    }
    if (decision == null) {
      faults.add(Fault.at("审批结论", code, "须选批准、退回修改或否决"));
    }
    boolean approved = decision == ChangeDecision.APPROVED;
    Texts.check("审批理由", reason, approved ? 0 : 5, 2000, faults);
    if (!faults.isEmpty()) {
      throw Refused.invalid("policy-change-invalid", "审批没有提交", faults);
    }
    return decision;
  }

  /**
   * @throws Refused {@code policy-change-state} once everybody was told
   */
  @Transactional
  public void withdraw(String changeId, String reason, EmployeeNumber by) {
    PolicyChange change = changes.get(changeId);
    String checked = Texts.checked("reason", reason, 5, "撤回没有提交");
    boolean approved = change.is(ChangeState.APPROVED);
    change.withdraw(checked);
    if (!approved) {
      discard(change);
    }
    changes.save(change);
    journal.note(changeId, ChangeAction.Kind.WITHDRAWN, by, checked);
    process.withdraw(changeId);
  }

  private void discard(PolicyChange change) {
    if (change.ownVersion()) {
      drafting.discard(change.policyId(), change.policyVersion());
    }
  }
}
