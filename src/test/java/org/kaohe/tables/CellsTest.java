package org.kaohe.tables;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.kaohe.shared.Cny;
import org.kaohe.shared.Period;
import org.kaohe.tables.CellParser.BadCell;

class CellsTest {

  @ParameterizedTest
  @ValueSource(strings = {"98.5", "98.5%", "９８．５％", "98.50", "98.5 %", "+98.5", "　98.5　"})
  void a_rate_is_the_same_in_every_spelling(String text) {
    assertThat(Cells.rate().parse(text)).isEqualByComparingTo("98.5");
  }

  @ParameterizedTest
  @CsvSource({"0,0", "100,100", "100.00%,100", "0.01,0.01", "99.9999,99.9999"})
  void a_rate_reaches_both_bounds(String text, BigDecimal expected) {
    assertThat(Cells.rate().parse(text)).isEqualByComparingTo(expected);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "100.01",
        "100.00001",
        "100.9",
        "-1",
        "-0.00001",
        "abc",
        "98.5%%",
        "%",
        "1,5",
        "1e2",
        "九十八",
        "98。5",
        "NaN",
        "0x10",
        "98 5"
      })
  void anything_else_is_no_rate(String text) {
    assertThatThrownBy(() -> Cells.rate().parse(text))
        .isInstanceOf(BadCell.class)
        .hasMessage("须为 0–100 的百分数");
  }

  @ParameterizedTest
  @CsvSource({"97.99999,97.9999", "79.99996,79.9999", "97.123456789,97.1234"})
  void beyond_four_decimals_a_rate_is_cut_so_that_it_never_reaches_the_next_band(
      String text, BigDecimal expected) {
    assertThat(Cells.rate().parse(text)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {"0|0", "3.0|3", "1,234|1234", "１，２３４|1234", "３|3"})
  void a_count_is_whole(String text, BigDecimal expected) {
    assertThat(Cells.count().parse(text)).isEqualTo(expected);
  }

  @ParameterizedTest
  @ValueSource(strings = {"-1", "1.5", "abc", "1,23", "12,34", "98%", "1234567890123456"})
  void a_count_is_neither_negative_nor_broken(String text) {
    assertThatThrownBy(() -> Cells.count().parse(text)).isInstanceOf(BadCell.class);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {"8000|8000.00", "8,000.5|8000.50", "８，０００．００|8000.00", "0|0.00", "1.10|1.10"})
  void money_has_two_decimals(String text, String expected) {
    assertThat(Cells.money().parse(text)).isEqualTo(Cny.of(expected));
  }

  @ParameterizedTest
  @ValueSource(strings = {"-1", "1.005", "8000元", "abc", "-0.01", "1000000000000"})
  void money_is_not_negative_and_never_rounded(String text) {
    assertThatThrownBy(() -> Cells.money().parse(text)).isInstanceOf(BadCell.class);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2026-10-31",
        "2026/10/31",
        "２０２６-10-31",
        "2026-10-31 00:00:00",
        "2026-10-31T00:00",
        "2026/10/31 0:00"
      })
  void a_date_is_the_same_in_every_spelling(String text) {
    assertThat(Cells.date().parse(text)).isEqualTo(LocalDate.of(2026, 10, 31));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2026-02-29",
        "2026-13-01",
        "31/10/2026",
        "2026-10/31",
        "2026-10",
        "46326",
        "1899-12-31",
        "2026-10-31T08:30",
        "明天"
      })
  void anything_else_is_no_date(String text) {
    assertThatThrownBy(() -> Cells.date().parse(text)).isInstanceOf(BadCell.class);
  }

  @ParameterizedTest
  @ValueSource(strings = {"2026-10", "2026/10", "2026年10月", "2026-10-01", "２０２６-10"})
  void a_month_is_the_same_in_every_spelling(String text) {
    assertThat(Cells.month().parse(text)).isEqualTo(Period.month(2026, 10));
  }

  @ParameterizedTest
  @ValueSource(strings = {"2026-13", "2026-00", "2026-10-02", "2026-W43", "2026", "10月", "1999-10"})
  void anything_else_is_no_month(String text) {
    assertThatThrownBy(() -> Cells.month().parse(text))
        .isInstanceOf(BadCell.class)
        .hasMessage("期间应形如 2026-10（月）");
  }

  @ParameterizedTest
  @CsvSource({"2026-W43,2026-W43", "2026-w43,2026-W43", "2026-10,2026-10"})
  void a_period_is_of_a_kind_that_is_asked_for(String text, String expected) {
    assertThat(Cells.period(Period.Kind.MONTH, Period.Kind.WEEK).parse(text))
        .isEqualTo(Period.parse(expected));
  }

  @Test
  void a_week_that_the_year_does_not_have_is_refused() {
    assertThatThrownBy(() -> Cells.period(Period.Kind.WEEK).parse("2025-W53"))
        .isInstanceOf(BadCell.class);
  }

  @ParameterizedTest
  @ValueSource(strings = {"E-001", "zhang.san", "a_1", "１００１", "12345678901234567890123456789012"})
  void employee_numbers_are_letters_digits_and_three_signs(String text) {
    assertThat(Cells.employeeNumber().parse(text).value()).isEqualTo(Width.half(text));
  }

  @ParameterizedTest
  @ValueSource(strings = {"张三", "a b", "a/b", "123456789012345678901234567890123", "a;b"})
  void anything_else_is_no_employee_number(String text) {
    assertThatThrownBy(() -> Cells.employeeNumber().parse(text)).isInstanceOf(BadCell.class);
  }

  @Test
  void text_is_left_as_it_is_up_to_its_length() {
    assertThat(Cells.text(4).parse("一组(A")).isEqualTo("一组(A");
    assertThatThrownBy(() -> Cells.text(3).parse("一组(A")).hasMessage("不能超过 3 个字");
  }

  @ParameterizedTest
  @CsvSource({"是,true", "否,false", "TRUE,true", "FALSE,false"})
  void yes_and_no_are_words(String text, boolean expected) {
    assertThat(Cells.yesNo().parse(text)).isEqualTo(expected);
    assertThatThrownBy(() -> Cells.yesNo().parse("也许")).hasMessage("须为 是 或 否");
  }

  @ParameterizedTest
  @CsvSource({"1,1", "10,10", "５,5", "5.0,5"})
  void a_whole_number_reaches_both_bounds(String text, int expected) {
    assertThat(Cells.whole(1, 10).parse(text)).isEqualTo(expected);
  }

  @ParameterizedTest
  @ValueSource(strings = {"0", "11", "10.1", "1.5", "abc", "-1"})
  void a_whole_number_outside_its_bounds_is_refused(String text) {
    assertThatThrownBy(() -> Cells.whole(1, 10).parse(text)).hasMessage("须为 1–10 的整数");
  }

  @Test
  void several_words_are_separated_by_semicolons_of_either_width() {
    Map<String, Integer> words = new LinkedHashMap<>();
    words.put("员工", 1);
    words.put("主管", 2);
    assertThat(Cells.manyOf(words).parse("员工; 主管;员工；")).containsExactly(1, 2);
    assertThatThrownBy(() -> Cells.manyOf(words).parse("员工;老板")).hasMessage("须为 员工、主管 之一");
    assertThatThrownBy(() -> Cells.manyOf(words).parse(";")).isInstanceOf(BadCell.class);
  }
}
