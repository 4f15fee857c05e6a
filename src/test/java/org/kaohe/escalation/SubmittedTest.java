package org.kaohe.escalation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kaohe.shared.Cny;

class SubmittedTest {

  @ParameterizedTest
  @ValueSource(
      strings = {"1E600000000", "1e5", "1E-600000000", "-1", "0", "10000000", "1.001", "NaN"})
  void isNoAmount(String text) {
    Submitted sent = new Submitted();

    assertTimeoutPreemptively(
        Duration.ofSeconds(5), () -> assertThat(sent.money("固定工资", text)).isNull());

    assertThat(sent.isFine()).isFalse();
  }

  @Test
  void isAnAmount() {
    assertThat(new Submitted().money("固定工资", " 9999999.99 ")).isEqualTo(Cny.of("9999999.99"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"1E600000000", "1.5", "３E9"})
  void isNoWholeNumber(String text) {
    Submitted sent = new Submitted();

    assertTimeoutPreemptively(
        Duration.ofSeconds(5), () -> assertThat(sent.whole("职级", text)).isNull());

    assertThat(sent.isFine()).isFalse();
  }
}
