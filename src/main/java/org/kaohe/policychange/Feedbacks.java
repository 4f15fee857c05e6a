package org.kaohe.policychange;

import java.util.List;
import java.util.Optional;
import org.kaohe.shared.EmployeeNumber;

/** Everybody's feedback: one from each in a consultation, the last one counts. */
public interface Feedbacks {

  void put(Feedback feedback);

  /** Newest consultation first, then in the order in which it was given. */
  List<Feedback> of(String changeId);

  Optional<Feedback> of(String changeId, int round, EmployeeNumber employee);
}
