package org.kaohe.policy.facts;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.kaohe.policy.Month;

/** Satisfaction below 80 in three months in a row, then a month to recover in. */
class RecoveryFactTest {

  private static final BigDecimal OTHERWISE = BigDecimal.valueOf(999);

  private final Asked asked =
      new Asked(
              Asked.metric("satisfaction"),
              new RecoveryFact("recovery", "回升幅度", "satisfaction", "floor", "months", OTHERWISE))
          .figure("floor", "80")
          .figure("months", "3");

  private final Month month = new Month();
  private final Month.Person person = month.person("E1").metric("satisfaction", "78");

  private void before(String... months) {
    for (String known : months) {
      String[] parts = known.split("=");
      person.before(parts[0], "satisfaction", parts[1]);
    }
  }

  private String recovery() {
    return asked.text(month, "E1", "recovery");
  }

  @Test
  void itIsMeasuredAgainstTheMeanOfTheThreeMonthsBefore() {
    before("2026-09=76", "2026-08=70", "2026-07=72.5");

    assertThat(recovery()).isEqualTo("5.1667"); // 78 - 218.5 / 3
    assertThat(asked.of(month, "E1", "recovery").details())
        .containsEntry("satisfaction", "78")
        .containsEntry("比较期间", "2026-07、2026-08、2026-09")
        .containsEntry("比较期间的平均satisfaction", "72.8333");
  }

  @Test
  void ofALongerChainTheLastThreeMonthsCount() {
    before("2026-09=76", "2026-08=76", "2026-07=76", "2026-06=10");

    assertThat(recovery()).isEqualTo("2");
  }

  @Test
  void twoMonthsOrOneAtTheFloorOrAGapAreNoChain() {
    before("2026-09=76", "2026-08=70");
    assertThat(recovery()).isEqualTo("999");

    before("2026-07=80");
    assertThat(recovery()).isEqualTo("999");

    before("2026-06=70");
    assertThat(recovery()).isEqualTo("999");
  }

  @Test
  void monthsWithoutDataAfterTheChainOnlyMakeItWait() {
    before("2026-07=76", "2026-06=70", "2026-05=70");
    person.before("2026-08", "complaintRate", "1");

    assertThat(recovery()).isEqualTo("6");
  }

  @Test
  void aMonthInWhichThePersonWasNotEligibleEndsTheChain() {
    before("2026-08=70", "2026-07=70", "2026-06=70");
    person.before("2026-09", Map.of("satisfaction", BigDecimal.TEN), null, false);

    assertThat(recovery()).isEqualTo("999");
  }

  @Test
  void aGapWithinTheChainEndsIt() {
    before("2026-09=76", "2026-08=76", "2026-06=76");

    assertThat(recovery()).isEqualTo("999");
  }

  @Test
  void whoeverWasBackAboveTheFloorHasNoChainAnyMore() {
    before("2026-09=80", "2026-08=76", "2026-07=76", "2026-06=76");

    assertThat(recovery()).isEqualTo("999");
  }

  @Test
  void withoutDataNowItIsMissing() {
    month.person("E2").before("2026-09", "satisfaction", "70");

    assertThat(asked.text(month, "E2", "recovery")).isEqualTo("?");
  }
}
