package org.kaohe.committee.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.kaohe.committee.Candidate;
import org.kaohe.committee.Candidates;
import org.kaohe.committee.Nominee;
import org.kaohe.shared.EmployeeNumber;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;

@Repository
class CandidateTable implements Candidates {

  private static final int BATCH = 500;
  private static final String INSERT =
      """
      insert into award_candidate
        (election_id, employee, name, team, standing, composite, grade, finalist, chosen)
      values (?, ?, ?, ?, ?, ?, ?, false, false)
      """;

  private final JdbcTemplate jdbc;

  CandidateTable(JdbcTemplate jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  public void add(String electionId, Collection<Nominee> nominees) {
    jdbc.batchUpdate(
        INSERT,
        nominees,
        BATCH,
        (statement, nominee) -> {
          statement.setString(1, electionId);
          statement.setString(2, nominee.employee().value());
          statement.setString(3, nominee.name());
          statement.setString(4, nominee.team());
          statement.setInt(5, nominee.standing());
          statement.setBigDecimal(6, nominee.composite());
          statement.setString(7, nominee.grade());
        });
  }

  @Override
  public List<Candidate> of(String electionId) {
    return jdbc.query(
        "select * from award_candidate where election_id = ? order by standing, employee",
        (row, index) -> read(row),
        electionId);
  }

  @Override
  public Optional<Candidate> find(String electionId, EmployeeNumber employee) {
    return jdbc
        .query(
            "select * from award_candidate where election_id = ? and employee = ?",
            (row, index) -> read(row),
            electionId,
            employee.value())
        .stream()
        .findFirst();
  }

  @Override
  public void enterSecondBallot(String electionId, Collection<EmployeeNumber> employees) {
    mark("finalist", electionId, employees);
  }

  @Override
  public void choose(String electionId, Collection<EmployeeNumber> employees) {
    mark("chosen", electionId, employees);
  }

  private void mark(String column, String electionId, Collection<EmployeeNumber> employees) {
    jdbc.batchUpdate(
        "update award_candidate set %s = true where election_id = ? and employee = ?"
            .formatted(column),
        employees,
        BATCH,
        (statement, employee) -> {
          statement.setString(1, electionId);
          statement.setString(2, employee.value());
        });
  }

  private static Candidate read(ResultSet row) throws SQLException {
    Nominee nominee =
        new Nominee(
            new EmployeeNumber(row.getString("employee")),
            row.getString("name"),
            row.getString("team"),
            row.getInt("standing"),
            row.getBigDecimal("composite"),
            row.getString("grade"));
    return new Candidate(nominee, row.getBoolean("finalist"), row.getBoolean("chosen"));
  }
}
