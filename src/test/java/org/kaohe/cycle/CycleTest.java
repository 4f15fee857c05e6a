package org.kaohe.cycle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kaohe.shared.EmployeeNumber;
import org.kaohe.shared.Period;
import org.kaohe.shared.Refused;

class CycleTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 2);
  private static final CollectionSchedule SCHEDULE =
      new CollectionSchedule(TODAY, TODAY, TODAY, TODAY);

  private static final Map<String, Consumer<Cycle>> ACTIONS =
      Map.of(
          "startCollecting", cycle -> cycle.startCollecting(SCHEDULE),
          "extend", cycle -> cycle.extendCollection(SCHEDULE),
          "consolidate", Cycle::consolidate,
          "proposeOutcomes", Cycle::proposeOutcomes,
          "publish", cycle -> cycle.publish(TODAY, TODAY.plusDays(3)),
          "finish", cycle -> cycle.finish(Instant.EPOCH),
          "cancel", cycle -> cycle.cancel("数据有误"));

  @ParameterizedTest(name = "in {0} {1} leads to {2}")
  @CsvSource({
    "OPEN, startCollecting, COLLECTING",
    "OPEN, extend, -",
    "OPEN, consolidate, -",
    "OPEN, proposeOutcomes, -",
    "OPEN, publish, -",
    "OPEN, finish, -",
    "OPEN, cancel, CANCELLED",
    "COLLECTING, startCollecting, -",
    "COLLECTING, extend, COLLECTING",
    "COLLECTING, consolidate, CONSOLIDATING",
    "COLLECTING, proposeOutcomes, -",
    "COLLECTING, publish, -",
    "COLLECTING, finish, -",
    "COLLECTING, cancel, CANCELLED",
    "CONSOLIDATING, startCollecting, -",
    "CONSOLIDATING, extend, -",
    "CONSOLIDATING, consolidate, -",
    "CONSOLIDATING, proposeOutcomes, CONFIRMING",
    "CONSOLIDATING, publish, -",
    "CONSOLIDATING, finish, -",
    "CONSOLIDATING, cancel, CANCELLED",
    "CONFIRMING, startCollecting, -",
    "CONFIRMING, extend, -",
    "CONFIRMING, consolidate, -",
    "CONFIRMING, proposeOutcomes, CONFIRMING",
    "CONFIRMING, publish, PUBLISHED",
    "CONFIRMING, finish, -",
    "CONFIRMING, cancel, CANCELLED",
    "PUBLISHED, startCollecting, -",
    "PUBLISHED, extend, -",
    "PUBLISHED, consolidate, -",
    "PUBLISHED, proposeOutcomes, -",
    "PUBLISHED, publish, -",
    "PUBLISHED, finish, FINAL",
    "PUBLISHED, cancel, -",
    "FINAL, startCollecting, -",
    "FINAL, extend, -",
    "FINAL, consolidate, -",
    "FINAL, proposeOutcomes, -",
    "FINAL, publish, -",
    "FINAL, finish, -",
    "FINAL, cancel, -",
    "CANCELLED, startCollecting, -",
    "CANCELLED, extend, -",
    "CANCELLED, consolidate, -",
    "CANCELLED, proposeOutcomes, -",
    "CANCELLED, publish, -",
    "CANCELLED, finish, -",
    "CANCELLED, cancel, -"
  })
  void everyStateAllowsItsTransitionsAndSaysWhyItRefusesOthers(
      CycleState from, String action, String to) {
    Cycle cycle = in(from);
    if (to.equals("-")) {
      assertThatThrownBy(() -> ACTIONS.get(action).accept(cycle))
          .isInstanceOf(Refused.class)
          .hasMessageContaining(from.label());
      assertThat(cycle.state()).isEqualTo(from);
    } else {
      ACTIONS.get(action).accept(cycle);
      assertThat(cycle.state()).isEqualTo(CycleState.valueOf(to));
    }
  }

  @ParameterizedTest(name = "{0} begins {1}")
  @CsvSource({"2026-10, OPEN", "2026-W43, OPEN", "2026-Q3, COMPUTING", "2025, COMPUTING"})
  void onlyWhatHasFiguresOfItsOwnBeginsWithThem(String period, CycleState state) {
    assertThat(opened(period).state()).isEqualTo(state);
  }

  @Test
  void aWeekIsComputedOnceItsFiguresAreConfirmed() {
    Cycle week = opened("2026-W43");
    assertThatThrownBy(week::proposeOutcomes).isInstanceOf(Refused.class);
    week.startComputing();
    assertThatThrownBy(week::startComputing).isInstanceOf(Refused.class);
    week.proposeOutcomes();
    assertThat(week.state()).isEqualTo(CycleState.CONFIRMING);
  }

  @Test
  void whatWaitsToBeComputedCanBeCancelled() {
    Cycle quarter = opened("2026-Q3");
    quarter.cancel("方案有误");
    assertThat(quarter.state()).isEqualTo(CycleState.CANCELLED);
  }

  private static Cycle opened(String period) {
    return Cycle.open(
        "c-1", "客服部", Period.parse(period), "P05", 1, new EmployeeNumber("hr"), TODAY, TODAY);
  }

  private static Cycle in(CycleState state) {
    Cycle cycle =
        Cycle.open(
            "c-1", "客服部", Period.month(2026, 10), "P05", 1, new EmployeeNumber("hr"), TODAY, TODAY);
    if (state == CycleState.CANCELLED) {
      cycle.cancel("数据有误");
      return cycle;
    }
    String[] way = {"startCollecting", "consolidate", "proposeOutcomes", "publish", "finish"};
    for (int i = 0; cycle.state() != state; i++) {
      ACTIONS.get(way[i]).accept(cycle);
    }
    return cycle;
  }
}
