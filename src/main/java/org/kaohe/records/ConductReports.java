package org.kaohe.records;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.kaohe.shared.EmployeeNumber;
import org.kaohe.shared.Refused;
import org.springframework.data.jdbc.repository.query.Query;
import org.springframework.data.repository.Repository;

/** All reports of misconduct. Who may see which one: {@link ViewingReports}. */
public interface ConductReports extends Repository<ConductReport, String> {

  ConductReport save(ConductReport report);

  Optional<ConductReport> findById(String id);

  Optional<ConductReport> findByRecordNo(String recordNo);

  /** Newest first. */
  @Query("select * from conduct_report order by reported_at desc, id")
  List<ConductReport> findAll();

  /** Those not decided yet, newest first. */
  @Query(
      "select * from conduct_report where state in ('INVESTIGATING', 'HEARING', 'VERIFYING')"
          + " order by reported_at desc, id")
  List<ConductReport> findOpen();

  /** Newest first. */
  @Query("select * from conduct_report where accused = :accused order by reported_at desc, id")
  List<ConductReport> against(String accused);

  /** Newest first. */
  @Query("select * from conduct_report where reporter = :reporter order by reported_at desc, id")
  List<ConductReport> by(String reporter);

  @Query(
      "select * from conduct_report where accused = :accused and occurred_on = :day"
          + " and category = :category order by reported_at, id")
  List<ConductReport> ofDay(String accused, LocalDate day, String category);

  /** Open and verified ones of this person, day and category, in the order they were reported. */
  default List<ConductReport> ofEvent(EmployeeNumber accused, LocalDate day, Category category) {
    return ofDay(accused.value(), day, category.name()).stream()
        .filter(ConductReport::standsForEvent)
        .toList();
  }

  default ConductReport get(String id) {
    return findById(id).orElseThrow(() -> Refused.unknown("report-unknown", "没有这份违纪报告"));
  }
}
