package org.kaohe.cycle;

import org.kaohe.shared.EmployeeNumber;
import org.kaohe.shared.Period;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Table;

/** From which month on a department runs under which version of which policy. */
@Table("policy_adoption")
public record PolicyAdoption(
    @Id String id,
    @Version Long version,
    String department,
    String policyId,
    int policyVersion,
    Period fromMonth,
    EmployeeNumber adoptedBy) {

  boolean isOf(String otherPolicy, int otherVersion) {
    return policyId.equals(otherPolicy) && policyVersion == otherVersion;
  }
}
