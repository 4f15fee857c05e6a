package org.kaohe.development.persistence;

import java.util.List;
import org.kaohe.development.FollowUpLines;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class FollowUpLineQuery implements FollowUpLines {

  private static final String OPEN =
      """
      select l.id from outcome_line l
       where l.cycle_id = :cycle and l.state = 'FINAL' and l.employee is not null
         and l.kind in ('IMPROVEMENT_PLAN', 'TRAINING')
         and not exists (select 1 from closed_matter c where c.line_id = l.id)
         and not exists (select 1 from improvement_plan p where p.line_id = l.id)
         and not exists (select 1 from assigned_training t where t.line_id = l.id)
       order by l.subject, l.rule, l.id
       limit :most
      """;

  private final JdbcClient jdbc;

  FollowUpLineQuery(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  public List<String> open(String cycleId, int atMost) {
    return jdbc.sql(OPEN).param("cycle", cycleId).param("most", atMost).query(String.class).list();
  }
}
