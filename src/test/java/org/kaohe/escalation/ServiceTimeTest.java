package org.kaohe.escalation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ServiceTimeTest {

  @ParameterizedTest(name = "{0} to {1}: {2} months of pay")
  @CsvSource({
    "2026-11-02, 2026-11-02, 0.5",
    "2026-01-01, 2026-05-31, 0.5",
    "2026-01-01, 2026-06-29, 0.5",
    "2026-01-01, 2026-06-30, 1",
    "2026-01-01, 2026-12-30, 1",
    "2026-01-01, 2026-12-31, 1",
    "2026-01-01, 2027-01-01, 1.5",
    "2020-01-01, 2025-12-31, 6",
    "2020-01-01, 2026-06-29, 6.5",
    "2020-01-01, 2026-06-30, 7",
    "2020-01-15, 2026-12-02, 7",
    "2012-11-03, 2026-11-02, 14",
    "2024-02-29, 2025-02-28, 1.5"
  })
  void a_full_year_counts_one_month_six_months_a_year_and_less_half(
      LocalDate from, LocalDate last, BigDecimal months) {
    assertThat(new ServiceTime(from, last).months()).isEqualByComparingTo(months);
  }

  @Test
  void both_days_are_included() {
    ServiceTime time = new ServiceTime(LocalDate.of(2020, 1, 15), LocalDate.of(2026, 12, 2));

    assertThat(time.text()).isEqualTo("6 年 10 个月 18 天");
  }

  @Test
  void years_before_the_law_are_told() {
    LocalDate last = LocalDate.of(2026, 12, 2);

    assertThat(new ServiceTime(LocalDate.of(2007, 12, 31), last).beganBeforeTheLaw()).isTrue();
    assertThat(new ServiceTime(LocalDate.of(2008, 1, 1), last).beganBeforeTheLaw()).isFalse();
  }

  @Test
  void nobody_leaves_before_the_first_day() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new ServiceTime(LocalDate.of(2026, 1, 2), LocalDate.of(2026, 1, 1)));
  }
}
