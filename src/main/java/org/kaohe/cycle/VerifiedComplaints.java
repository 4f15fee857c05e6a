package org.kaohe.cycle;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.kaohe.policy.RecordInput;
import org.kaohe.records.Category;
import org.kaohe.shared.EmployeeNumber;
import org.kaohe.shared.Period;
import org.kaohe.shared.SubjectType;

/** How many verified 客户投诉 a person has in a period: the last tie-breaker (policies A9). */
record VerifiedComplaints(Map<String, Long> byNumber) {

  static VerifiedComplaints in(Period period, List<RecordInput> records) {
    return new VerifiedComplaints(
        records.stream()
            .filter(record -> record.subjectType() == SubjectType.EMPLOYEE)
            .filter(record -> record.category().equals(Category.CUSTOMER_COMPLAINT.label()))
            .filter(record -> period.contains(record.date()))
            .collect(Collectors.groupingBy(RecordInput::subject, Collectors.counting())));
  }

  int of(EmployeeNumber person) {
    return byNumber.getOrDefault(person.value(), 0L).intValue();
  }
}
