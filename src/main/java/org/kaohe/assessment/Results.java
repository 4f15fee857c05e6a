package org.kaohe.assessment;

import java.util.List;
import java.util.Optional;
import org.kaohe.shared.EmployeeNumber;

/** Everybody's results: one per cycle and employee. */
public interface Results {

  Optional<Result> find(String resultId);

  Optional<Result> find(String cycleId, EmployeeNumber employee);

  /** In order of rank, the unranked last, then of number. */
  List<Result> ofCycle(String cycleId);

  /** Published and final results of one person, newest first; never an unpublished one. */
  List<Result> publishedOf(EmployeeNumber employee);

  /** What a result said before each correction, oldest first. */
  List<ResultRevision> revisionsOf(String resultId);
}
