package org.kaohe.demo.persistence;

import java.time.Duration;
import java.util.Optional;
import org.kaohe.engine.ClockOffset;
import org.springframework.context.annotation.Profile;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** How far the demo's clock is ahead, in whole seconds. */
@Repository
@Profile("demo")
class StoredClockOffset implements ClockOffset {

  private final JdbcClient jdbc;

  StoredClockOffset(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  public Optional<Duration> find() {
    return jdbc.sql("select ahead_seconds from demo_clock where id = 'demo'")
        .query(Long.class)
        .optional()
        .map(Duration::ofSeconds);
  }

  @Override
  public void store(Duration offset) {
    long seconds = offset.toSeconds();
    int changed =
        jdbc.sql("update demo_clock set ahead_seconds = ? where id = 'demo'")
            .param(seconds)
            .update();
    if (changed == 0) {
      jdbc.sql("insert into demo_clock (id, ahead_seconds) values ('demo', ?)")
          .param(seconds)
          .update();
    }
  }
}
