package org.kaohe.metrics;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.kaohe.shared.EmployeeNumber;
import org.kaohe.shared.Period;
import org.kaohe.tables.CellParser;
import org.kaohe.tables.Cells;
import org.kaohe.tables.Heading;

/** The columns of the metrics file. */
final class MetricHeadings {

  static final Heading<EmployeeNumber> EMPLOYEE = Heading.required("工号", Cells.employeeNumber());
  static final Heading<Period> PERIOD =
      Heading.required("期间", Cells.period(Period.Kind.MONTH, Period.Kind.WEEK));
  static final Heading<String> SOURCE = Heading.optional("来源", Cells.text(100));
  private static final Map<Metric, Heading<BigDecimal>> OF = new EnumMap<>(Metric.class);

  static {
    for (Metric metric : Metric.values()) {
      OF.put(metric, Heading.optional(metric.heading(), parser(metric.form())));
    }
  }

  private MetricHeadings() {}

  static Heading<BigDecimal> of(Metric metric) {
    return OF.get(metric);
  }

  static List<Heading<?>> all() {
    List<Heading<?>> all = new ArrayList<>(List.of(EMPLOYEE, PERIOD, SOURCE));
    all.addAll(OF.values());
    return all;
  }

  private static CellParser<BigDecimal> parser(Metric.Form form) {
    return switch (form) {
      case RATE -> Cells.rate();
      case COUNT -> Cells.count();
      case AMOUNT -> Cells.amount();
      case MONEY -> text -> Cells.money().parse(text).getAmount();
      case YES_NO -> text -> Cells.yesNo().parse(text) ? BigDecimal.ONE : BigDecimal.ZERO;
    };
  }
}
