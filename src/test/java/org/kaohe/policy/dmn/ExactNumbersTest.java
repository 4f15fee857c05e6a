package org.kaohe.policy.dmn;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kaohe.policy.Fixture.P05;
import static org.kaohe.policy.Fixture.lines;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kaohe.policy.Month;

/** Numbers reach the tables as they are, never as a double. */
class ExactNumbersTest {

  @ParameterizedTest
  @CsvSource({
    "97.999999999999999999999999, 0",
    "98.000000000000000000000000, 1",
    "98.000000000000000000000001, 1"
  })
  void aDifferenceBeyondADoublesPrecisionDecides(String satisfaction, int awards) {
    assertThat(
            lines(new Month().person("E1").metric("satisfaction", satisfaction).by(P05), "P05-R3"))
        .hasSize(awards);
  }
}
