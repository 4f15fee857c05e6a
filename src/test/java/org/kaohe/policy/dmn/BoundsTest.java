package org.kaohe.policy.dmn;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class BoundsTest {

  private static final Map<String, BigDecimal> FIGURES = Map.of("floor", new BigDecimal("80"));

  @Test
  void numbersThatLieAlikeToEveryBoundAreAlike() {
    Bounds bounds = new Bounds(List.of("< floor", ">= 95", "]0..floor["));

    assertThat(place(bounds, "80")).isEqualTo(place(bounds, "80.00"));
    assertThat(place(bounds, "80.01")).isEqualTo(place(bounds, "94.99"));
    assertThat(place(bounds, "79.99")).isNotEqualTo(place(bounds, "80"));
    assertThat(place(bounds, "80")).isNotEqualTo(place(bounds, "80.01"));
    assertThat(place(bounds, "0")).isNotEqualTo(place(bounds, "0.01"));
  }

  @Test
  void anotherFactMayBeABound() {
    Bounds bounds = new Bounds(List.of("<= last"));

    assertThat(bounds.place(BigDecimal.ONE, Map.of("last", BigDecimal.TEN), FIGURES))
        .isEqualTo(bounds.place(BigDecimal.ONE, Map.of("last", BigDecimal.valueOf(3)), FIGURES))
        .isNotEqualTo(bounds.place(BigDecimal.TEN, Map.of("last", BigDecimal.TEN), FIGURES));
  }

  @Test
  void whereATestIsNotAPlainComparisonOnlyTheSameNumberIsAlike() {
    Bounds bounds = new Bounds(List.of("> floor + 5"));

    assertThat(place(bounds, "81")).isEqualTo(place(bounds, "81.0"));
    assertThat(place(bounds, "81")).isNotEqualTo(place(bounds, "82"));
  }

  private static Object place(Bounds bounds, String number) {
    return bounds.place(new BigDecimal(number), Map.of(), FIGURES);
  }
}
