package org.kaohe.policychange;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.kaohe.cycle.PolicyAdoption;
import org.kaohe.cycle.PolicyAdoptions;
import org.kaohe.policy.Policies;
import org.kaohe.policy.Policy;
import org.kaohe.policy.PolicyDifference;
import org.kaohe.shared.EmployeeNumber;
import org.kaohe.shared.Period;
import org.kaohe.shared.Refused;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who may read which change, and what it alters for those whom it concerns. */
@Service
public class ViewingChanges {

  private final PolicyChanges changes;
  private final Acknowledgements acknowledgements;
  private final PeopleOfChange people;
  private final PolicyAdoptions adoptions;
  private final Policies policies;

  ViewingChanges(
      PolicyChanges changes,
      Acknowledgements acknowledgements,
      PeopleOfChange people,
      PolicyAdoptions adoptions,
      Policies policies) {
    this.changes = changes;
    this.acknowledgements = acknowledgements;
    this.people = people;
    this.adoptions = adoptions;
    this.policies = policies;
  }

  /**
   * For people of its departments once it was consulted on and unless it is being revised, for
   * whoever may approve it, and for HR always.
   *
   * @throws Refused as if it did not exist, for anybody else
   */
  @Transactional(readOnly = true)
  public PolicyChange readable(String changeId, EmployeeNumber by, boolean hr) {
    PolicyChange change = changes.get(changeId);
    boolean told =
        change.round() > 0 && !change.is(ChangeState.DRAFT) && people.concerns(change, by);
    if (hr || told || mayApprove(change, by) || acknowledgements.of(changeId, by).isPresent()) {
      return change;
    }
    throw Refused.unknown("policy-change-unknown", "没有这个方案变更");
  }

  /** Whether somebody works in one of its departments. */
  public boolean concerns(PolicyChange change, EmployeeNumber by) {
    return people.concerns(change, by);
  }

  /** Whether it waits for this person's approval. */
  public boolean mayApprove(PolicyChange change, EmployeeNumber by) {
    return change.is(ChangeState.APPROVING) && people.approvers(change).contains(by);
  }

  /** Newest first: all for HR, for others those of their department. */
  @Transactional(readOnly = true)
  public List<PolicyChange> of(EmployeeNumber by, boolean hr) {
    return hr
        ? changes.findAll()
        : people.departmentOf(by).flatMap(name -> changes.ofDepartment(name).stream()).toList();
  }

  /** Those that wait for this person's approval, newest first. */
  @Transactional(readOnly = true)
  public List<PolicyChange> toApprove(EmployeeNumber by) {
    return changes.findAll().stream().filter(change -> mayApprove(change, by)).toList();
  }

  /** Announced changes that somebody has not acknowledged yet. */
  @Transactional(readOnly = true)
  public List<PolicyChange> toAcknowledge(EmployeeNumber by) {
    return acknowledgements.openOf(by).stream().map(changes::get).toList();
  }

  public Policy policyOf(PolicyChange change) {
    return policies.get(change.policyId(), change.policyVersion());
  }

  /**
   * What it says otherwise than the policy each department had before; departments that had none
   * see what it says otherwise than the version it was made from, if any.
   */
  public Map<String, PolicyDifference> differences(PolicyChange change) {
    Map<String, PolicyDifference> differences = new LinkedHashMap<>();
    Policy after = policyOf(change);
    for (ChangedDepartment department : change.departments()) {
      before(change, department)
          .map(before -> PolicyDifference.between(before, after))
          .or(() -> policies.difference(change.policyId(), change.policyVersion()))
          .ifPresent(difference -> differences.put(department.department(), difference));
    }
    return differences;
  }

  private Optional<Policy> before(PolicyChange change, ChangedDepartment department) {
    Period from =
        department.fromMonth() == null ? change.wantedFrom() : department.fromMonth().previous();
    return adoptions
        .inForce(department.department(), from)
        .map(this::policyOf)
        .filter(policy -> !isTarget(change, policy));
  }

  private Policy policyOf(PolicyAdoption adoption) {
    return policies.get(adoption.policyId(), adoption.policyVersion());
  }

  private static boolean isTarget(PolicyChange change, Policy policy) {
    return policy.id().equals(change.policyId()) && policy.version() == change.policyVersion();
  }
}
