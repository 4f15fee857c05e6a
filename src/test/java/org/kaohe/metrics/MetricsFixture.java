package org.kaohe.metrics;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.kaohe.shared.EmployeeNumber;
import org.kaohe.shared.Period;
import org.kaohe.shared.Refused;
import org.kaohe.tables.ImportReport;
import org.kaohe.testing.FakeStaff;

/** The module in memory, on 2026-11-02. */
public class MetricsFixture {

  public static final Period OCTOBER = Period.month(2026, 10);
  public static final EmployeeNumber HR = new EmployeeNumber("hr");

  public final FakeStaff staff = new FakeStaff();
  public final Sheets sheets = new Sheets();
  final Freezes freezes = new Freezes();
  final Trail trail = new Trail();
  final List<Object> events = new ArrayList<>();
  public final Clock clock =
      Clock.fixed(Instant.parse("2026-11-02T01:00:00Z"), ZoneId.of("Asia/Shanghai"));
  final FreezingMetrics freezing =
      new FreezingMetrics(sheets, freezes, new StaffAtFreeze(staff), clock);
  final ImportingMetrics importing =
      new ImportingMetrics(sheets, freezing, new Employment(staff), event -> {}, clock);
  public final CorrectingMetrics correcting =
      new CorrectingMetrics(
          sheets,
          trail,
          new CorrectingPay(freezes, staff),
          freezing,
          new Employment(staff),
          events::add,
          clock);
  public final Completeness completeness = new Completeness(sheets, freezes, staff);

  static EmployeeNumber number(String value) {
    return new EmployeeNumber(value);
  }

  static InputStream csv(String... lines) {
    return new ByteArrayInputStream(String.join("\n", lines).getBytes(StandardCharsets.UTF_8));
  }

  public ImportReport load(String... lines) {
    return importing.run(csv(lines), "metrics.csv", HR);
  }

  /** The faults' texts of an import that must be refused and must have changed nothing. */
  List<String> faultsOf(String... lines) {
    Map<String, StoredSheet> before = Map.copyOf(sheets.stored);
    try {
      load(lines);
    } catch (Refused refused) {
      if (!before.equals(sheets.stored)) {
        throw new AssertionError("changed although refused");
      }
      return refused.faults().stream().map(fault -> fault.place() + ":" + fault.message()).toList();
    }
    throw new AssertionError("not refused");
  }

  BigDecimal figure(String employee, Period period, Metric metric) {
    EmployeeNumber number = number(employee);
    MetricSheet sheet = sheets.of(period, Set.of(number)).get(number);
    return sheet == null ? null : sheet.values().get(metric);
  }

  public static class Sheets implements MetricSheets {
    public final Map<String, StoredSheet> stored = new HashMap<>();

    @Override
    public Map<EmployeeNumber, MetricSheet> of(Period period, Collection<EmployeeNumber> people) {
      Map<EmployeeNumber, MetricSheet> found = new TreeMap<>();
      stored(period, people)
          .forEach(
              (number, sheet) -> {
                if (!sheet.sheet().values().isEmpty()) {
                  found.put(number, sheet.sheet());
                }
              });
      return found;
    }

    @Override
    public List<MetricSheet> monthsOf(
        Collection<EmployeeNumber> employees, Period firstMonth, Period lastMonth) {
      throw new UnsupportedOperationException();
    }

    @Override
    public List<MetricSheet> weeksOf(Collection<EmployeeNumber> employees, Period month) {
      throw new UnsupportedOperationException();
    }

    @Override
    public List<Period> months() {
      throw new UnsupportedOperationException();
    }

    @Override
    public void save(Collection<StoredSheet> sheets) {
      for (StoredSheet sheet : sheets) {
        String key = key(sheet.sheet().employee(), sheet.sheet().period());
        int known = stored.containsKey(key) ? stored.get(key).version() : 0;
        if (known != sheet.version()) {
          throw Refused.conflict("metrics-changed-meanwhile", "");
        }
        stored.put(key, new StoredSheet(sheet.sheet(), known + 1));
      }
    }

    @Override
    public Map<EmployeeNumber, StoredSheet> stored(
        Period period, Collection<EmployeeNumber> people) {
      return people.stream()
          .distinct()
          .filter(number -> stored.containsKey(key(number, period)))
          .collect(Collectors.toMap(number -> number, number -> stored.get(key(number, period))));
    }

    private static String key(EmployeeNumber number, Period period) {
      return number + " " + period;
    }
  }

  static class Freezes implements MetricFreezes {
    final Map<String, MetricFreeze> frozen = new HashMap<>();

    @Override
    public Map<EmployeeNumber, FrozenPay> of(Period period, Collection<EmployeeNumber> people) {
      return people.stream()
          .filter(number -> frozen.containsKey(Sheets.key(number, period)))
          .collect(
              Collectors.toMap(
                  number -> number, number -> frozen.get(Sheets.key(number, period)).pay()));
    }

    @Override
    public Set<EmployeeNumber> frozen(Period period, Collection<EmployeeNumber> people) {
      return of(period, people).keySet();
    }

    @Override
    public boolean any(String department, Period period) {
      return frozen.values().stream()
          .anyMatch(f -> f.department().equals(department) && f.period().equals(period));
    }

    @Override
    public void add(Collection<MetricFreeze> freezes) {
      freezes.forEach(f -> frozen.put(Sheets.key(f.pay().employee(), f.period()), f));
    }

    @Override
    public void changePay(Period period, FrozenPay pay) {
      frozen.computeIfPresent(
          Sheets.key(pay.employee(), period),
          (key, f) -> new MetricFreeze(period, f.department(), pay, f.frozenBy(), f.frozenAt()));
    }

    @Override
    public void remove(String department, Period period) {
      frozen.values().removeIf(f -> f.department().equals(department) && f.period().equals(period));
    }
  }

  static class Trail implements MetricCorrections {
    final List<MetricCorrection> entries = new ArrayList<>();

    @Override
    public void add(MetricCorrection correction) {
      entries.add(correction);
    }

    @Override
    public List<MetricCorrection> of(EmployeeNumber employee, Period period) {
      return entries;
    }
  }
}
