package org.kaohe.letters.persistence;

import org.kaohe.letters.LetterKind;
import org.kaohe.letters.LetterNumbers;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

@Repository
class JdbcLetterNumbers implements LetterNumbers {

  private static final String OF_KIND = " where kind = :kind and of_year = :year";

  private final JdbcClient jdbc;
  private final TransactionTemplate apart;

  JdbcLetterNumbers(JdbcClient jdbc, PlatformTransactionManager transactions) {
    this.jdbc = jdbc;
    this.apart = new TransactionTemplate(transactions);
    this.apart.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
  }

  @Override
  public int take(LetterKind kind, int year, int howMany) {
    begin(kind, year);
    jdbc.sql("update letter_number set last_no = last_no + :many" + OF_KIND)
        .param("many", howMany)
        .param("kind", kind.name())
        .param("year", year)
        .update();
    return last(kind, year) - howMany + 1;
  }

  /** Apart: two who begin a year at the same moment would otherwise wait for each other. */
  private void begin(LetterKind kind, int year) {
    if (isBegun(kind, year)) {
      return;
    }
    try {
      apart.executeWithoutResult(status -> insert(kind, year));
    } catch (DuplicateKeyException somebodyElseDid) {
      // As good.
    }
  }

  private boolean isBegun(LetterKind kind, int year) {
    return jdbc.sql("select count(*) from letter_number" + OF_KIND)
            .param("kind", kind.name())
            .param("year", year)
            .query(Integer.class)
            .single()
        > 0;
  }

  private void insert(LetterKind kind, int year) {
    jdbc.sql("insert into letter_number (kind, of_year, last_no) values (:kind, :year, 0)")
        .param("kind", kind.name())
        .param("year", year)
        .update();
  }

  private int last(LetterKind kind, int year) {
    return jdbc.sql("select last_no from letter_number" + OF_KIND)
        .param("kind", kind.name())
        .param("year", year)
        .query(Integer.class)
        .single();
  }
}
