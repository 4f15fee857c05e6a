package org.kaohe.metrics.persistence;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.kaohe.metrics.Metric;
import org.kaohe.metrics.MetricSheet;
import org.kaohe.metrics.StoredSheet;
import org.kaohe.shared.EmployeeNumber;
import org.kaohe.shared.Period;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;

/** How a sheet stands in its wide row: one nullable column for each metric. */
final class SheetColumns {

  static final String SELECT =
      "select employee_number, period_text, source, version, %s from metric_sheet "
          .formatted(each("%s"));

  static final String INSERT =
      "insert into metric_sheet (employee_number, period_text, period_kind, starts_on, source,"
          + " version, %s) values (:employee, :period, :kind, :startsOn, :source, 1, %s)"
              .formatted(each("%s"), each(":%s"));

  static final String UPDATE =
      "update metric_sheet set source = :source, version = version + 1, %s where employee_number ="
              .formatted(each("%1$s = :%1$s"))
          + " :employee and period_text = :period and version = :version";

  private SheetColumns() {}

  static StoredSheet read(ResultSet row, int number) throws SQLException {
    Map<Metric, BigDecimal> values = new EnumMap<>(Metric.class);
    for (Metric metric : Metric.values()) {
      BigDecimal value = row.getBigDecimal(column(metric));
      if (value != null) {
        values.put(metric, value);
      }
    }
    MetricSheet sheet =
        new MetricSheet(
            new EmployeeNumber(row.getString("employee_number")),
            Period.parse(row.getString("period_text")),
            values,
            row.getString("source"));
    return new StoredSheet(sheet, row.getInt("version"));
  }

  static MapSqlParameterSource parameters(StoredSheet stored) {
    MetricSheet sheet = stored.sheet();
    MapSqlParameterSource parameters =
        new MapSqlParameterSource("employee", sheet.employee().value())
            .addValue("period", sheet.period().toString())
            .addValue("kind", sheet.period().kind().name())
            .addValue("startsOn", sheet.period().firstDay())
            .addValue("source", sheet.source())
            .addValue("version", stored.version());
    for (Metric metric : Metric.values()) {
      parameters.addValue(column(metric), sheet.values().get(metric), java.sql.Types.DECIMAL);
    }
    return parameters;
  }

  private static String each(String form) {
    return Arrays.stream(Metric.values())
        .map(metric -> form.formatted(column(metric)))
        .collect(Collectors.joining(", "));
  }

  private static String column(Metric metric) {
    return metric.key().replaceAll("([A-Z])", "_$1").toLowerCase(Locale.ROOT);
  }
}
