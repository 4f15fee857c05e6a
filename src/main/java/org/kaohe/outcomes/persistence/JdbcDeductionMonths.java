package org.kaohe.outcomes.persistence;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.kaohe.outcomes.DeductionMonths;
import org.kaohe.shared.Chunks;
import org.kaohe.shared.EmployeeNumber;
import org.kaohe.shared.Period;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Rows are locked in order of number, so that two computations never wait in turn. Missing ones are
 * added in a transaction of their own: whoever finds a row added meanwhile would keep a shared lock
 * on it, and two of them could not both go on.
 */
@Repository
class JdbcDeductionMonths implements DeductionMonths {

  private static final String THESE =
      "select employee from deduction_month where pay_month = :month and employee in (:people)";

  private final JdbcClient jdbc;
  private final JdbcTemplate batches;
  private final TransactionTemplate apart;

  JdbcDeductionMonths(
      JdbcClient jdbc, JdbcTemplate batches, PlatformTransactionManager transactions) {
    this.jdbc = jdbc;
    this.batches = batches;
    this.apart = new TransactionTemplate(transactions);
    this.apart.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
  }

  @Override
  public void lock(Collection<EmployeeNumber> people, Period payMonth) {
    List<String> numbers = people.stream().map(EmployeeNumber::value).distinct().sorted().toList();
    for (List<String> some : Chunks.of(numbers)) {
      addMissing(some, payMonth);
      select(THESE + " order by employee for update", some, payMonth);
    }
  }

  private void addMissing(List<String> people, Period payMonth) {
    Set<String> known = new HashSet<>(select(THESE, people, payMonth));
    List<String> missing = people.stream().filter(person -> !known.contains(person)).toList();
    try {
      add(missing, payMonth);
    } catch (DuplicateKeyException somebodyElseAddedSome) {
      missing.forEach(person -> addUnlessThere(person, payMonth));
    }
  }

  private void addUnlessThere(String person, Period payMonth) {
    try {
      add(List.of(person), payMonth);
    } catch (DuplicateKeyException somebodyElseDid) {
      // The row is all that is wanted.
    }
  }

  private void add(List<String> people, Period payMonth) {
    if (!people.isEmpty()) {
      List<Object[]> rows =
          people.stream().map(person -> new Object[] {person, payMonth.toString()}).toList();
      apart.executeWithoutResult(
          status ->
              batches.batchUpdate(
                  "insert into deduction_month (employee, pay_month) values (?, ?)", rows));
    }
  }

  private List<String> select(String sql, List<String> people, Period payMonth) {
    return jdbc.sql(sql)
        .param("month", payMonth.toString())
        .param("people", people)
        .query(String.class)
        .list();
  }
}
