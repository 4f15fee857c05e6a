package org.kaohe.engine;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Date;
import org.camunda.bpm.engine.impl.util.ClockUtil;

/**
 * The one clock that the domain and the engine share, in the company's zone. In production it is
 * the machine's; the demo runs it ahead by an offset; tests stop it.
 */
public final class CompanyClock extends Clock {

  private final ZoneId zone;
  private final Clock machine;
  private volatile Clock current;

  public CompanyClock(ZoneId zone, Clock machine) {
    this.zone = zone;
    this.machine = machine.withZone(zone);
    this.current = this.machine;
  }

  /** From now on this far from the machine's time, in the engine too. */
  public void runWithOffset(Duration offset) {
    current = Clock.offset(machine, offset);
    ClockUtil.offset(offset.toMillis());
  }

  /** Stands still at this moment, in the engine too. Only for tests. */
  public void stopAt(Instant moment) {
    current = Clock.fixed(moment, zone);
    ClockUtil.setCurrentTime(Date.from(moment));
  }

  /** How far a moment is from the machine's present. */
  public Duration offsetTo(Instant moment) {
    return Duration.between(machine.instant(), moment);
  }

  @Override
  public ZoneId getZone() {
    return zone;
  }

  @Override
  public Clock withZone(ZoneId other) {
    return new InZone(this, other);
  }

  @Override
  public Instant instant() {
    return current.instant();
  }

  /** The same moving time seen in another zone. */
  private static final class InZone extends Clock {
    private final Clock clock;
    private final ZoneId zone;

    private InZone(Clock clock, ZoneId zone) {
      this.clock = clock;
      this.zone = zone;
    }

    @Override
    public ZoneId getZone() {
      return zone;
    }

    @Override
    public Clock withZone(ZoneId other) {
      return new InZone(clock, other);
    }

    @Override
    public Instant instant() {
      return clock.instant();
    }
  }
}
