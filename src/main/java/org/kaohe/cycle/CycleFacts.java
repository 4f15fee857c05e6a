package org.kaohe.cycle;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.kaohe.assessment.Candidate;
import org.kaohe.policy.Policy;
import org.kaohe.policy.RecordInput;
import org.kaohe.shared.EmployeeNumber;
import org.kaohe.staff.StaffMember;

/**
 * All that a department's month is computed from.
 *
 * @param members everybody employed in the department during the month
 * @param metrics usable figures by metric key, of whoever has any
 * @param candidates whose month it is, with their reviews
 */
record CycleFacts(
    Cycle cycle,
    Policy policy,
    List<StaffMember> members,
    Map<EmployeeNumber, Map<String, BigDecimal>> metrics,
    Map<EmployeeNumber, PayOfMonth> pay,
    List<RecordInput> records,
    List<Candidate> candidates) {

  /** Records that take effect in this month, not only count as occurrences. */
  Set<String> firing() {
    return records.stream()
        .filter(RecordInput::fires)
        .map(RecordInput::id)
        .collect(Collectors.toUnmodifiableSet());
  }
}
