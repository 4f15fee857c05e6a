package org.kaohe.development.web;

import java.math.BigDecimal;
import java.time.Instant;
import org.kaohe.development.AssignedTraining;

/** An assigned training as the interface tells it. */
record TrainingView(
    String id,
    String employee,
    String name,
    String cause,
    String line,
    String state,
    String session,
    BigDecimal score,
    String outcome,
    Instant assignedAt,
    Instant closedAt) {

  static TrainingView of(AssignedTraining training) {
    return new TrainingView(
        training.id(),
        training.employee().value(),
        training.employeeName(),
        training.cause(),
        training.lineId(),
        training.state().name(),
        training.sessionId(),
        training.score(),
        training.outcome(),
        training.assignedAt(),
        training.closedAt());
  }
}
