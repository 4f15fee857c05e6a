package org.kaohe.feedback.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.kaohe.feedback.SurveyAnswer;
import org.kaohe.feedback.SurveyQuestion;
import org.kaohe.feedback.Surveys;
import org.kaohe.shared.EmployeeNumber;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;

@Repository
class SurveyTable implements Surveys {

  private final JdbcTemplate jdbc;

  SurveyTable(JdbcTemplate jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  public void add(String cycleId, EmployeeNumber employee, SurveyAnswer answer) {
    jdbc.update(
        "insert into survey_participation (cycle_id, employee) values (?, ?)",
        cycleId,
        employee.value());
    jdbc.update(
        "insert into survey_answer (id, cycle_id, rules_clear, process_fair, results_true,"
            + " feedback_helpful, answer_text) values (?, ?, ?, ?, ?, ?, ?)",
        UUID.randomUUID().toString(),
        cycleId,
        answer.marks().get(SurveyQuestion.RULES_CLEAR),
        answer.marks().get(SurveyQuestion.PROCESS_FAIR),
        answer.marks().get(SurveyQuestion.RESULTS_TRUE),
        answer.marks().get(SurveyQuestion.FEEDBACK_HELPFUL),
        answer.text());
  }

  @Override
  public Set<String> answeredBy(EmployeeNumber employee, Collection<String> cycleIds) {
    if (cycleIds.isEmpty()) {
      return Set.of();
    }
    List<Object> values = new ArrayList<>(cycleIds);
    values.add(employee.value());
    String places = String.join(", ", Collections.nCopies(cycleIds.size(), "?"));
    return new HashSet<>(
        jdbc.queryForList(
            "select cycle_id from survey_participation where cycle_id in (%s) and employee = ?"
                .formatted(places),
            String.class,
            values.toArray()));
  }

  @Override
  public List<SurveyAnswer> of(String cycleId) {
    return jdbc.query(
        "select * from survey_answer where cycle_id = ? order by id",
        (row, index) -> read(row),
        cycleId);
  }

  private static SurveyAnswer read(ResultSet row) throws SQLException {
    Map<SurveyQuestion, Integer> marks = new EnumMap<>(SurveyQuestion.class);
    marks.put(SurveyQuestion.RULES_CLEAR, row.getInt("rules_clear"));
    marks.put(SurveyQuestion.PROCESS_FAIR, row.getInt("process_fair"));
    marks.put(SurveyQuestion.RESULTS_TRUE, row.getInt("results_true"));
    marks.put(SurveyQuestion.FEEDBACK_HELPFUL, row.getInt("feedback_helpful"));
    return new SurveyAnswer(marks, row.getString("answer_text"));
  }
}
