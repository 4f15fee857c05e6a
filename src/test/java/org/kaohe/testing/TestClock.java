package org.kaohe.testing;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import org.kaohe.engine.CompanyClock;
import org.springframework.stereotype.Component;

/**
 * Sets the one clock of domain and engine, forward or back. Every {@link KaoheTest} method begins
 * at {@link #START}.
 */
@Component
public class TestClock {

  /** Shanghai time. */
  public static final String START = "2026-11-02T09:00";

  private final CompanyClock clock;

  public TestClock(CompanyClock clock) {
    this.clock = clock;
    reset();
  }

  /**
   * @param local the company's local time, such as {@code 2026-11-02T09:00}
   */
  public void set(String local) {
    set(LocalDateTime.parse(local).atZone(clock.getZone()).toInstant());
  }

  public void set(Instant moment) {
    clock.stopAt(moment);
  }

  public void reset() {
    set(START);
  }

  public Instant now() {
    return clock.instant();
  }

  public LocalDate today() {
    return LocalDate.ofInstant(clock.instant(), clock.getZone());
  }
}
