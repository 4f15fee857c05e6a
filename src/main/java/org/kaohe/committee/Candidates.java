package org.kaohe.committee;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.kaohe.shared.EmployeeNumber;

/** Who may be chosen in each election. */
public interface Candidates {

  /** In batches. */
  void add(String electionId, Collection<Nominee> nominees);

  /** In order of standing, then of number. */
  List<Candidate> of(String electionId);

  Optional<Candidate> find(String electionId, EmployeeNumber employee);

  void enterSecondBallot(String electionId, Collection<EmployeeNumber> employees);

  void choose(String electionId, Collection<EmployeeNumber> employees);
}
