package org.kaohe.trial;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.kaohe.cycle.PolicyAdoption;
import org.kaohe.cycle.PolicyAdoptions;
import org.kaohe.policy.Policies;
import org.kaohe.policy.Policy;
import org.kaohe.shared.Period;
import org.springframework.stereotype.Service;

/** Which policy each department runs under today. */
@Service
public class PoliciesInForce {

  private final PolicyAdoptions adoptions;
  private final Policies policies;
  private final Clock clock;

  PoliciesInForce(PolicyAdoptions adoptions, Policies policies, Clock clock) {
    this.adoptions = adoptions;
    this.policies = policies;
    this.clock = clock;
  }

  public Optional<Policy> of(String department) {
    Period month = Period.monthOf(LocalDate.now(clock));
    return adoptions.inForce(department, month).map(this::policy);
  }

  /** Departments without one are left out. */
  public Map<String, Policy> byDepartment() {
    Map<String, Policy> inForce = new TreeMap<>();
    List<String> departments = adoptions.departments();
    departments.forEach(
        department -> of(department).ifPresent(policy -> inForce.put(department, policy)));
    return inForce;
  }

  private Policy policy(PolicyAdoption adoption) {
    return policies.get(adoption.policyId(), adoption.policyVersion());
  }
}
