package org.kaohe.cycle.web;

import java.time.LocalDate;
import java.util.List;
import org.kaohe.assessment.Progress;
import org.kaohe.cycle.Cycle;

/**
 * A cycle as the interface shows it.
 *
 * @param payMonth the month it is paid with
 * @param metricsDue null where there are no figures of its own to confirm
 */
record CycleView(
    String id,
    String department,
    String period,
    String payMonth,
    String policy,
    int policyVersion,
    String state,
    String stateLabel,
    LocalDate openedOn,
    LocalDate metricsDue,
    LocalDate selfDue,
    LocalDate peerDue,
    LocalDate managerDue,
    LocalDate publishedOn,
    LocalDate appealUntil,
    Counts counts,
    List<Waiting> waitingFor) {

  record Counts(int planned, int started, int done, int open) {}

  record Waiting(String reviewer, String subject, String source, LocalDate due, boolean overdue) {}

  /**
   * @param progress null in a list
   */
  static CycleView of(Cycle cycle, Progress progress) {
    return new CycleView(
        cycle.id(),
        cycle.department(),
        cycle.period().toString(),
        cycle.period().payMonth().toString(),
        cycle.policyId(),
        cycle.policyVersion(),
        cycle.state().name(),
        cycle.state().label(),
        cycle.openedOn(),
        cycle.period().consistsOfMonths() ? null : cycle.metricsDue(),
        cycle.selfDue(),
        cycle.peerDue(),
        cycle.managerDue(),
        cycle.publishedOn(),
        cycle.appealUntil(),
        progress == null ? null : counts(progress),
        progress == null ? null : waiting(progress));
  }

  private static Counts counts(Progress progress) {
    return new Counts(progress.planned(), progress.started(), progress.done(), progress.open());
  }

  private static List<Waiting> waiting(Progress progress) {
    return progress.tasks().stream()
        .map(
            task ->
                new Waiting(
                    task.reviewer() == null ? "人力" : task.reviewer().value(),
                    task.subject().value(),
                    task.source().label(),
                    task.due(),
                    task.overdue()))
        .toList();
  }
}
