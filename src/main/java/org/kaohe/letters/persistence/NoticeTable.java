package org.kaohe.letters.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.kaohe.letters.Notice;
import org.kaohe.letters.Notices;
import org.kaohe.shared.EmployeeNumber;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;

@Repository
class NoticeTable implements Notices {

  private static final int BATCH = 500;
  private static final String INSERT =
      "insert into notice (recipient, occasion, notice_text, page_path, sent_at)"
          + " values (?, ?, ?, ?, ?)";

  private final JdbcTemplate jdbc;

  NoticeTable(JdbcTemplate jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  public void send(Collection<Notice> notices) {
    Set<String> occasions = new HashSet<>();
    notices.forEach(notice -> occasions.add(notice.occasion()));
    List<Notice> fresh = new ArrayList<>();
    for (String occasion : occasions) {
      Set<String> told =
          new HashSet<>(
              jdbc.queryForList(
                  "select recipient from notice where occasion = ?", String.class, occasion));
      notices.stream()
          .filter(notice -> notice.occasion().equals(occasion))
          .filter(notice -> told.add(notice.recipient().value()))
          .forEach(fresh::add);
    }
    jdbc.batchUpdate(
        INSERT,
        fresh,
        BATCH,
        (statement, notice) -> {
          statement.setString(1, notice.recipient().value());
          statement.setString(2, notice.occasion());
          statement.setString(3, notice.text());
          statement.setString(4, notice.path());
          statement.setTimestamp(5, Timestamp.from(notice.sentAt()));
        });
  }

  @Override
  public List<Notice> of(EmployeeNumber recipient, int most) {
    return jdbc.query(
        "select * from notice where recipient = ? order by sent_at desc, occasion limit ?",
        (row, index) -> read(row),
        recipient.value(),
        most);
  }

  private static Notice read(ResultSet row) throws SQLException {
    return new Notice(
        new EmployeeNumber(row.getString("recipient")),
        row.getString("occasion"),
        row.getString("notice_text"),
        row.getString("page_path"),
        row.getTimestamp("sent_at").toInstant());
  }
}
