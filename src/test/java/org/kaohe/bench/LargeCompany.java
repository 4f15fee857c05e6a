package org.kaohe.bench;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Files of a company of many departments: people, a year of figures, records. */
class LargeCompany {

  private static final int DEPARTMENT = 1_000;
  private static final int TEAM = 20;
  private static final int ROWS = 200_000;
  private static final YearMonth LAST = YearMonth.of(2026, 10);
  private static final String[] CATEGORIES = {"不文明用语", "推销无关产品", "服务态度", "客户投诉", "创新提案"};
  private static final String[] SEVERITIES = {"轻微", "严重", "重大"};

  private final Path folder;
  private final int people;
  private final int months;
  private final Random random = new Random(7);

  LargeCompany(Path folder, int people, int months) {
    this.folder = folder;
    this.people = people;
    this.months = months;
  }

  /** Their names begin with the part they are. */
  List<Path> write() throws IOException {
    List<Path> files = new ArrayList<>();
    files.add(staff());
    int each = ROWS / people;
    for (int from = 0; from < months; from += Math.max(1, each)) {
      files.add(metrics(from, Math.min(months, from + Math.max(1, each))));
    }
    files.add(records());
    return files;
  }

  private Path staff() throws IOException {
    Path file = folder.resolve("staff.csv");
    try (BufferedWriter out = Files.newBufferedWriter(file)) {
      out.write("工号,姓名,部门,团队,角色,入职日期,离职日期,固定工资,月总工资\n");
      for (int i = 0; i < people; i++) {
        out.write(
            "%s,姓名%d,客服%d部,%d组,员工,2020-01-01,%s,%d,%d\n"
                .formatted(
                    number(i),
                    i,
                    i / DEPARTMENT,
                    i / TEAM,
                    i % 97 == 0 ? "2026-10-15" : "",
                    4_000 + i % 3_000,
                    6_000 + i % 5_000));
      }
    }
    return file;
  }

  private Path metrics(int from, int to) throws IOException {
    Path file = folder.resolve("metrics-%02d.csv".formatted(from));
    try (BufferedWriter out = Files.newBufferedWriter(file)) {
      out.write("工号,期间,来源,客户满意度,问题解决率,投诉率,首次响应秒,工作量,迟到次数,评价数,任务按时\n");
      for (int month = from; month < to; month++) {
        for (int i = 0; i < people; i++) {
          out.write(figures(i, LAST.minusMonths(month)));
        }
      }
    }
    return file;
  }

  private String figures(int person, YearMonth month) {
    return number(person)
        + ','
        + month
        + ",CRM,"
        + hundredths(7_400, 2_600)
        + ','
        + hundredths(7_000, 3_000)
        + ','
        + hundredths(0, 300)
        + ','
        + (10 + random.nextInt(40))
        + ','
        + (500 + random.nextInt(700))
        + ','
        + random.nextInt(3)
        + ','
        + random.nextInt(300)
        + (random.nextInt(10) > 0 ? ",是\n" : ",否\n");
  }

  private Path records() throws IOException {
    Path file = folder.resolve("records.csv");
    try (BufferedWriter out = Files.newBufferedWriter(file)) {
      out.write("编号,工号,日期,类别,程度,状态,损失金额\n");
      for (int i = 0; i < people / 2; i++) {
        out.write(
            "R%06d,%s,%s,%s,%s,已核实,%d\n"
                .formatted(
                    i,
                    number(random.nextInt(people)),
                    LAST.minusMonths(i % months).atDay(1 + random.nextInt(28)),
                    CATEGORIES[random.nextInt(CATEGORIES.length)],
                    SEVERITIES[random.nextInt(SEVERITIES.length)],
                    random.nextInt(20_000)));
      }
    }
    return file;
  }

  private String hundredths(int from, int width) {
    int figure = from + random.nextInt(width + 1);
    return figure / 100 + "." + figure / 10 % 10 + figure % 10;
  }

  private static String number(int person) {
    return "E%06d".formatted(person);
  }
}
