package org.kaohe.tables;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.kaohe.tables.Workbooks.text;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.math.BigDecimal;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kaohe.shared.Cny;
import org.kaohe.shared.EmployeeNumber;
import org.kaohe.shared.Fault;
import org.kaohe.shared.Period;
import org.kaohe.shared.Refused;

class TableFileTest {

  private static final Heading<EmployeeNumber> NUMBER =
      Heading.required("工号", Cells.employeeNumber());
  private static final Heading<Period> MONTH = Heading.required("期间", Cells.month());
  private static final Heading<BigDecimal> RATE = Heading.optional("客户满意度", Cells.rate());
  private static final Heading<LocalDate> DAY = Heading.optional("日期", Cells.date());
  private static final Heading<String> NOTE = Heading.optional("说明", Cells.text(20));
  private static final List<Heading<?>> HEADINGS = List.of(NUMBER, MONTH, RATE, DAY, NOTE);

  @Test
  void headings_stand_in_any_order_and_unknown_ones_are_reported_and_ignored() {
    Table table = csv("备注,客户满意度,期间,工号*,心情\nx,98.5%,2026-10,E-001,好\n");

    assertThat(table.faults()).isEmpty();
    assertThat(table.ignoredHeadings()).containsExactly("备注", "心情");
    assertThat(table.headings()).containsExactly("客户满意度", "期间", "工号");
    assertThat(table.rows()).hasSize(1);
    assertThat(table.rows().get(0).get(NUMBER)).isEqualTo(EmployeeNumber.of("E-001"));
    assertThat(table.rows().get(0).get(MONTH)).isEqualTo(Period.month(2026, 10));
    assertThat(table.rows().get(0).get(RATE)).isEqualByComparingTo("98.5");
    assertThat(table.rows().get(0).get(NOTE)).isNull();
  }

  @Test
  void an_empty_cell_is_no_data() {
    Table table = csv("工号,期间,客户满意度\nE1,2026-10,\nE2,2026-10,　\nE3,2026-10\n");

    assertThat(table.faults()).isEmpty();
    assertThat(table.rows()).extracting(row -> row.get(RATE)).containsOnlyNulls();
  }

