package org.kaohe.cycle;

import org.kaohe.policy.Policies;
import org.kaohe.shared.EmployeeNumber;
import org.kaohe.shared.Period;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A department puts a policy in force from a month on; the same again changes nothing. */
@Service
public class AdoptingPolicies {

  private final PolicyAdoptions adoptions;
  private final Policies policies;

  AdoptingPolicies(PolicyAdoptions adoptions, Policies policies) {
    this.adoptions = adoptions;
    this.policies = policies;
  }

  @Transactional
  public void adopt(
      String department, String policyId, Period fromMonth, EmployeeNumber adoptedBy) {
    policies.get(policyId);
    String id = department + "|" + fromMonth;
    Long version = adoptions.findById(id).map(PolicyAdoption::version).orElse(null);
    adoptions.save(new PolicyAdoption(id, version, department, policyId, fromMonth, adoptedBy));
  }
}
