package org.kaohe.metrics.persistence;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.kaohe.metrics.MetricSheet;
import org.kaohe.metrics.MetricSheets;
import org.kaohe.metrics.StoredSheet;
import org.kaohe.shared.Chunks;
import org.kaohe.shared.EmployeeNumber;
import org.kaohe.shared.Period;
import org.kaohe.shared.Refused;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.stereotype.Repository;

@Repository
class JdbcMetricSheets implements MetricSheets {

  private static final Comparator<MetricSheet> BY_PERIOD_AND_NUMBER =
      Comparator.comparing(MetricSheet::period).thenComparing(MetricSheet::employee);

  private final NamedParameterJdbcTemplate jdbc;

  JdbcMetricSheets(NamedParameterJdbcTemplate jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  public Map<EmployeeNumber, MetricSheet> of(Period period, Collection<EmployeeNumber> employees) {
    Map<EmployeeNumber, MetricSheet> sheets = new TreeMap<>();
    stored(period, employees).values().stream()
        .map(StoredSheet::sheet)
        .filter(sheet -> !sheet.values().isEmpty())
        .forEach(sheet -> sheets.put(sheet.employee(), sheet));
    return sheets;
  }

  @Override
  public List<MetricSheet> monthsOf(
      Collection<EmployeeNumber> employees, Period firstMonth, Period lastMonth) {
    return between(Period.Kind.MONTH, employees, firstMonth.firstDay(), lastMonth.firstDay());
  }

  @Override
  public List<MetricSheet> weeksOf(Collection<EmployeeNumber> employees, Period month) {
    LocalDate first = month.firstDay().minusDays(3);
    return between(Period.Kind.WEEK, employees, first, month.lastDay().minusDays(3));
  }

  @Override
  public List<Period> months() {
    return jdbc.query(
        "select distinct period_text from metric_sheet where period_kind = 'MONTH'"
            + " order by period_text",
        (row, n) -> Period.parse(row.getString("period_text")));
  }

  @Override
  public Map<EmployeeNumber, StoredSheet> stored(
      Period period, Collection<EmployeeNumber> employees) {
    Map<EmployeeNumber, StoredSheet> sheets = new TreeMap<>();
    for (List<EmployeeNumber> some : Chunks.of(employees)) {
      MapSqlParameterSource parameters =
          new MapSqlParameterSource("period", period.toString()).addValue("people", texts(some));
      jdbc.query(
              SheetColumns.SELECT + "where period_text = :period and employee_number in (:people)",
              parameters,
              SheetColumns::read)
          .forEach(stored -> sheets.put(stored.sheet().employee(), stored));
    }
    return sheets;
  }

  @Override
  public void save(Collection<StoredSheet> sheets) {
    // One order for everybody, so that two writers wait for each other instead of deadlocking.
    List<StoredSheet> ordered =
        sheets.stream()
            .sorted(Comparator.comparing(StoredSheet::sheet, BY_PERIOD_AND_NUMBER))
            .toList();
    insert(ordered.stream().filter(StoredSheet::isNew).toList());
    update(ordered.stream().filter(stored -> !stored.isNew()).toList());
  }

  private void insert(List<StoredSheet> sheets) {
    try {
      Chunks.of(sheets).forEach(some -> jdbc.batchUpdate(SheetColumns.INSERT, parameters(some)));
    } catch (DataIntegrityViolationException e) {
      throw changedMeanwhile();
    }
  }

  private void update(List<StoredSheet> sheets) {
    for (List<StoredSheet> some : Chunks.of(sheets)) {
      int[] counts = jdbc.batchUpdate(SheetColumns.UPDATE, parameters(some));
      if (Arrays.stream(counts).anyMatch(count -> count == 0)) {
        throw changedMeanwhile();
      }
    }
  }

  private List<MetricSheet> between(
      Period.Kind kind, Collection<EmployeeNumber> employees, LocalDate first, LocalDate last) {
    List<MetricSheet> sheets = new ArrayList<>();
    for (List<EmployeeNumber> some : Chunks.of(employees)) {
      MapSqlParameterSource parameters =
          new MapSqlParameterSource("people", texts(some))
              .addValue("kind", kind.name())
              .addValue("first", first)
              .addValue("last", last);
      jdbc.query(
              SheetColumns.SELECT
                  + "where employee_number in (:people) and period_kind = :kind"
                  + " and starts_on between :first and :last",
              parameters,
              SheetColumns::read)
          .forEach(stored -> sheets.add(stored.sheet()));
    }
    sheets.removeIf(sheet -> sheet.values().isEmpty());
    sheets.sort(BY_PERIOD_AND_NUMBER);
    return sheets;
  }

  private static MapSqlParameterSource[] parameters(List<StoredSheet> sheets) {
    return sheets.stream().map(SheetColumns::parameters).toArray(MapSqlParameterSource[]::new);
  }

  private static List<String> texts(List<EmployeeNumber> numbers) {
    return numbers.stream().map(EmployeeNumber::value).toList();
  }

  private static Refused changedMeanwhile() {
    return Refused.conflict("metrics-changed-meanwhile", "指标刚被他人更改或冻结，未保存任何数据，请重试");
  }
}
