package org.kaohe.escalation.persistence;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.kaohe.escalation.CaseLines;
import org.kaohe.shared.Chunks;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class CaseLineTable implements CaseLines {

  private final JdbcClient jdbc;

  CaseLineTable(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  public void add(String caseId, String lineId) {
    jdbc.sql("insert into escalation_case_line (line_id, case_id) values (?, ?)")
        .params(lineId, caseId)
        .update();
  }

  @Override
  public Optional<String> caseOf(String lineId) {
    return jdbc.sql("select case_id from escalation_case_line where line_id = ?")
        .param(lineId)
        .query(String.class)
        .optional();
  }

  @Override
  public List<String> of(String caseId) {
    return jdbc.sql("select line_id from escalation_case_line where case_id = ? order by line_id")
        .param(caseId)
        .query(String.class)
        .list();
  }

  @Override
  public List<String> unknown(Collection<String> lineIds) {
    Set<String> known = new HashSet<>();
    for (List<String> some : Chunks.of(lineIds)) {
      known.addAll(
          jdbc.sql("select line_id from escalation_case_line where line_id in (:some)")
              .param("some", some)
              .query(String.class)
              .list());
    }
    return lineIds.stream().filter(id -> !known.contains(id)).toList();
  }
}
