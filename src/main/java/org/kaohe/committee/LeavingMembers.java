package org.kaohe.committee;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.kaohe.shared.EmployeeNumber;
import org.kaohe.staff.StaffChanged;
import org.kaohe.staff.StaffMember;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Whoever is no member any more counts as absent; what he cast before stays cast. */
@Component
class LeavingMembers {

  private final Votes votes;
  private final CommitteeMembers members;
  private final BallotProcess process;

  LeavingMembers(Votes votes, CommitteeMembers members, BallotProcess process) {
    this.votes = votes;
    this.members = members;
    this.process = process;
  }

  @EventListener
  void on(StaffChanged changed) {
    List<Vote> open =
        votes.openOf(changed.employees().stream().map(EmployeeNumber::value).toList());
    if (open.isEmpty()) {
      return;
    }
    Set<EmployeeNumber> present =
        members.today().stream().map(StaffMember::number).collect(Collectors.toSet());
    open.stream().filter(vote -> !present.contains(vote.voter())).forEach(this::close);
  }

  private void close(Vote vote) {
    votes.save(vote.absent());
    process.withdraw(vote.electionId(), vote.voter());
  }
}
