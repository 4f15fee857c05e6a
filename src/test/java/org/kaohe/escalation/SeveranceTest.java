package org.kaohe.escalation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kaohe.shared.Cny;

class SeveranceTest {

  private static final Money MINIMUM = Cny.of(2_000);

  @Test
  void the_average_is_that_of_the_last_twelve_months() {
    List<Money> pays =
        Stream.concat(
                Collections.nCopies(5, Cny.of(9_000)).stream(),
                Stream.concat(
                    Collections.nCopies(10, Cny.of(6_000)).stream(),
                    Stream.of(Cny.of(7_000), Cny.of("7000.10"))))
            .toList();

    // (10 × 6000 + 7000 + 7000.10) ÷ 12 = 6166.675
    assertThat(AveragePay.of(pays).amount()).isEqualTo(Cny.of("6166.68"));
    assertThat(AveragePay.of(pays).text()).isEqualTo("前 12 个月应得工资 74000.10 元 ÷ 12 = 6166.68 元");
  }

  @Test
  void of_fewer_months_than_twelve_those_worked_count() {
    assertThat(AveragePay.of(List.of(Cny.of(5_000), Cny.of(6_000), Cny.of(6_000))).amount())
        .isEqualTo(Cny.of("5666.67"));
    assertThat(AveragePay.of(List.of(Cny.of(5_000))).amount()).isEqualTo(Cny.of(5_000));
    assertThatIllegalArgumentException().isThrownBy(() -> AveragePay.of(List.of()));
  }

  @ParameterizedTest(name = "{0} to {1} at {2} with a local average of {3}: {4} × {5} = {6}")
  @CsvSource({
    // below six months, six months, half years, whole years
    "2026-01-01, 2026-06-29,  6000,  8000,  6000,  0.5,   3000.00",
    "2026-01-01, 2026-06-30,  6000,  8000,  6000,  1,     6000.00",
    "2020-01-01, 2026-06-29,  6000,  8000,  6000,  6.5,  39000.00",
    "2020-01-01, 2025-12-31,  6000,  8000,  6000,  6,    36000.00",
    // three times the average exactly is not more than three times
    "2012-11-03, 2026-11-02, 24000,  8000, 24000, 14,   336000.00",
    "2012-11-03, 2026-11-02, 24000.01, 8000, 24000, 12, 288000.00",
    "2020-01-01, 2026-06-29, 30000,  8000, 24000,  6.5, 156000.00",
    "2014-11-03, 2026-11-02, 30000,  8000, 24000, 12,   288000.00",
    "2014-11-03, 2026-11-03, 30000,  8000, 24000, 12,   288000.00",
    // the twelve years bind nobody who earns less
    "2006-11-03, 2026-11-02,  6000,  8000,  6000, 20,   120000.00",
    // not known: nothing is capped
    "2012-11-03, 2026-11-02, 30000,      , 30000, 14,   420000.00",
    // no less than the minimum wage
    "2020-01-01, 2025-12-31,  1999.99, 8000, 2000, 6,    12000.00",
    "2020-01-01, 2025-12-31,  2000,  8000,  2000,  6,    12000.00"
  })
  void severance_is_the_average_pay_times_the_years(
      LocalDate from,
      LocalDate last,
      String average,
      String local,
      String base,
      String months,
      String amount) {
    Severance severance = severance(from, last, average, local);

    assertThat(severance.monthlyBase()).isEqualTo(Cny.of(base));
    assertThat(severance.months()).isEqualByComparingTo(months);
    assertThat(severance.amount()).isEqualTo(Cny.of(amount));
  }

  @Test
  void half_a_months_pay_is_rounded_to_the_cent() {
    assertThat(
            severance(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 3, 1), "6166.67", null).amount())
        .isEqualTo(Cny.of("3083.34"));
  }

  @Test
  void the_formula_tells_every_step() {
    String plain =
        severance(LocalDate.of(2020, 1, 15), LocalDate.of(2026, 12, 2), "6000", "8000").formula();

    assertThat(plain)
        .isEqualTo(
            "工作年限 2020-01-15 至 2026-12-02，共 6 年 10 个月 18 天，计 7 个月工资；"
                + "月平均工资：前 1 个月应得工资 6000.00 元 ÷ 1 = 6000.00 元；"
                + "当地上年度职工月平均工资 8000.00 元的三倍为 24000.00 元，未超过；"
                + "经济补偿估算：6000.00 元 × 7 = 42000.00 元（劳动合同法第四十七条）");
  }

  @Test
  void the_formula_tells_what_bound_it_and_what_is_not_known() {
    LocalDate last = LocalDate.of(2026, 11, 2);

    assertThat(severance(LocalDate.of(2012, 11, 3), last, "30000", "8000").formula())
        .contains("月平均工资高于此数：按此数计，年限最多 12 年")
        .contains("24000.00 元 × 12 = 288000.00 元");
    assertThat(severance(LocalDate.of(2012, 11, 3), last, "30000", null).formula())
        .contains("未核对三倍上限");
    assertThat(severance(LocalDate.of(2012, 11, 3), last, "1800", "8000").formula())
        .contains("低于当地最低工资 2000.00 元，按最低工资计；当地上年度");
    assertThat(severance(LocalDate.of(2007, 11, 3), last, "6000", "8000").formula())
        .endsWith("含 2008 年以前的工作年限，该段须按当时规定核对（劳动合同法第九十七条）");
  }

  @ParameterizedTest(name = "{0} served on {1}: last day {2}")
  @CsvSource({
    "THIRTY_DAYS, 2026-11-02, 2026-12-02",
    "THIRTY_DAYS, 2026-01-31, 2026-03-02",
    "THIRTY_DAYS, 2028-01-31, 2028-03-01",
    "THIRTY_DAYS, 2026-12-02, 2027-01-01",
    "PAY_IN_LIEU, 2026-11-02, 2026-11-02"
  })
  void notice_runs_thirty_days_after_the_day_of_service(
      TerminationNotice notice, LocalDate servedOn, LocalDate lastDay) {
    assertThat(notice.lastDay(servedOn)).isEqualTo(lastDay);
  }

  private static Severance severance(LocalDate from, LocalDate last, String pay, String local) {
    return new Severance(
        new ServiceTime(from, last),
        AveragePay.of(List.of(Cny.of(pay))),
        MINIMUM,
        local == null ? null : Cny.of(local));
  }
}
