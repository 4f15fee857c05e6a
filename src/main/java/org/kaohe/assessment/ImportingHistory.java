package org.kaohe.assessment;

import java.io.InputStream;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.kaohe.metrics.FreezingMetrics;
import org.kaohe.shared.EmployeeNumber;
import org.kaohe.shared.Period;
import org.kaohe.staff.Staff;
import org.kaohe.tables.Heading;
import org.kaohe.tables.Import;
import org.kaohe.tables.ImportReport;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Imports 历史结果: months that ended before this system computed any. */
@Service
public class ImportingHistory implements Import {

  private final PastResults pastResults;
  private final Results results;
  private final FreezingMetrics freezing;
  private final Staff staff;
  private final Clock clock;

  public ImportingHistory(
      PastResults pastResults,
      Results results,
      FreezingMetrics freezing,
      Staff staff,
      Clock clock) {
    this.pastResults = pastResults;
    this.results = results;
    this.freezing = freezing;
    this.staff = staff;
    this.clock = clock;
  }

  @Override
  public String kind() {
    return "history";
  }

  @Override
  public List<Heading<?>> headings() {
    return HistoryFile.headings();
  }

  @Override
  @Transactional
  public ImportReport run(InputStream file, String fileName, EmployeeNumber by) {
    HistoryFile history = HistoryFile.read(file, fileName);
    check(history);
    List<HistoryRow> rows = history.rows();
    Map<List<Object>, HistoryRow> before = before(rows);
    List<HistoryRow> added = new ArrayList<>();
    List<HistoryRow> changed = new ArrayList<>();
    for (HistoryRow row : rows) {
      HistoryRow old = before.get(identity(row));
      if (old == null) {
        added.add(row);
      } else if (!old.equals(row)) {
        changed.add(row);
      }
    }
    pastResults.save(added, changed, by);
    int unchanged = rows.size() - added.size() - changed.size();
    return new ImportReport(
        rows.size(), added.size(), changed.size(), unchanged, history.table().ignoredHeadings());
  }

  private void check(HistoryFile history) {
    LocalDate today = LocalDate.now(clock);
    Set<EmployeeNumber> numbers =
        numbers(history.lines().stream().map(HistoryFile.Line::row).toList());
    Set<EmployeeNumber> known = staff.find(numbers, today).keySet();
    Map<EmployeeNumber, Set<Period>> computed = results.periodsOf(numbers);
    Map<Period, Set<EmployeeNumber>> frozen = frozen(history);
    for (HistoryFile.Line line : history.lines()) {
      HistoryRow row = line.row();
      if (!known.contains(row.employee())) {
        line.source().fault(HistoryFile.EMPLOYEE, row.employee(), "员工名册中没有这个工号");
      }
      if (!row.month().lastDay().isBefore(today)) {
        line.source().fault(HistoryFile.MONTH, row.month(), "该月份尚未结束，没有历史结果");
      }
      if (computed.getOrDefault(row.employee(), Set.of()).contains(row.month())) {
        line.source().fault(HistoryFile.MONTH, row.month(), "该员工该月已由本系统的考核周期计算，不能导入");
      } else if (frozen.get(row.month()).contains(row.employee())) {
        line.source().fault(HistoryFile.MONTH, row.month(), "该员工该月的指标已被考核周期冻结，不能导入");
      }
    }
  }

  private Map<Period, Set<EmployeeNumber>> frozen(HistoryFile history) {
    Map<Period, Set<EmployeeNumber>> people = new HashMap<>();
    for (HistoryFile.Line line : history.lines()) {
      people.computeIfAbsent(line.row().month(), m -> new HashSet<>()).add(line.row().employee());
    }
    people.replaceAll(freezing::frozen);
    return people;
  }

  private Map<List<Object>, HistoryRow> before(List<HistoryRow> rows) {
    Map<List<Object>, HistoryRow> before = new HashMap<>();
    if (!rows.isEmpty()) {
      Period first = rows.stream().map(HistoryRow::month).min(Period::compareTo).orElseThrow();
      Period last = rows.stream().map(HistoryRow::month).max(Period::compareTo).orElseThrow();
      pastResults.of(numbers(rows), first, last).forEach(row -> before.put(identity(row), row));
    }
    return before;
  }

  private static Set<EmployeeNumber> numbers(List<HistoryRow> rows) {
    Set<EmployeeNumber> numbers = new HashSet<>();
    rows.forEach(row -> numbers.add(row.employee()));
    return numbers;
  }

  private static List<Object> identity(HistoryRow row) {
    return List.of(row.employee(), row.month());
  }
}
