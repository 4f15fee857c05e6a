package org.kaohe.assessment;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.kaohe.shared.EmployeeNumber;
import org.kaohe.shared.Fault;
import org.kaohe.shared.Refused;
import org.kaohe.staff.Staff;
import org.kaohe.staff.StaffMember;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Plans who reviews whom; nobody is asked before the assessments are started. */
@Service
public class PlanningAssessments {

  private final AssessmentRounds rounds;
  private final Assessments assessments;
  private final Staff staff;

  PlanningAssessments(AssessmentRounds rounds, Assessments assessments, Staff staff) {
    this.rounds = rounds;
    this.assessments = assessments;
    this.staff = staff;
  }

  /**
   * Plans the round once; people already planned stay as they are. Peers come from the round's
   * department.
   *
   * @throws Refused {@code employee-unknown}, naming all of them
   */
  @Transactional
  public void plan(AssessmentRound round, List<EmployeeNumber> people) {
    if (rounds.find(round.cycleId()).isEmpty()) {
      rounds.add(round);
    }
    Set<EmployeeNumber> planned = assessments.plannedSubjects(round.cycleId());
    List<EmployeeNumber> fresh =
        people.stream().distinct().sorted().filter(p -> !planned.contains(p)).toList();
    StaffOnDay day = new StaffOnDay(staff, round.startsOn()).load(fresh);
    List<StaffMember> subjects = subjects(fresh, day, round);
    PeerCircle circle = new PeerCircle(round.seed(), PeerPool.on(staff, round, round.startsOn()));
    Map<EmployeeNumber, List<EmployeeNumber>> peers =
        ChoosingPeers.of(subjects, circle, round.peers(), Map.of());
    PlannedAssessments drafts = new PlannedAssessments(round, day);
    assessments.plan(subjects.stream().map(s -> drafts.draft(s, peers.get(s.number()))).toList());
  }

  /** Whoever has left since the month is still assessed, as known on its last day. */
  private List<StaffMember> subjects(
      List<EmployeeNumber> people, StaffOnDay day, AssessmentRound round) {
    List<StaffMember> found = new ArrayList<>();
    List<Fault> faults = new ArrayList<>();
    for (EmployeeNumber number : people) {
      Optional<StaffMember> member =
          day.known(number).or(() -> staff.find(number, round.month().lastDay()));
      member.ifPresentOrElse(found::add, () -> faults.add(Fault.at("工号", number, "没有这名员工")));
    }
    if (!faults.isEmpty()) {
      throw new Refused(Refused.Reason.UNKNOWN, "employee-unknown", "有不存在的员工", faults);
    }
    return found;
  }
}
