package org.kaohe.escalation;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Which outcome lines each case deals with; a line belongs to one case for good. */
public interface CaseLines {

  void add(String caseId, String lineId);

  Optional<String> caseOf(String lineId);

  List<String> of(String caseId);

  /** Those of the lines that no case deals with yet. */
  List<String> unknown(Collection<String> lineIds);
}
