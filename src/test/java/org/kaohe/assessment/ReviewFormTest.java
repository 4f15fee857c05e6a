package org.kaohe.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.kaohe.shared.Fault;
import org.kaohe.shared.Refused;

class ReviewFormTest {

  static Stream<Arguments> understood() {
    return Stream.of(
        Arguments.of(0, "0.00"),
        Arguments.of(100, "100.00"),
        Arguments.of(98L, "98.00"),
        Arguments.of(98.55, "98.55"),
        Arguments.of(0.1, "0.10"),
        Arguments.of(100.0, "100.00"),
        Arguments.of(new BigDecimal("77.70"), "77.70"),
        Arguments.of("88", "88.00"),
        Arguments.of(" 88.5 ", "88.50"),
        Arguments.of("88.500", "88.50"),
        Arguments.of("９８．５", "98.50"),
        Arguments.of("100", "100.00"));
  }

  @ParameterizedTest
  @MethodSource("understood")
  void takesScoresInEveryFormThatClientsSend(Object sent, String score) {
    assertThat(ReviewForm.read(form(sent)).scores().attitude()).isEqualTo(new BigDecimal(score));
  }

  static Stream<Object> refused() {
    return Stream.of(
        100.9,
        100.01,
        101,
        -1,
        -0.01,
        "abc",
        "",
        " ",
        98.555,
        "98.555",
        "1e2",
        "0x10",
        "９９９",
        Double.NaN,
        Double.POSITIVE_INFINITY,
        1e-7,
        true,
        List.of(1),
        "9".repeat(5000));
  }

  @ParameterizedTest
  @MethodSource("refused")
  void refusesWhatIsNoScoreFromZeroToHundred(Object sent) {
    Refused refusal = refusal(form(sent));
    assertThat(refusal.type()).isEqualTo("review-invalid");
    assertThat(refusal.reason()).isEqualTo(Refused.Reason.INVALID);
    assertThat(refusal.faults()).singleElement().extracting(Fault::place).isEqualTo("attitude");
  }

  @Test
  void tellsAllFaultsAtOnce() {
    Map<String, Object> form = new HashMap<>();
    form.put("attitude", 100.9);
    form.put("teamwork", -1);
    form.put("efficiency", "abc");
    form.put("comment", "长".repeat(2001));
    form.put("approved", true);
    assertThat(refusal(form).faults())
        .extracting(Fault::place)
        .containsExactly("attitude", "teamwork", "efficiency", "quality", "comment", "approved");
  }

  @Test
  void takesCommentsOfTwoThousandCharactersWhateverTheyAre() {
    Map<String, Object> form = form(90);
    form.put("comment", "😀".repeat(2000));
    assertThat(ReviewForm.read(form).comment()).hasSize(4000);
    form.put("comment", "  ");
    assertThat(ReviewForm.read(form).comment()).isNull();
    form.put("comment", null);
    assertThat(ReviewForm.read(form).comment()).isNull();
    form.put("comment", "😀".repeat(2001));
    assertThat(refusal(form).faults())
        .singleElement()
        .extracting(Fault::place)
        .isEqualTo("comment");
    form.put("comment", 5);
    assertThat(refusal(form).faults()).hasSize(1);
  }

  private static Map<String, Object> form(Object attitude) {
    return new HashMap<>(
        Map.of("attitude", attitude, "teamwork", 80, "efficiency", 80, "quality", 80));
  }

  private static Refused refusal(Map<String, ?> form) {
    return catchThrowableOfType(Refused.class, () -> ReviewForm.read(form));
  }
}
