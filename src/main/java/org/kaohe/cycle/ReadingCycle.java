package org.kaohe.cycle;

import org.springframework.stereotype.Service;

/** Reads all that a cycle is computed from. */
@Service
class ReadingCycle {

  private final ReadingMonth months;
  private final ReadingPeriod others;

  ReadingCycle(ReadingMonth months, ReadingPeriod others) {
    this.months = months;
    this.others = others;
  }

  CycleFacts of(Cycle cycle) {
    return cycle.period().isMonth() ? months.of(cycle) : others.of(cycle);
  }
}
