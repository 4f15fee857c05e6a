package org.kaohe.metrics;

import java.io.InputStream;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.kaohe.metrics.MetricBounds.Contradiction;
import org.kaohe.shared.EmployeeNumber;
import org.kaohe.shared.Period;
import org.kaohe.tables.Heading;
import org.kaohe.tables.Import;
import org.kaohe.tables.ImportReport;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Imports the metrics file, all or nothing. A row replaces the figures whose headings the file
 * contains: an empty cell there means "no data" and clears the figure; figures whose headings the
 * file lacks stay as they are, so that several sources can each bring their own columns.
 */
@Service
public class ImportingMetrics implements Import {

  private final MetricSheets sheets;
  private final FreezingMetrics freezing;
  private final Employment employment;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  ImportingMetrics(
      MetricSheets sheets,
      FreezingMetrics freezing,
      Employment employment,
      ApplicationEventPublisher events,
      Clock clock) {
    this.sheets = sheets;
    this.freezing = freezing;
    this.employment = employment;
    this.events = events;
    this.clock = clock;
  }

  @Override
  public String kind() {
    return "metrics";
  }

  @Override
  public List<Heading<?>> headings() {
    return MetricsFile.headings();
  }

  @Override
  @Transactional
  public ImportReport run(InputStream in, String fileName, EmployeeNumber by) {
    MetricsFile file = MetricsFile.read(in, fileName);
    List<StoredSheet> changes = new ArrayList<>();
    byPeriod(file).forEach((period, rows) -> changes.addAll(changesOf(file, period, rows)));
    file.table().refuseIfFaulty();
    sheets.save(changes);
    tell(changes);
    int created = (int) changes.stream().filter(StoredSheet::isNew).count();
    int unchanged = file.rows().size() - changes.size();
    return new ImportReport(
        file.rows().size(),
        created,
        changes.size() - created,
        unchanged,
        file.table().ignoredHeadings());
  }

  private void tell(List<StoredSheet> changes) {
    Map<Period, Set<EmployeeNumber>> changed = new TreeMap<>();
    for (StoredSheet change : changes) {
      changed
          .computeIfAbsent(change.sheet().period(), period -> new HashSet<>())
          .add(change.sheet().employee());
    }
    changed.forEach((period, people) -> events.publishEvent(new MetricsImported(period, people)));
  }

  private static Map<Period, List<MetricRow>> byPeriod(MetricsFile file) {
    return file.rows().stream()
        .collect(
            Collectors.groupingBy(row -> row.sheet().period(), TreeMap::new, Collectors.toList()));
  }

  private List<StoredSheet> changesOf(MetricsFile file, Period period, List<MetricRow> rows) {
    Set<EmployeeNumber> people =
        rows.stream().map(row -> row.sheet().employee()).collect(Collectors.toSet());
    Map<EmployeeNumber, String> faults = employment.faults(people, period);
    Set<EmployeeNumber> frozen = freezing.frozen(period, people);
    Map<EmployeeNumber, StoredSheet> stored = sheets.stored(period, people);
    List<StoredSheet> changes = new ArrayList<>();
    for (MetricRow row : rows) {
      refuse(row, faults, frozen);
      EmployeeNumber employee = row.sheet().employee();
      StoredSheet before = stored.getOrDefault(employee, StoredSheet.none(employee, period));
      MetricSheet after = before.sheet().replaced(row.sheet(), file.columns(), file.hasSource());
      if (!after.equals(before.sheet())) {
        refuseNewContradictions(row, after);
        changes.add(new StoredSheet(after, before.version()));
      }
    }
    return changes;
  }

  private void refuse(
      MetricRow row, Map<EmployeeNumber, String> faults, Set<EmployeeNumber> frozen) {
    EmployeeNumber employee = row.sheet().employee();
    Period period = row.sheet().period();
    if (faults.containsKey(employee)) {
      row.row().fault(MetricHeadings.EMPLOYEE, employee, faults.get(employee));
    }
    if (period.firstDay().isAfter(LocalDate.now(clock))) {
      row.row().fault(MetricHeadings.PERIOD, period, "期间还没有开始");
    }
    if (frozen.contains(employee)) {
      row.row().fault(MetricHeadings.PERIOD, period, "该期间的指标已冻结，不能再导入；如有错误，请人力说明理由后更正");
    }
  }

  /** What the file alone shows has been refused already. */
  private static void refuseNewContradictions(MetricRow row, MetricSheet merged) {
    Period period = merged.period();
    Set<Contradiction> known =
        new HashSet<>(MetricBounds.contradictions(period, row.sheet().values()));
    MetricBounds.contradictions(period, merged.values()).stream()
        .filter(found -> !known.contains(found))
        .forEach(found -> MetricsFile.fault(row, found));
  }
}
