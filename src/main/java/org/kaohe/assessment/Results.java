package org.kaohe.assessment;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.kaohe.shared.EmployeeNumber;
import org.kaohe.shared.Period;

/** Everybody's results: one per cycle and employee. */
public interface Results {

  Optional<Result> find(String resultId);

  Optional<Result> find(String cycleId, EmployeeNumber employee);

  /**
   * As {@link #find}; nobody else changes it, nor makes its cycle final, until the transaction
   * ends.
   */
  Optional<Result> findLocked(String resultId);

  /** In order of rank, the unranked last, then of number. */
  List<Result> ofCycle(String cycleId);

  /** Published and final results of one person, newest first; never an unpublished one. */
  List<Result> publishedOf(EmployeeNumber employee);

  /**
   * Final results under a policy, whatever its version, from first to last period, which are of one
   * kind.
   */
  List<Result> finalOf(
      Collection<EmployeeNumber> employees, String policyId, Period first, Period last);

  /** Periods in which these people have a result of a cycle that was not cancelled. */
  Map<EmployeeNumber, Set<Period>> periodsOf(Collection<EmployeeNumber> employees);

  /** How many people of the cycle share this rank with this composite: more than one is a tie. */
  int countTied(String cycleId, int rank, BigDecimal composite);

  /** How many results of the cycle are in each state. */
  Map<ResultState, Integer> states(String cycleId);

  /** Makes others who change this cycle's results wait until the transaction ends. */
  void lock(String cycleId);

  /** In batches; the cycle's provisional results before are gone. */
  void replaceProvisional(String cycleId, List<Result> results);

  /**
   * Stores score, rank and adjustment of results that exist, in batches.
   *
   * @throws org.kaohe.shared.Refused {@code result-changed-meanwhile}
   */
  void update(Collection<Result> changed);

  /** Set-based; answers how many were moved. */
  int move(String cycleId, Set<ResultState> from, ResultState to);

  /** Set-based; answers how many were published. */
  int publish(String cycleId, LocalDate publishedOn, LocalDate appealUntil);

  /** What a result said before each correction, oldest first. */
  List<ResultRevision> revisionsOf(String resultId);

  void add(ResultRevision revision);
}
