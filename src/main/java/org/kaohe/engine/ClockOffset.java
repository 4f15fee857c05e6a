package org.kaohe.engine;

import java.time.Duration;
import java.util.Optional;

/** Where a moved clock remembers how far ahead of the machine it runs. Absent in production. */
public interface ClockOffset {

  /** Empty before the first start. */
  Optional<Duration> find();

  void store(Duration offset);
}
