package org.kaohe.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.Timestamp;
import java.time.Instant;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kaohe.testing.KaoheTest;
import org.kaohe.testing.TestDatabase;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.jdbc.DatabaseDriver;
import org.springframework.jdbc.core.ConnectionCallback;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What every statement of ours takes for granted, whichever database it runs on. */
@KaoheTest
class DatabaseTest {

  private static final String TEXT = "辛苦了😀👩‍💻，𠮷";
  private static final Instant MOMENT = Instant.parse("2026-10-31T16:00:01Z");

  @Autowired JdbcClient jdbc;
  @Autowired JdbcTemplate template;
  @Autowired Flyway flyway;

  @BeforeEach
  void nothingOfEarlierTests() {
    jdbc.sql("delete from notice where recipient in ('DB1', 'db1')").update();
  }

  private void insert(String recipient, String text) {
    jdbc.sql(
            "insert into notice (recipient, occasion, notice_text, sent_at) values (?, 'DB', ?, ?)")
        .params(recipient, text, Timestamp.from(MOMENT))
        .update();
  }

  @Test
  void itIsTheOneThatThisRunIsFor() {
    boolean onH2 = TestDatabase.ofThisRun() == TestDatabase.H2;
    DatabaseDriver driver =
        template.execute(
            (ConnectionCallback<DatabaseDriver>)
                connection -> DatabaseDriver.fromJdbcUrl(connection.getMetaData().getURL()));
    assertThat(driver).isEqualTo(onH2 ? DatabaseDriver.H2 : DatabaseDriver.MYSQL);
  }

  @Test
  void everyMigrationIsThere() {
    assertThat(flyway.info().pending()).isEmpty();
    assertThat(flyway.info().applied()).hasSizeGreaterThan(20);
  }

  @Test
  void numbersThatDifferInCaseAreDifferent() {
    insert("DB1", "一");
    insert("db1", "二");
    assertThat(
            jdbc.sql("select notice_text from notice where recipient = 'db1'")
                .query(String.class)
                .list())
        .containsExactly("二");
  }

  @Test
  void anyCharacterComesBack() {
    insert("DB1", TEXT);
    assertThat(
            jdbc.sql("select notice_text from notice where notice_text = ?")
                .param(TEXT)
                .query(String.class)
                .list())
        .containsExactly(TEXT);
  }

  @Test
  void aMomentComesBackWhateverTheZones() {
    insert("DB1", "一");
    assertThat(
            jdbc.sql("select sent_at from notice where recipient = 'DB1'")
                .query(Timestamp.class)
                .single()
                .toInstant())
        .isEqualTo(MOMENT);
  }

  @Test
  void aTransactionReadsWhatIsCommitted() {
    Integer isolation =
        template.execute((ConnectionCallback<Integer>) Connection::getTransactionIsolation);
    assertThat(isolation).isEqualTo(Connection.TRANSACTION_READ_COMMITTED);
  }
}
