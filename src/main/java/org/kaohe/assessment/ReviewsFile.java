package org.kaohe.assessment;

import java.io.InputStream;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.kaohe.shared.EmployeeNumber;
import org.kaohe.shared.Fault;
import org.kaohe.shared.Period;
import org.kaohe.tables.CellParser;
import org.kaohe.tables.Cells;
import org.kaohe.tables.Heading;
import org.kaohe.tables.Table;
import org.kaohe.tables.TableFile;
import org.kaohe.tables.TableRow;

/** 评价: reviews for a trial. Faults stay in the table until refused. */
public record ReviewsFile(Table table, List<Line> lines) {

  private static final Heading<EmployeeNumber> EMPLOYEE =
      Heading.required("工号", Cells.employeeNumber());
  private static final Heading<Period> MONTH = Heading.required("期间", Cells.month());
  private static final Heading<ReviewSource> SOURCE = Heading.required("来源", sources());
  private static final Heading<String> REVIEWER = Heading.required("评价人", Cells.text(64));
  private static final Heading<BigDecimal> ATTITUDE = criterion("态度");
  private static final Heading<BigDecimal> TEAMWORK = criterion("协作");
  private static final Heading<BigDecimal> EFFICIENCY = criterion("效率");
  private static final Heading<BigDecimal> QUALITY = criterion("质量");
  private static final List<Heading<?>> CRITERIA = List.of(ATTITUDE, TEAMWORK, EFFICIENCY, QUALITY);

  /** A row that was understood. */
  public record Line(TableRow source, ReviewRow row) {}

  public static List<Heading<?>> headings() {
    return List.of(EMPLOYEE, MONTH, SOURCE, REVIEWER, ATTITUDE, TEAMWORK, EFFICIENCY, QUALITY);
  }

  /**
   * Reads the file without looking at any database.
   *
   * @throws org.kaohe.shared.Refused if the file as a whole is not readable
   */
  public static ReviewsFile read(InputStream in, String fileName) {
    Table table = TableFile.read(in, fileName, headings());
    List<Line> lines = new ArrayList<>();
    Map<List<Object>, Integer> seen = new HashMap<>();
    Set<String> faulty = table.faults().stream().map(Fault::place).collect(Collectors.toSet());
    for (TableRow row : table.rows()) {
      if (isWhole(row)) {
        ReviewRow review = review(row);
        checkCriteria(row, review, faulty);
        check(row, review, seen);
        lines.add(new Line(row, review));
      }
    }
    return new ReviewsFile(table, List.copyOf(lines));
  }

  /** All rows, or every fault at once. */
  public List<ReviewRow> rows() {
    table.refuseIfFaulty();
    return lines.stream().map(Line::row).toList();
  }

  private static boolean isWhole(TableRow row) {
    return row.get(EMPLOYEE) != null
        && row.get(MONTH) != null
        && row.get(SOURCE) != null
        && row.get(REVIEWER) != null;
  }

  private static ReviewRow review(TableRow row) {
    return new ReviewRow(
        row.get(EMPLOYEE),
        row.get(MONTH),
        row.get(SOURCE),
        row.get(REVIEWER),
        new ReviewScores(
            row.get(ATTITUDE), row.get(TEAMWORK), row.get(EFFICIENCY), row.get(QUALITY)));
  }

  /** A score that could not be read is a fault already. */
  private static void checkCriteria(TableRow row, ReviewRow review, Set<String> faulty) {
    boolean unreadable =
        CRITERIA.stream()
            .map(criterion -> "第 %d 行 %s".formatted(row.number(), criterion.name()))
            .anyMatch(faulty::contains);
    if (!unreadable && ReviewScore.of(review.scores()) == null) {
      row.fault(ATTITUDE, null, "态度、协作、效率、质量至少要有一项 0–100 的分数");
    }
  }

  private static void check(TableRow row, ReviewRow review, Map<List<Object>, Integer> seen) {
    boolean own = review.reviewer().equals(review.employee().value());
    if (own != (review.source() == ReviewSource.SELF)) {
      row.fault(REVIEWER, review.reviewer(), own ? "互评和上级评价不能由本人作出" : "自评的评价人须是本人");
    }
    Integer earlier = seen.putIfAbsent(identity(review), row.number());
    if (earlier != null) {
      row.fault(SOURCE, review.source().label(), "与第 %d 行重复".formatted(earlier));
    }
  }

  /** A month has one self-assessment and one manager's review; peers are one review each. */
  private static List<Object> identity(ReviewRow review) {
    return review.source() == ReviewSource.PEER
        ? List.of(review.employee(), review.month(), review.source(), review.reviewer())
        : List.of(review.employee(), review.month(), review.source());
  }

  private static Heading<BigDecimal> criterion(String name) {
    return Heading.optional(name, ScoreCell::parse);
  }

  private static CellParser<ReviewSource> sources() {
    Map<String, ReviewSource> words = new LinkedHashMap<>();
    for (ReviewSource source : ReviewSource.values()) {
      words.put(source.label(), source);
    }
    return Cells.oneOf(words);
  }
}
