package org.kaohe.records;

import java.io.InputStream;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.kaohe.shared.EmployeeNumber;
import org.kaohe.shared.Fault;
import org.kaohe.shared.Severity;
import org.kaohe.shared.SubjectType;
import org.kaohe.tables.Heading;
import org.kaohe.tables.Table;
import org.kaohe.tables.TableFile;
import org.kaohe.tables.TableRow;

/**
 * The records file (记录), read without the database.
 *
 * @param rows rows that were understood
 * @param table with every fault found so far
 */
public record RecordsFile(List<RecordRow> rows, Table table) {

  private static final List<Heading<?>> SUBJECTS =
      List.of(RecordHeadings.EMPLOYEE, RecordHeadings.TEAM, RecordHeadings.DEPARTMENT);
  private static final List<Heading<?>> KEYS =
      List.of(
          RecordHeadings.NUMBER,
          RecordHeadings.DATE,
          RecordHeadings.CATEGORY,
          RecordHeadings.STATUS);

  public static List<Heading<?>> headings() {
    return RecordHeadings.all();
  }

  /**
   * Reads the file and checks what can be checked without the staff. Faults are collected in the
   * table.
   *
   * @throws org.kaohe.shared.Refused if the file as a whole is not readable
   */
  public static RecordsFile read(InputStream in, String fileName) {
    Table table = TableFile.read(in, fileName, headings());
    Set<String> unreadable = table.faults().stream().map(Fault::place).collect(Collectors.toSet());
    table.rows().forEach(row -> refuseUnlessOneSubject(row, unreadable));
    refuseDuplicates(table.rows());
    List<RecordRow> rows =
        table.rows().stream()
            .filter(RecordsFile::hasOneSubject)
            .filter(row -> KEYS.stream().allMatch(heading -> row.get(heading) != null))
            .map(RecordsFile::row)
            .toList();
    return new RecordsFile(rows, table);
  }

  private static boolean hasOneSubject(TableRow row) {
    return SUBJECTS.stream().filter(heading -> row.get(heading) != null).count() == 1;
  }

  /** A subject that could not be understood is given all the same, and has its own fault. */
  private static void refuseUnlessOneSubject(TableRow row, Set<String> unreadable) {
    long given =
        SUBJECTS.stream()
            .filter(
                heading ->
                    row.get(heading) != null
                        || unreadable.contains("第 %d 行 %s".formatted(row.number(), heading.name())))
            .count();
    if (given != 1) {
      row.fault(RecordHeadings.EMPLOYEE, row.get(RecordHeadings.EMPLOYEE), "工号、团队、部门须填且只填一项");
    }
  }

  private static RecordRow row(TableRow row) {
    CaseFacts facts =
        new CaseFacts(
            subjectType(row),
            subject(row),
            row.get(RecordHeadings.DATE),
            row.get(RecordHeadings.CATEGORY),
            Optional.ofNullable(row.get(RecordHeadings.SEVERITY)).orElse(Severity.MINOR),
            row.get(RecordHeadings.STATUS),
            row.get(RecordHeadings.LOSS),
            row.get(RecordHeadings.APPROVED),
            row.get(RecordHeadings.RESULT),
            row.get(RecordHeadings.DESCRIPTION));
    return new RecordRow(row, row.get(RecordHeadings.NUMBER), facts);
  }

  private static SubjectType subjectType(TableRow row) {
    if (row.get(RecordHeadings.EMPLOYEE) != null) {
      return SubjectType.EMPLOYEE;
    }
    return row.get(RecordHeadings.TEAM) != null ? SubjectType.TEAM : SubjectType.DEPARTMENT;
  }

  private static String subject(TableRow row) {
    EmployeeNumber employee = row.get(RecordHeadings.EMPLOYEE);
    return Stream.of(
            employee == null ? null : employee.value(),
            row.get(RecordHeadings.TEAM),
            row.get(RecordHeadings.DEPARTMENT))
        .filter(Objects::nonNull)
        .findFirst()
        .orElseThrow();
  }

  private static void refuseDuplicates(List<TableRow> rows) {
    Map<String, Integer> first = new HashMap<>();
    for (TableRow row : rows) {
      String number = row.get(RecordHeadings.NUMBER);
      Integer earlier = number == null ? null : first.putIfAbsent(number, row.number());
      if (earlier != null) {
        row.fault(RecordHeadings.NUMBER, number, "与第 %d 行的编号重复".formatted(earlier));
      }
    }
  }
}
