package org.kaohe.letters;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.kaohe.committee.BallotOpened;
import org.kaohe.committee.Election;
import org.kaohe.committee.ElectionDecided;
import org.kaohe.committee.VoteDueSoon;
import org.kaohe.committee.VoteExtended;
import org.kaohe.shared.EmployeeNumber;
import org.kaohe.staff.Staff;
import org.kaohe.staff.StaffMember;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Tells the committee's members and HR what concerns them. */
@Component
class SendingBallotNotices {

  private static final String BALLOTS = "/committee";

  private final Notices notices;
  private final Staff staff;
  private final Clock clock;

  SendingBallotNotices(Notices notices, Staff staff, Clock clock) {
    this.notices = notices;
    this.staff = staff;
    this.clock = clock;
  }

  @EventListener
  void on(BallotOpened opened) {
    send(opened.members(), occasion("ballot", opened.election()), "请您投票", opened.election());
  }

  @EventListener
  void on(VoteDueSoon due) {
    send(List.of(due.member()), dated("vote-due", due.election()), "投票即将截止", due.election());
  }

  @EventListener
  void on(VoteExtended extended) {
    send(
        extended.members(),
        dated("vote-extended", extended.election()),
        "投票期限已延长",
        extended.election());
  }

  /** HR need not wait for a committee that cannot decide, but must know. */
  @EventListener
  void on(ElectionDecided decided) {
    Election election = decided.election();
    if (!election.ruling().isProposal()) {
      return;
    }
    String text =
        "%s %s“%s”：%s"
            .formatted(
                election.department(),
                election.period(),
                election.title(),
                election.ruling().label());
    String page = "/hr/cycles/%s/committee".formatted(election.cycleId());
    notices.send(
        staff.hr(LocalDate.now(clock)).stream()
            .map(StaffMember::number)
            .map(hr -> new Notice(hr, "election:" + election.id(), text, page, clock.instant()))
            .toList());
  }

  private void send(
      Collection<EmployeeNumber> members, String occasion, String what, Election election) {
    String text =
        "%s：%s %s“%s”，第 %d 轮，请在 %s 前（含当日）完成"
            .formatted(
                what,
                election.department(),
                election.period(),
                election.title(),
                election.round(),
                election.dueOn());
    notices.send(
        members.stream()
            .map(member -> new Notice(member, occasion, text, BALLOTS, clock.instant()))
            .toList());
  }

  private static String occasion(String what, Election election) {
    return "%s:%s:%d".formatted(what, election.id(), election.round());
  }

  private static String dated(String what, Election election) {
    return occasion(what, election) + ":" + election.dueOn();
  }
}
