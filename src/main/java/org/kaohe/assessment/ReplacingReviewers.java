package org.kaohe.assessment;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.kaohe.shared.EmployeeNumber;
import org.kaohe.staff.Staff;
import org.kaohe.staff.StaffChanged;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Asks somebody else where a reviewer can't review any more: after a change in the staff at once,
 * and on the day on which a change announced earlier takes effect.
 */
@Service
public class ReplacingReviewers {

  private static final int CHUNK = 200;

  private final Assessments assessments;
  private final RunningAssessments running;
  private final AssessmentRounds rounds;
  private final ReviewProcesses processes;
  private final Staff staff;
  private final Clock clock;

  ReplacingReviewers(
      Assessments assessments,
      RunningAssessments running,
      AssessmentRounds rounds,
      ReviewProcesses processes,
      Staff staff,
      Clock clock) {
    this.assessments = assessments;
    this.running = running;
    this.rounds = rounds;
    this.processes = processes;
    this.staff = staff;
    this.clock = clock;
  }

  @EventListener
  @Transactional
  public void on(StaffChanged changed) {
    replace(assessments.concerning(changed.employees()));
  }

  /** Looks at every open review of the cycle. */
  @Transactional
  public void refresh(String cycleId) {
    replace(running.withOpenReviews(cycleId));
  }

  private void replace(List<String> ids) {
    StaffOnDay day = new StaffOnDay(staff, LocalDate.now(clock));
    Map<String, FindingReplacements> finders = new HashMap<>();
    for (int from = 0; from < ids.size(); from += CHUNK) {
      List<String> chunk = ids.subList(from, Math.min(from + CHUNK, ids.size()));
      List<Assessment> seen = assessments.glance(chunk);
      day.load(people(seen));
      List<String> concerned =
          seen.stream()
              .filter(a -> !finder(finders, a, day).of(a).isEmpty())
              .map(Assessment::id)
              .toList();
      for (Assessment assessment : assessments.lock(concerned)) {
        carryOut(assessment, finder(finders, assessment, day).of(assessment));
      }
    }
  }

  private FindingReplacements finder(
      Map<String, FindingReplacements> finders, Assessment assessment, StaffOnDay day) {
    return finders.computeIfAbsent(
        assessment.cycleId(),
        id -> new FindingReplacements(rounds.find(id).orElseThrow(), day, staff));
  }

  private static Set<EmployeeNumber> people(List<Assessment> seen) {
    return seen.stream()
        .flatMap(a -> a.reviews().stream())
        .filter(ReviewAssignment::isOpen)
        .flatMap(r -> Stream.of(r.subject(), r.reviewer() == null ? r.subject() : r.reviewer()))
        .collect(Collectors.toSet());
  }

  private void carryOut(Assessment assessment, List<Replacement> replacements) {
    ReviewSource stage = assessment.running() ? assessment.stage().orElse(null) : null;
    Assessment current = assessment;
    for (Replacement replacement : replacements) {
      ReviewAssignment successor = replacement.successor();
      if (successor != null) {
        current = assessments.add(current, successor);
      }
      current = assessments.change(current, replacement.closed());
      if (replacement.closed().source() == stage) {
        tellEngine(replacement);
      }
    }
  }

  private void tellEngine(Replacement replacement) {
    if (replacement.successor() == null) {
      processes.withdraw(replacement.closed());
    } else {
      processes.hand(replacement.closed(), replacement.successor());
    }
  }
}
