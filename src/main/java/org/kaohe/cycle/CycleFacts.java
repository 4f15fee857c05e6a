package org.kaohe.cycle;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.kaohe.policy.PersonPeriod;
import org.kaohe.policy.Policy;
import org.kaohe.policy.RecordInput;
import org.kaohe.shared.EmployeeNumber;
import org.kaohe.staff.StaffMember;

/**
 * All that a department's period is computed from.
 *
 * @param members everybody employed in the department during the period
 * @param metrics usable figures by metric key, of whoever has any
 * @param parts the weeks of a month, the final months of a quarter or year, of whoever has any
 * @param people whose period it is
 */
record CycleFacts(
    Cycle cycle,
    Policy policy,
    List<StaffMember> members,
    Map<EmployeeNumber, Map<String, BigDecimal>> metrics,
    Map<EmployeeNumber, PayOfMonth> pay,
    List<RecordInput> records,
    Map<EmployeeNumber, List<PersonPeriod>> parts,
    ScoredPeople people) {

  List<EmployeeNumber> numbers() {
    return members.stream().map(StaffMember::number).toList();
  }

  /** Records that take effect in this period, not only count as occurrences. */
  Set<String> firing() {
    return records.stream()
        .filter(RecordInput::fires)
        .map(RecordInput::id)
        .collect(Collectors.toUnmodifiableSet());
  }
}
