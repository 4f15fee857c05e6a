package org.kaohe.engine;

import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The one clock bean. With a {@link ClockOffset} it continues from the stored offset. */
@Configuration
class ClockConfiguration {

  /**
   * @param startsAt the moment at which the very first start is, or empty for the machine's
   */
  @Bean
  CompanyClock clock(
      @Value("${kaohe.zone}") ZoneId zone,
      @Value("${kaohe.clock.starts-at:}") String startsAt,
      ObjectProvider<ClockOffset> stored) {
    CompanyClock clock = new CompanyClock(zone, Clock.system(zone));
    stored.ifAvailable(offset -> clock.runWithOffset(offsetOf(clock, offset, startsAt)));
    return clock;
  }

  private static Duration offsetOf(CompanyClock clock, ClockOffset stored, String startsAt) {
    return stored.find().orElseGet(() -> first(clock, stored, startsAt));
  }

  private static Duration first(CompanyClock clock, ClockOffset stored, String startsAt) {
    Duration offset =
        startsAt.isEmpty()
            ? Duration.ZERO
            : clock.offsetTo(OffsetDateTime.parse(startsAt).toInstant());
    stored.store(offset);
    return offset;
  }
}