  @Test
  void every_fault_is_named_at_once_with_row_heading_and_value() {
    Table table = csv("工号,期间,客户满意度\nE1,2026-10,100.01\n\n,2026-13,abc\n");

    assertThat(table.faults())
        .extracting(Fault::place, Fault::value)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple("第 2 行 客户满意度", "100.01"),
            org.assertj.core.groups.Tuple.tuple("第 4 行 工号", null),
            org.assertj.core.groups.Tuple.tuple("第 4 行 期间", "2026-13"),
            org.assertj.core.groups.Tuple.tuple("第 4 行 客户满意度", "abc"));
    assertThatThrownBy(table::refuseIfFaulty).hasMessage("文件有 4 处错误，未导入任何数据");
  }

  @Test
  void missing_required_and_duplicate_headings_are_all_named_at_once() {
    Refused refused = refused(() -> csv("客户满意度,客户满意度,说明\n1,2,3\n"));

    assertThat(refused.type()).isEqualTo("file-headings");
    assertThat(refused.faults())
        .extracting(Fault::message)
        .containsExactly("标题重复", "缺少必填列「工号」", "缺少必填列「期间」");
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-8", "GB18030"})
  void a_csv_is_understood_in_both_encodings(String charset) {
    byte[] content = "工号,期间,说明\nE1,2026-10,龘𠮷\n".getBytes(Charset.forName(charset));

    assertThat(read(content, "a.CSV").rows().get(0).get(NOTE)).isEqualTo("龘𠮷");
  }

  @Test
  void a_byte_order_mark_is_no_part_of_the_first_heading() {
    assertThat(csv("\uFEFF工号,期间\nE1,2026-10\n").rows()).hasSize(1);
  }

  @Test
  void a_quoted_cell_may_hold_commas_and_lines_and_rows_keep_the_numbers_of_a_spreadsheet() {
    Table table = csv("工号,期间,说明\r\nE1,2026-10,\"a,\nb\"\r\n,,\r\nE2,2026-10,c\r\n");

    assertThat(table.rows()).extracting(TableRow::number).containsExactly(2, 4);
    assertThat(table.rows().get(0).get(NOTE)).isEqualTo("a,\nb");
  }

  @Test
  void an_unquoted_comma_is_a_fault_since_it_moves_values_under_wrong_headings() {
    Table table = csv("工号,期间,客户满意度\nE1,2026-10,1,234\n");

    assertThat(table.faults()).extracting(Fault::place).containsExactly("第 2 行");
  }

  @Test
  void unbalanced_quotes_are_refused() {
    assertThat(refused(() -> csv("工号,期间\n\"E1,2026-10\n")).getMessage()).contains("引号");
  }

  @Test
  void a_workbook_shows_percentages_dates_and_months_as_people_see_them() {
    Table table =
        read(
            Workbooks.ofRows(
                "<row r=\"1\">"
                    + text("A1", "工号")
                    + text("B1", "期间")
                    + text("C1", "客户满意度")
                    + text("D1", "日期")
                    + "</row><row r=\"3\"><c r=\"A3\"><v>10086</v></c>"
                    + "<c r=\"B3\" s=\"3\"><v>46296</v></c>"
                    + "<c r=\"C3\" s=\"1\"><v>0.98499999999999999</v></c>"
                    + "<c r=\"D3\" s=\"2\"><v>46326</v></c></row>"
                    + "<row r=\"4\">"
                    + text("A4", "E2")
                    + text("B4", "2026-10")
                    + "<c r=\"C4\" s=\"4\"><v>1</v></c></row>"
                    + "<row r=\"5\">"
                    + text("A5", "E3")
                    + text("B5", "2026-10")
                    + "<c r=\"C5\"><v>98.5</v></c></row>"),
            "a.xlsx");

    assertThat(table.faults()).isEmpty();
    assertThat(table.rows()).extracting(TableRow::number).containsExactly(3, 4, 5);
    TableRow first = table.rows().get(0);
    assertThat(first.get(NUMBER).value()).isEqualTo("10086");
    assertThat(first.get(MONTH)).isEqualTo(Period.month(2026, 10));
    assertThat(first.get(DAY)).isEqualTo("2026-10-31");
    assertThat(first.get(RATE)).isEqualByComparingTo("98.5");
    assertThat(table.rows().get(1).get(RATE)).isEqualByComparingTo("100");
    assertThat(table.rows().get(2).get(RATE)).isEqualByComparingTo("98.5");
  }

  @Test
  void a_formula_is_read_by_its_saved_result_and_is_a_fault_without_one() {
    Table table =
        read(
            Workbooks.ofRows(
                "<row r=\"1\">"
                    + text("A1", "工号")
                    + text("B1", "期间")
                    + text("C1", "客户满意度")
                    + "</row>"
                    + formulaRow(2, "<c r=\"C2\"><f>0.97+0.01</f><v>0.97999999999999998</v></c>")
                    + formulaRow(3, "<c r=\"C3\"><f>A1</f></c>")
                    + formulaRow(4, "<c r=\"C4\" t=\"e\"><f>1/0</f><v>#DIV/0!</v></c>")
                    + formulaRow(5, "<c r=\"C5\" t=\"str\"><f>A1</f><v>98%</v></c>")),
            "a.xlsx");

    assertThat(table.rows().get(0).get(RATE)).isEqualByComparingTo("0.98");
    assertThat(table.rows().get(3).get(RATE)).isEqualByComparingTo("98");
    assertThat(table.faults())
        .extracting(Fault::place)
        .containsExactly("第 3 行 客户满意度", "第 4 行 客户满意度");
  }

  private static String formulaRow(int row, String cell) {
    return "<row r=\"%d\">%s%s%s</row>"
        .formatted(row, text("A" + row, "E" + row), text("B" + row, "2026-10"), cell);
  }

  @Test
  void a_file_that_is_not_what_its_name_says_is_refused() {
    byte[] csv = "工号,期间\nE1,2026-10\n".getBytes(StandardCharsets.UTF_8);
    byte[] xlsx = Workbooks.ofRows("<row r=\"1\"/>");
    byte[] zip = Workbooks.zip(Map.of("a.txt", "hello"));
    byte[] old = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 1, 2};
    byte[] noise = {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF, 0, 1, (byte) 0x80};

    assertThat(unreadable(csv, "a.xlsx")).contains("内容不是 Excel 工作簿");
    assertThat(unreadable(xlsx, "a.csv")).contains("内容是 Excel 工作簿");
    assertThat(unreadable(zip, "a.xlsx")).contains("内容不是 Excel 工作簿");
    assertThat(unreadable(old, "a.xls")).contains(".xls");
    assertThat(unreadable(old, "a.xlsx")).contains("加密");
    assertThat(unreadable(noise, "a.csv")).contains("编码");
    assertThat(unreadable(csv, "a.pdf")).contains("只支持");
    assertThat(unreadable(csv, null)).contains("只支持");
    assertThat(unreadable(new byte[0], "a.csv")).contains("空");
    assertThat(unreadable(new byte[] {'P', 'K', 3, 4, 9, 9}, "a.xlsx")).isNotEmpty();
    assertThat(unreadable("\n\n".getBytes(StandardCharsets.UTF_8), "a.csv")).contains("标题行");
  }

  @Test
  void a_file_over_the_limits_is_refused() {
    byte[] large = new byte[TableFile.MAX_BYTES + 1];
    assertThat(refused(() -> read(large, "a.csv")).type()).isEqualTo("file-too-large");

    String header = "工号,期间\n";
    assertThat(csv(header + "E1,2026-10\n".repeat(200_000)).rows()).hasSize(200_000);
    assertThat(refused(() -> csv(header + "E1,2026-10\n".repeat(200_001))).type())
        .isEqualTo("file-too-large");
  }

  @Test
  void a_workbook_that_swells_is_refused_before_it_is_read() {
    byte[] bomb = Workbooks.zip(Map.of("xl/sharedStrings.xml", " ".repeat(101 * 1024 * 1024)));

    assertThat(bomb.length).isLessThan(TableFile.MAX_BYTES);
    assertThat(refused(() -> read(bomb, "a.xlsx")).type()).isEqualTo("file-too-large");
  }

  @Test
  void a_cell_beyond_every_spreadsheet_is_refused_before_room_is_made_for_it() {
    byte[] far = Workbooks.ofRows("<row r=\"1\">" + text("ZZZZZZ1", "工号") + "</row>");

    assertThat(unreadable(far, "a.xlsx")).contains("不存在的列");
  }

  @Test
  void a_workbook_cannot_make_the_reader_open_other_files() {
    byte[] evil =
        Workbooks.ofSheet(
            "<sheetData><row r=\"1\">"
                + text("A1", "工号")
                + text("B1", "&x;")
                + text("C1", "期间")
                + "</row></sheetData>",
            "<!DOCTYPE x [<!ENTITY x SYSTEM \"file:///etc/hostname\">]>");

    try {
      assertThat(read(evil, "a.xlsx").ignoredHeadings()).isEmpty();
    } catch (Refused refused) {
      assertThat(refused.type()).isEqualTo("file-unreadable");
    }
  }

  @Test
  void what_is_written_is_read_back_and_no_cell_is_run() {
    List<String> headings = List.of("工号", "期间", "客户满意度", "日期", "说明");
    List<List<?>> rows =
        List.of(
            row("-001", "2026-10", new BigDecimal("98.50"), LocalDate.of(2026, 10, 31), "=1+1"),
            row("E2", "2026-10", null, null, "@SUM(A1)"),
            row("E3", "2026-10", new BigDecimal("1E+1"), null, "-3+4"),
            row("E4", "2026-10", 7, null, Cny.of("12.30")));
    ByteArrayOutputStream csv = new ByteArrayOutputStream();
    ByteArrayOutputStream xlsx = new ByteArrayOutputStream();
    TableFile.writeCsv(csv, headings, rows);
    TableFile.writeXlsx(xlsx, "结果", headings, rows);

    String text = csv.toString(StandardCharsets.UTF_8);
    assertThat(text)
        .startsWith("\uFEFF工号,期间")
        .contains("'-001,2026-10,98.50,2026-10-31,'=1+1")
        .contains("'@SUM(A1)")
        .contains("E3,2026-10,10,,'-3+4")
        .contains("E4,2026-10,7,,12.30");
    for (Table table :
        List.of(read(csv.toByteArray(), "a.csv"), read(xlsx.toByteArray(), "a.xlsx"))) {
      assertThat(table.faults()).isEmpty();
      assertThat(table.rows()).extracting(row -> row.get(NUMBER).value()).startsWith("-001", "E2");
      assertThat(table.rows())
          .extracting(row -> row.get(NOTE))
          .startsWith("=1+1", "@SUM(A1)", "-3+4");
      assertThat(table.rows().get(0).get(DAY)).isEqualTo("2026-10-31");
      assertThat(table.rows().get(2).get(RATE)).isEqualByComparingTo("10");
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"=1", "+1", "-1", "@a", "\t=1", "\r=1", " =1", "＝1", "＠a"})
  void text_that_a_spreadsheet_would_run_is_guarded(String text) {
    assertThat(FormulaGuard.guard(text)).isEqualTo("'" + text);
    assertThat(FormulaGuard.unguard("'" + text)).isEqualTo(text);
  }

  @Test
  void negative_numbers_stay_numbers() {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    TableFile.writeCsv(out, List.of("金额"), List.of(List.of(new BigDecimal("-5.00"))));
    assertThat(out.toString(StandardCharsets.UTF_8)).endsWith("金额\r\n-5.00\r\n");
  }

  @Test
  void faults_without_end_are_counted_not_listed() {
    Table table = csv("工号,期间\n" + "?,2026-10\n".repeat(20_005));

    assertThat(table.faults()).hasSize(20_001);
    assertThat(table.faults().get(20_000).message()).isEqualTo("另有 5 处错误未列出");
  }

  private static List<?> row(Object... cells) {
    return java.util.Arrays.asList(cells);
  }

  private static Table csv(String text) {
    return read(text.getBytes(StandardCharsets.UTF_8), "a.csv");
  }

  private static Table read(byte[] content, String name) {
    return TableFile.read(new ByteArrayInputStream(content), name, HEADINGS);
  }

  private static String unreadable(byte[] content, String name) {
    Refused refused = refused(() -> read(content, name));
    assertThat(refused.type()).isEqualTo("file-unreadable");
    return refused.getMessage();
  }

  private static Refused refused(org.assertj.core.api.ThrowableAssert.ThrowingCallable reading) {
    return catchThrowableOfType(Refused.class, reading);
  }
}
