package org.kaohe.cycle.process;

import org.kaohe.cycle.OpeningDueCycles;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Looks for due months once a minute, on every node: a month's unique key lets one succeed. */
@Component
@ConditionalOnProperty(name = "kaohe.cycle.auto-open", matchIfMissing = true)
class OpenDueCycles {

  private final OpeningDueCycles opening;

  OpenDueCycles(OpeningDueCycles opening) {
    this.opening = opening;
  }

  @Scheduled(
      initialDelayString = "${kaohe.cycle.poll-interval:PT1M}",
      fixedDelayString = "${kaohe.cycle.poll-interval:PT1M}")
  void openDue() {
    opening.openDue();
  }
}
