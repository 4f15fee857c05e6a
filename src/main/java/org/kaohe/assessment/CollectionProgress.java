package org.kaohe.assessment;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Service;

/** Tells how far a collection has come and who is waited for. */
@Service
public class CollectionProgress {

  private static final int TASKS = 500;

  private final ReviewFigures figures;
  private final Clock clock;

  CollectionProgress(ReviewFigures figures, Clock clock) {
    this.figures = figures;
    this.clock = clock;
  }

  public Progress of(String cycleId) {
    return figures.progress(cycleId, LocalDate.now(clock), TASKS);
  }

  /** True once every planned assessment is started and done. */
  public boolean allDone(String cycleId) {
    return figures.allDone(cycleId);
  }
}
