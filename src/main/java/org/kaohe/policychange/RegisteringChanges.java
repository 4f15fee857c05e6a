package org.kaohe.policychange;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.kaohe.policy.DraftingPolicies;
import org.kaohe.policy.Policies;
import org.kaohe.policy.Policy;
import org.kaohe.policy.PolicyDraft;
import org.kaohe.policy.PolicyVersion;
import org.kaohe.shared.EmployeeNumber;
import org.kaohe.shared.Fault;
import org.kaohe.shared.Refused;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** HR drafts a change and revises it until it is consulted on. */
@Service
public class RegisteringChanges {

  private final PolicyChanges changes;
  private final ChangeForm form;
  private final DraftingPolicies drafting;
  private final Policies policies;
  private final ChangeProcess process;
  private final ChangeJournal journal;
  private final Clock clock;

  RegisteringChanges(
      PolicyChanges changes,
      ChangeForm form,
      DraftingPolicies drafting,
      Policies policies,
      ChangeProcess process,
      ChangeJournal journal,
      Clock clock) {
    this.changes = changes;
    this.form = form;
    this.drafting = drafting;
    this.policies = policies;
    this.process = process;
    this.journal = journal;
    this.clock = clock;
  }

  /**
   * Registers a change and starts its process, both or neither. Without other figures or files a
   * version that is there already is put in force elsewhere.
   *
   * @throws Refused with every fault
   */
  @Transactional
  public PolicyChange register(ChangeRequest request, EmployeeNumber by) {
    ChangeForm.Read read = form.read(request);
    boolean own = !request.changesNothing();
    PolicyVersion version = own ? drafting.draft(read.draft(), by) : present(read.draft());
    PolicyChange change =
        changes.save(
            PolicyChange.draft(
                UUID.randomUUID().toString(),
                version.policy(),
                version.version(),
                own,
                read.plan(),
                by,
                clock.instant()));
    journal.note(change.id(), ChangeAction.Kind.DRAFTED, by, read.plan().reason());
    process.start(change.id());
    return change;
  }

  private PolicyVersion present(PolicyDraft draft) {
    if (draft.base() == null || draft.base().isBlank()) {
      throw Refused.invalid(
          "policy-change-invalid",
          "方案变更填写有误",
          List.of(Fault.at("base", null, "请选择方案，或上传新方案的清单（.yaml）和决策表（.dmn）")));
    }
    Policy base =
        draft.baseVersion() == null
            ? policies.get(draft.base())
            : policies.published(draft.base(), draft.baseVersion());
    return policies.version(base.id(), base.version());
  }

  /**
   * Files that are not sent stay as they are.
   *
   * @throws Refused with every fault; {@code policy-change-state} once it is consulted on
   */
  @Transactional
  public void revise(String changeId, ChangeRequest request, EmployeeNumber by) {
    PolicyChange change = changes.get(changeId);
    ChangeForm.Read read = form.read(request);
    change.revise(read.plan(), by);
    if (change.ownVersion()) {
      drafting.revise(change.policyId(), change.policyVersion(), read.draft(), by);
    } else if (!request.changesNothing()) {
      throw Refused.conflict("policy-change-existing-version", "该变更启用的是已有版本，不能改动内容；如需改动，请撤回后另行起草");
    }
    changes.save(change);
    journal.note(changeId, ChangeAction.Kind.REVISED, by, read.plan().reason());
  }
}
