package org.kaohe.cycle;

import java.util.List;
import org.kaohe.assessment.ExtendingDeadlines;
import org.kaohe.calendar.WorkingDays;
import org.kaohe.shared.EmployeeNumber;
import org.kaohe.shared.Fault;
import org.kaohe.shared.Refused;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** HR gives everybody more days for what is still open. */
@Service
public class ExtendingCollection {

  private static final int MOST_DAYS = 20;

  private final Cycles cycles;
  private final ExtendingDeadlines extending;
  private final WorkingDays calendar;
  private final CycleJournal journal;

  ExtendingCollection(
      Cycles cycles, ExtendingDeadlines extending, WorkingDays calendar, CycleJournal journal) {
    this.cycles = cycles;
    this.extending = extending;
    this.calendar = calendar;
    this.journal = journal;
  }

  /**
   * @param workingDays 1–20
   */
  @Transactional
  public void extend(String cycleId, int workingDays, String reason, EmployeeNumber by) {
    if (workingDays < 1 || workingDays > MOST_DAYS) {
      throw Refused.invalid(
          "extension-invalid", "不能延长期限", List.of(Fault.at("工作日数", workingDays, "应为 1–20 的整数")));
    }
    String why = Remarks.required(reason);
    Cycle cycle = cycles.get(cycleId);
    cycle.extendCollection(
        new CollectionSchedule(
                cycle.selfDue(), cycle.peerDue(), cycle.managerDue(), cycle.collectUntil())
            .laterBy(workingDays, calendar));
    cycles.save(cycle);
    extending.extend(cycleId, workingDays, why, by);
    journal.note(
        cycleId, CycleAction.Kind.DEADLINES_EXTENDED, by, "%d 个工作日：%s".formatted(workingDays, why));
  }
}
