package org.kaohe.feedback;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.kaohe.shared.EmployeeNumber;

/** Who took part in which survey, and apart from that what was answered. */
public interface Surveys {

  /** Each once: the second time a unique key refuses it. */
  void add(String cycleId, EmployeeNumber employee, SurveyAnswer answer);

  /** Those of these cycles in whose survey the person took part. */
  Set<String> answeredBy(EmployeeNumber employee, Collection<String> cycleIds);

  /** In an order that says nothing of when each came. */
  List<SurveyAnswer> of(String cycleId);
}
