package org.kaohe.cycle;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ViewingCyclesTest {

  @ParameterizedTest(name = "{0} lies in the band from {1}")
  @CsvSource({
    "0, 0",
    "3.995, 0",
    "4.99, 0",
    "5, 5",
    "79.99, 75",
    "80, 80",
    "94.99, 90",
    "95, 95",
    "99.99, 95",
    "100, 95"
  })
  void everyCompositeLiesInExactlyOneBand(BigDecimal composite, int from) {
    assertThat(ViewingCycles.bandOf(composite) * 5).isEqualTo(from);
  }
}
