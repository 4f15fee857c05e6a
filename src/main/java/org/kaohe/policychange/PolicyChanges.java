package org.kaohe.policychange;

import java.util.List;
import java.util.Optional;
import org.kaohe.shared.Refused;
import org.springframework.data.jdbc.repository.query.Query;
import org.springframework.data.repository.Repository;

/** All changes of policies. */
public interface PolicyChanges extends Repository<PolicyChange, String> {

  PolicyChange save(PolicyChange change);

  Optional<PolicyChange> findById(String id);

  /** Newest first. */
  @Query("select * from policy_change order by drafted_at desc, id")
  List<PolicyChange> findAll();

  /** Those of a department that its people have seen, newest first. */
  @Query(
      "select * from policy_change where round_no > 0 and state <> 'DRAFT' and id in"
          + " (select change_id from policy_change_department where department = :department)"
          + " order by drafted_at desc, id")
  List<PolicyChange> ofDepartment(String department);

  @Query(
      "select * from policy_change where policy_id = :policyId and policy_version = :policyVersion"
          + " order by drafted_at desc, id")
  List<PolicyChange> of(String policyId, int policyVersion);

  /** What people were told of, the latest first. */
  @Query(
      "select * from policy_change where announced_at is not null order by announced_at desc, id")
  List<PolicyChange> told();

  default PolicyChange get(String id) {
    return findById(id).orElseThrow(() -> Refused.unknown("policy-change-unknown", "没有这个方案变更"));
  }
}
