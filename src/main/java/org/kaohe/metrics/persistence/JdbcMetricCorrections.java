package org.kaohe.metrics.persistence;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.sql.Types;
import java.util.List;
import org.kaohe.metrics.Metric;
import org.kaohe.metrics.MetricCorrection;
import org.kaohe.metrics.MetricCorrections;
import org.kaohe.shared.EmployeeNumber;
import org.kaohe.shared.Period;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.stereotype.Repository;

@Repository
class JdbcMetricCorrections implements MetricCorrections {

  private final NamedParameterJdbcTemplate jdbc;

  JdbcMetricCorrections(NamedParameterJdbcTemplate jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  public void add(MetricCorrection correction) {
    jdbc.update(
        """
        insert into metric_correction (id, employee_number, period_text, metric, old_figure,
          new_figure, reason, corrected_by, corrected_at)
        values (:id, :employee, :period, :metric, :old, :new, :reason, :by, :at)
        """,
        new MapSqlParameterSource("id", correction.id())
            .addValue("employee", correction.employee().value())
            .addValue("period", correction.period().toString())
            .addValue("metric", correction.metric().name())
            .addValue("old", correction.oldValue(), Types.DECIMAL)
            .addValue("new", correction.newValue(), Types.DECIMAL)
            .addValue("reason", correction.reason())
            .addValue("by", correction.correctedBy().value())
            .addValue("at", Timestamp.from(correction.correctedAt())));
  }

  @Override
  public List<MetricCorrection> of(EmployeeNumber employee, Period period) {
    return jdbc.query(
        "select * from metric_correction where employee_number = :employee"
            + " and period_text = :period order by corrected_at, id",
        new MapSqlParameterSource("employee", employee.value())
            .addValue("period", period.toString()),
        JdbcMetricCorrections::read);
  }

  private static MetricCorrection read(ResultSet row, int index) throws SQLException {
    return new MetricCorrection(
        row.getString("id"),
        new EmployeeNumber(row.getString("employee_number")),
        Period.parse(row.getString("period_text")),
        Metric.valueOf(row.getString("metric")),
        plain(row.getBigDecimal("old_figure")),
        plain(row.getBigDecimal("new_figure")),
        row.getString("reason"),
        new EmployeeNumber(row.getString("corrected_by")),
        row.getTimestamp("corrected_at").toInstant());
  }

  private static BigDecimal plain(BigDecimal figure) {
    return figure == null ? null : new BigDecimal(figure.stripTrailingZeros().toPlainString());
  }
}
