package org.kaohe.committee;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.kaohe.calendar.WorkingDays;
import org.kaohe.shared.EmployeeNumber;
import org.kaohe.shared.Fault;
import org.kaohe.shared.Refused;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** HR gives the members more days for the ballot that is open. */
@Service
public class ExtendingVotes {

  private static final int MOST_DAYS = 20;
  private static final int LONGEST = 1000;

  private final Elections elections;
  private final Votes votes;
  private final Extensions extensions;
  private final BallotProcess process;
  private final WorkingDays calendar;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  ExtendingVotes(
      Elections elections,
      Votes votes,
      Extensions extensions,
      BallotProcess process,
      WorkingDays calendar,
      ApplicationEventPublisher events,
      Clock clock) {
    this.elections = elections;
    this.votes = votes;
    this.extensions = extensions;
    this.process = process;
    this.calendar = calendar;
    this.events = events;
    this.clock = clock;
  }

  /**
   * @param cycleId the cycle that the election must belong to
   * @param workingDays 1–20, counted from the present due date
   */
  @Transactional
  public void extend(
      String cycleId, String electionId, int workingDays, String reason, EmployeeNumber by) {
    check(workingDays, reason);
    Election election = elections.get(electionId);
    if (!election.cycleId().equals(cycleId)) {
      throw Refused.unknown("election-unknown", "这个考核周期没有这项评选");
    }
    LocalDate before = election.dueOn();
    election.extendTo(before == null ? null : calendar.plus(before, workingDays));
    elections.save(election);
    extensions.save(extension(election, before, reason.strip(), by));
    List<Vote> open = votes.open(electionId);
    open.forEach(vote -> votes.save(vote.reminded(null)));
    process.followDueDate(election);
    events.publishEvent(new VoteExtended(election, open.stream().map(Vote::voter).toList()));
  }

  private Extension extension(
      Election election, LocalDate before, String reason, EmployeeNumber by) {
    return new Extension(
        UUID.randomUUID().toString(),
        election.id(),
        election.round(),
        before,
        election.dueOn(),
        reason,
        by,
        clock.instant());
  }

  private static void check(int workingDays, String reason) {
    List<Fault> faults = new ArrayList<>();
    if (workingDays < 1 || workingDays > MOST_DAYS) {
      faults.add(Fault.at("工作日数", workingDays, "应为 1–20 的整数"));
    }
    if (reason == null || reason.isBlank() || reason.length() > LONGEST) {
      faults.add(Fault.at("理由", null, "须写明理由，最多 1000 字"));
    }
    if (!faults.isEmpty()) {
      throw Refused.invalid("extension-invalid", "不能延长期限", faults);
    }
  }
}
