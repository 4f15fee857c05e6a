package org.kaohe.assessment.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.kaohe.assessment.ReviewToDo;
import org.kaohe.assessment.ReviewsToDo;
import org.kaohe.shared.EmployeeNumber;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcReviewsToDo implements ReviewsToDo {

  private static final String AS_MANAGER =
      """
      select r.assessment_id, r.cycle_id, r.subject, a.subject_name, r.due_on, r.reason
      from review_assignment r join assessment a on a.id = r.assessment_id
      where r.reviewer = :reviewer and r.state = 'OPEN' and r.source = 'MANAGER'
        and a.state = 'STARTED'
        and not exists (select 1 from review_assignment e
          where e.assessment_id = r.assessment_id and e.state = 'OPEN' and e.source <> 'MANAGER')
      order by r.due_on, r.subject
      """;

  private final JdbcClient jdbc;

  JdbcReviewsToDo(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  public List<ReviewToDo> asManager(EmployeeNumber reviewer) {
    return jdbc.sql(AS_MANAGER)
        .param("reviewer", reviewer.value())
        .query((row, n) -> read(row))
        .list();
  }

  private static ReviewToDo read(ResultSet row) throws SQLException {
    return new ReviewToDo(
        row.getString("assessment_id"),
        row.getString("cycle_id"),
        EmployeeNumber.of(row.getString("subject")),
        row.getString("subject_name"),
        row.getDate("due_on").toLocalDate(),
        row.getString("reason"));
  }
}
