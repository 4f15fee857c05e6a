package org.kaohe.records.persistence;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import org.kaohe.records.CaseRecord;
import org.kaohe.records.CaseRecords;
import org.kaohe.shared.Chunks;
import org.kaohe.shared.EmployeeNumber;
import org.kaohe.shared.Period;
import org.kaohe.shared.Refused;
import org.kaohe.shared.SubjectType;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.stereotype.Repository;

@Repository
class JdbcCaseRecords implements CaseRecords {

  private static final Comparator<CaseRecord> BY_DATE_AND_NUMBER =
      Comparator.comparing((CaseRecord record) -> record.facts().date())
          .thenComparing(CaseRecord::number);

  private final NamedParameterJdbcTemplate jdbc;

  JdbcCaseRecords(NamedParameterJdbcTemplate jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  public List<CaseRecord> verified(
      Collection<EmployeeNumber> employees,
      Collection<String> teams,
      String department,
      LocalDate fromExclusive,
      LocalDate toInclusive) {
    List<String> numbers = employees.stream().map(EmployeeNumber::value).toList();
    List<CaseRecord> found = new ArrayList<>();
    found.addAll(verified(SubjectType.EMPLOYEE, numbers, fromExclusive, toInclusive));
    found.addAll(verified(SubjectType.TEAM, teams, fromExclusive, toInclusive));
    found.addAll(verified(SubjectType.DEPARTMENT, List.of(department), fromExclusive, toInclusive));
    found.sort(BY_DATE_AND_NUMBER);
    return found;
  }

  @Override
  public List<CaseRecord> find(Collection<String> numbers) {
    List<CaseRecord> found = new ArrayList<>();
    for (List<String> some : Chunks.of(new LinkedHashSet<>(numbers))) {
      found.addAll(
          jdbc.query(
              "select * from case_record where case_number in (:numbers)",
              new MapSqlParameterSource("numbers", some),
              RecordColumns::read));
    }
    found.sort(BY_DATE_AND_NUMBER);
    return found;
  }

  @Override
  public void save(Collection<CaseRecord> records) {
    // One order for everybody, so that two writers wait for each other instead of deadlocking.
    List<CaseRecord> ordered =
        records.stream().sorted(Comparator.comparing(CaseRecord::number)).toList();
    insert(ordered.stream().filter(CaseRecord::isNew).toList());
    update(ordered.stream().filter(record -> !record.isNew()).toList());
  }

  @Override
  public void take(Collection<String> numbers, Period month) {
    for (List<String> some : Chunks.of(new LinkedHashSet<>(numbers))) {
      jdbc.update(
          "update case_record set taken_in = :month, version = version + 1"
              + " where case_number in (:numbers) and taken_in is null and status = 'VERIFIED'",
          new MapSqlParameterSource("numbers", some).addValue("month", month.toString()));
    }
  }

  private List<CaseRecord> verified(
      SubjectType type, Collection<String> subjects, LocalDate from, LocalDate to) {
    List<CaseRecord> found = new ArrayList<>();
    for (List<String> some : Chunks.of(new LinkedHashSet<>(subjects))) {
      found.addAll(
          jdbc.query(
              "select * from case_record where subject_type = :type and subject in (:subjects)"
                  + " and occurred_on > :from and occurred_on <= :to and status = 'VERIFIED'",
              new MapSqlParameterSource("type", type.name())
                  .addValue("subjects", some)
                  .addValue("from", from)
                  .addValue("to", to),
              RecordColumns::read));
    }
    return found;
  }

  private void insert(List<CaseRecord> records) {
    try {
      Chunks.of(records).forEach(some -> jdbc.batchUpdate(RecordColumns.INSERT, parameters(some)));
    } catch (DataIntegrityViolationException e) {
      throw changedMeanwhile();
    }
  }

  private void update(List<CaseRecord> records) {
    for (List<CaseRecord> some : Chunks.of(records)) {
      int[] counts = jdbc.batchUpdate(RecordColumns.UPDATE, parameters(some));
      if (Arrays.stream(counts).anyMatch(count -> count == 0)) {
        throw changedMeanwhile();
      }
    }
  }

  private static MapSqlParameterSource[] parameters(List<CaseRecord> records) {
    return records.stream().map(RecordColumns::parameters).toArray(MapSqlParameterSource[]::new);
  }

  private static Refused changedMeanwhile() {
    return Refused.conflict("records-changed-meanwhile", "记录刚被他人更改或已生效，未保存任何数据，请重试");
  }
}
