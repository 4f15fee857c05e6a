package org.kaohe.demo;

import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import org.kaohe.engine.ClockOffset;
import org.kaohe.engine.CompanyClock;
import org.kaohe.engine.JobPause;
import org.kaohe.shared.Refused;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Service;

/** Moves the one clock of a demo forward, while no background job runs. One node only. */
@Service
@Profile("demo")
public class MovingDemoClock {

  /** One step; further takes several, so that a slip of the year does not end the demo. */
  private static final Duration FURTHEST = Duration.ofDays(400);

  private final CompanyClock clock;
  private final ClockOffset stored;
  private final JobPause jobs;

  public MovingDemoClock(CompanyClock clock, ClockOffset stored, JobPause jobs) {
    this.clock = clock;
    this.stored = stored;
    this.jobs = jobs;
  }

  public ZonedDateTime now() {
    return ZonedDateTime.now(clock).truncatedTo(ChronoUnit.SECONDS);
  }

  /**
   * @throws Refused when the moment is before the clock's present or more than 400 days after it
   */
  public synchronized ZonedDateTime moveTo(Instant moment) {
    Instant present = clock.instant();
    if (moment.isBefore(present)) {
      throw Refused.conflict("clock-backwards", "时钟只能向前：现在已是 " + now().toOffsetDateTime());
    }
    if (moment.isAfter(present.plus(FURTHEST))) {
      throw Refused.invalid("clock-too-far", "一次最多向前移动 400 天");
    }
    jobs.during(() -> move(clock.offsetTo(moment)));
    return now();
  }

  private void move(Duration offset) {
    Duration wholeSeconds = Duration.ofSeconds(Math.floorDiv(offset.toMillis() + 999, 1000));
    stored.store(wholeSeconds);
    clock.runWithOffset(wholeSeconds);
  }
}
