package org.kaohe.escalation.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.kaohe.escalation.CaseStep;
import org.kaohe.escalation.CaseTasks;
import org.kaohe.escalation.CaseView;
import org.kaohe.escalation.EscalationCase;
import org.kaohe.shared.EmployeeNumber;

/** A case as HR reads it; to the accused without bounds, proposal and process. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record CaseAnswer(
    String id,
    String number,
    String accused,
    String accusedName,
    String ladder,
    String cause,
    String recordNo,
    String lineId,
    String rule,
    String proposal,
    String furthest,
    String proposedStep,
    String state,
    String ending,
    String endingLabel,
    int round,
    Instant openedAt,
    Instant closedAt,
    List<Entry> journal,
    List<Open> waiting,
    String processId) {

  record Entry(
      int number,
      int round,
      String gate,
      String gateLabel,
      String result,
      String text,
      String by,
      Instant at) {}

  record Open(String gate, String gateLabel, List<String> people, LocalDate dueOn) {}

  static CaseAnswer whole(CaseView view) {
    return of(view, true);
  }

  static CaseAnswer own(CaseView view) {
    return of(view, false);
  }

  private static CaseAnswer of(CaseView view, boolean whole) {
    EscalationCase about = view.about();
    return new CaseAnswer(
        about.id(),
        about.number(),
        about.accused().value(),
        view.accusedName(),
        about.ladder().name(),
        view.cause(),
        about.cause().recordNo(),
        about.cause().lineId(),
        about.cause().rule(),
        whole ? about.proposal().name() : null,
        whole ? about.furthest().name() : null,
        whole ? name(about.proposedStep()) : null,
        about.state().name(),
        about.isOpen() ? null : about.ending().name(),
        about.isOpen() ? null : about.ending().label(),
        about.round(),
        about.openedAt(),
        about.closedAt(),
        view.journal().stream().map(CaseAnswer::entry).toList(),
        view.waiting().stream().map(CaseAnswer::open).toList(),
        whole ? view.processId() : null);
  }

  private static String name(Enum<?> value) {
    return value == null ? null : value.name();
  }

  private static Entry entry(CaseStep step) {
    return new Entry(
        step.number(),
        step.round(),
        step.gate().name(),
        step.gate().label(),
        step.result(),
        step.text(),
        step.by() == null ? null : step.by().value(),
        step.at());
  }

  private static Open open(CaseTasks.Waiting waiting) {
    return new Open(
        waiting.gate().name(),
        waiting.gate().label(),
        waiting.people().stream().map(EmployeeNumber::value).toList(),
        waiting.dueOn());
  }
}
