package org.kaohe.policy.dmn;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kaohe.policy.Fixture.P05;
import static org.kaohe.policy.Fixture.lines;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kaohe.policy.Month;

/**
 * The engine hands an input's number to the row's tests as a double of the shortest decimal form:
 * exact to 15 significant digits, while a mean of 50,000 four-decimal figures lies at least 2E-9
 * from any bound it does not meet.
 */
class ExactNumbersTest {

  @ParameterizedTest
  @CsvSource({
    "97.9999999999999, 0",
    "97.999999998, 0",
    "98.0000000000000, 1",
    "98.0000000000001, 1"
  })
  void theSmallestDifferenceThatFiguresCanHaveDecides(String satisfaction, int awards) {
    assertThat(
            lines(new Month().person("E1").metric("satisfaction", satisfaction).by(P05), "P05-R3"))
        .hasSize(awards);
  }
}
