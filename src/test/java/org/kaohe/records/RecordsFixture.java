package org.kaohe.records;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.kaohe.shared.EmployeeNumber;
import org.kaohe.shared.Period;
import org.kaohe.shared.Refused;
import org.kaohe.shared.Severity;
import org.kaohe.shared.SubjectType;
import org.kaohe.tables.ImportReport;
import org.kaohe.testing.FakeStaff;

/** The module in memory, on 2026-11-02. */
class RecordsFixture {

  static final EmployeeNumber HR = new EmployeeNumber("hr");
  static final Instant NOW = Instant.parse("2026-11-02T01:00:00Z");

  final FakeStaff staff = new FakeStaff();
  final Records records = new Records();
  final Months computed = new Months();
  final Clock clock = Clock.fixed(NOW, ZoneId.of("Asia/Shanghai"));
  final Voided voidings = new Voided(records);
  final ImportingRecords importing =
      new ImportingRecords(records, voidings, new Subjects(staff), clock);
  final RecordsOfMonth ofMonth = new RecordsOfMonth(records, computed, staff, clock);

  static InputStream csv(String... lines) {
    return new ByteArrayInputStream(String.join("\n", lines).getBytes(StandardCharsets.UTF_8));
  }

  static CaseRecord verified(String number, String employee, String date) {
    return record(number, employee, date, RecordStatus.VERIFIED);
  }

  static CaseRecord record(String number, String employee, String date, RecordStatus status) {
    CaseFacts facts =
        new CaseFacts(
            SubjectType.EMPLOYEE,
            employee,
            LocalDate.parse(date),
            Category.FOUL_LANGUAGE,
            Severity.MINOR,
            status,
            null,
            null,
            null,
            null);
    return CaseRecord.created(number, facts, "导入", HR, NOW);
  }

  ImportReport load(String... lines) {
    return importing.run(csv(lines), "records.csv", HR);
  }

  List<String> faultsOf(String... lines) {
    Map<String, CaseRecord> before = Map.copyOf(records.stored);
    try {
      load(lines);
    } catch (Refused refused) {
      if (!before.equals(records.stored)) {
        throw new AssertionError("changed although refused");
      }
      return refused.faults().stream().map(fault -> fault.place() + ":" + fault.message()).toList();
    }
    throw new AssertionError("not refused");
  }

  static class Records implements CaseRecords {
    final Map<String, CaseRecord> stored = new TreeMap<>();

    @Override
    public List<CaseRecord> verified(
        Collection<EmployeeNumber> employees,
        Collection<String> teams,
        String department,
        LocalDate fromExclusive,
        LocalDate toInclusive) {
      Set<String> subjects =
          employees.stream().map(EmployeeNumber::value).collect(Collectors.toSet());
      return stored.values().stream()
          .filter(record -> record.facts().isVerified())
          .filter(record -> subjects.contains(record.facts().subject()))
          .filter(record -> record.facts().date().isAfter(fromExclusive))
          .filter(record -> !record.facts().date().isAfter(toInclusive))
          .sorted(Comparator.comparing(record -> record.facts().date()))
          .toList();
    }

    @Override
    public List<CaseRecord> find(Collection<String> numbers) {
      return numbers.stream().filter(stored::containsKey).map(stored::get).toList();
    }

    @Override
    public void save(Collection<CaseRecord> records) {
      records.forEach(record -> put(record, record.takenIn()));
    }

    @Override
    public void take(Collection<String> numbers, Period month) {
      find(numbers).stream()
          .filter(record -> !record.isTaken() && record.facts().isVerified())
          .forEach(record -> put(record, month));
    }

    private void put(CaseRecord record, Period takenIn) {
      stored.put(
          record.number(),
          new CaseRecord(
              record.number(),
              record.facts(),
              record.source(),
              record.createdBy(),
              record.createdAt(),
              takenIn,
              record.version() + 1));
    }
  }

  static class Months implements ComputedMonths {
    final Set<String> months = new HashSet<>();

    @Override
    public void add(String department, Period month, Instant at) {
      months.add(department + month);
    }

    @Override
    public boolean contains(String department, Period month) {
      return months.contains(department + month);
    }
  }

  static class Voided implements Voidings {
    final Records records;
    final Map<String, Voiding> stored = new TreeMap<>();

    Voided(Records records) {
      this.records = records;
    }

    @Override
    public void add(CaseRecord voided, Voiding voiding) {
      records.put(voided, voided.takenIn());
      stored.put(voiding.number(), voiding);
    }

    @Override
    public Map<String, Voiding> find(Collection<String> numbers) {
      return numbers.stream()
          .filter(stored::containsKey)
          .collect(Collectors.toMap(number -> number, stored::get));
    }
  }
}
