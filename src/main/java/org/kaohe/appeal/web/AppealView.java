package org.kaohe.appeal.web;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import org.kaohe.appeal.Appeal;

/** An appeal as its appellant sees it: never who reviews it. */
record AppealView(
    String id,
    String period,
    String subject,
    String line,
    String reason,
    String references,
    Instant lodgedAt,
    LocalDate dueOn,
    String decision,
    String decisionLabel,
    String decisionReason,
    String correctedMetric,
    BigDecimal correctedFigure,
    BigDecimal scorePoints,
    Instant decidedAt) {

  static AppealView of(Appeal appeal) {
    return new AppealView(
        appeal.id(),
        appeal.period().toString(),
        appeal.subject().name(),
        appeal.isAboutLine() ? appeal.lineId() : null,
        appeal.reason(),
        appeal.references(),
        appeal.lodgedAt(),
        appeal.dueOn(),
        appeal.isDecided() ? appeal.decision().name() : null,
        appeal.isDecided() ? appeal.decision().label() : null,
        appeal.decisionReason(),
        appeal.correctedMetric(),
        appeal.correctedFigure(),
        appeal.scorePoints(),
        appeal.decidedAt());
  }
}
