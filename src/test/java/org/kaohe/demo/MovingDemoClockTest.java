package org.kaohe.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kaohe.engine.ClockOffset;
import org.kaohe.engine.CompanyClock;
import org.kaohe.engine.JobPause;
import org.kaohe.shared.Refused;
import org.springframework.beans.factory.support.StaticListableBeanFactory;

class MovingDemoClockTest {

  private static final Instant MACHINE = Instant.parse("2031-05-05T05:05:05Z");
  private static final Instant START = Instant.parse("2026-11-02T01:00:00Z");

  private final Remembered stored = new Remembered();
  private final CompanyClock clock =
      new CompanyClock(ZoneId.of("Asia/Shanghai"), Clock.fixed(MACHINE, ZoneId.of("UTC")));
  private final MovingDemoClock moving =
      new MovingDemoClock(
          clock,
          stored,
          new JobPause(
              new StaticListableBeanFactory()
                  .getBeanProvider(org.camunda.bpm.engine.impl.jobexecutor.JobExecutor.class)));

  @BeforeEach
  void theDemoBegins() {
    clock.runWithOffset(clock.offsetTo(START));
  }

  @AfterEach
  void theEngineIsLeftAlone() {
    ClockUtil.reset();
  }

  @Test
  void theDemosTimeDoesNotDependOnTheMachines() {
    assertThat(moving.now()).hasToString("2026-11-02T09:00+08:00[Asia/Shanghai]");
  }

  @Test
  void itMovesForwardAndRemembersHowFar() {
    moving.moveTo(Instant.parse("2026-11-06T01:00:00Z"));

    assertThat(clock.instant()).isEqualTo("2026-11-06T01:00:00Z");
    assertThat(stored.offset).isEqualTo(Duration.between(MACHINE, clock.instant()));
  }

  @Test
  void movingToThePresentChangesNothing() {
    moving.moveTo(START);

    assertThat(clock.instant()).isEqualTo(START);
  }

  @Test
  void itNeverMovesBack() {
    assertThatThrownBy(() -> moving.moveTo(START.minusSeconds(1)))
        .isInstanceOfSatisfying(
            Refused.class, refused -> assertThat(refused.type()).isEqualTo("clock-backwards"));
    assertThat(clock.instant()).isEqualTo(START);
  }

  @Test
  void aSlipOfTheYearIsRefused() {
    assertThat(moving.moveTo(START.plus(Duration.ofDays(400)))).isNotNull();
    Instant present = clock.instant();

    assertThatThrownBy(() -> moving.moveTo(present.plus(Duration.ofDays(400)).plusSeconds(1)))
        .isInstanceOfSatisfying(
            Refused.class, refused -> assertThat(refused.type()).isEqualTo("clock-too-far"));
  }

  private static final class Remembered implements ClockOffset {
    private Duration offset;

    @Override
    public Optional<Duration> find() {
      return Optional.ofNullable(offset);
    }

    @Override
    public void store(Duration newOffset) {
      offset = newOffset;
    }
  }
}
