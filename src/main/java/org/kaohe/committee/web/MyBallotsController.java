package org.kaohe.committee.web;

import java.math.BigDecimal;
import java.security.Principal;
import java.time.LocalDate;
import java.util.List;
import org.kaohe.committee.Nominee;
import org.kaohe.committee.OpenBallots;
import org.kaohe.shared.EmployeeNumber;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** What the member who asks has to vote on. */
@RestController
class MyBallotsController {

  private final OpenBallots ballots;

  MyBallotsController(OpenBallots ballots) {
    this.ballots = ballots;
  }

  record BallotView(
      String rule,
      String title,
      String department,
      String period,
      int round,
      LocalDate dueOn,
      List<NomineeView> candidates) {

    static BallotView of(OpenBallots.OpenBallot ballot) {
      var election = ballot.election();
      return new BallotView(
          election.rule(),
          election.title(),
          election.department(),
          election.period().toString(),
          election.round(),
          election.dueOn(),
          ballot.nominees().stream().map(NomineeView::of).toList());
    }
  }

  record NomineeView(
      String employee, String name, String team, int rank, BigDecimal composite, String grade) {
    static NomineeView of(Nominee nominee) {
      return new NomineeView(
          nominee.employee().value(),
          nominee.name(),
          nominee.team(),
          nominee.standing(),
          nominee.composite(),
          nominee.grade());
    }
  }

  @GetMapping("/api/me/ballots")
  List<BallotView> mine(Principal by) {
    return ballots.of(new EmployeeNumber(by.getName())).stream().map(BallotView::of).toList();
  }
}
