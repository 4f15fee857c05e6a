package org.kaohe.outcomes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kaohe.outcomes.OutcomeFixture.wage;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.kaohe.testing.KaoheTest;
import org.springframework.beans.factory.annotation.Autowired;

@KaoheTest
class MinimumWagesTest {

  private static final LocalDate DAY = LocalDate.of(2026, 10, 31);

  @Autowired MinimumWages wages;

  @Test
  void aRowOfTheSamePlaceAndDayIsReplaced() {
    wages.put(wage("测试市", "2026-01-01", "2100"));
    wages.put(wage("测试市", "2026-01-01", "2200"));

    assertThat(wages.table().at("测试市东区", DAY)).isEqualTo(wage("测试市", "2026-01-01", "2200"));
  }

  @Test
  void whereNoRowFitsTheDefaultIsNotConfirmed() {
    assertThat(wages.table().at("别处", DAY)).isEqualTo(MinimumWage.DEFAULT);
    assertThat(MinimumWage.DEFAULT.confirmed()).isFalse();
  }
}
