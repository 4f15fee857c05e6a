package org.kaohe.cycle.web;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.kaohe.committee.Candidate;
import org.kaohe.committee.Election;
import org.kaohe.committee.Extension;
import org.kaohe.committee.Marks;
import org.kaohe.committee.Minutes;
import org.kaohe.committee.Tally;
import org.kaohe.committee.Vote;
import org.kaohe.shared.EmployeeNumber;

/** The minutes of one election as HR reads them. */
record MinutesView(
    String id,
    String rule,
    String title,
    String department,
    String period,
    String state,
    String stateLabel,
    int round,
    LocalDate dueOn,
    Instant decidedAt,
    String ruling,
    String rulingLabel,
    List<String> winners,
    boolean secret,
    List<CandidateView> candidates,
    List<RoundView> rounds,
    List<ExtensionView> extensions) {

  record CandidateView(
      String employee,
      String name,
      String team,
      int rank,
      BigDecimal composite,
      String grade,
      boolean finalist,
      boolean chosen) {

    static CandidateView of(Candidate candidate) {
      var nominee = candidate.nominee();
      return new CandidateView(
          nominee.employee().value(),
          nominee.name(),
          nominee.team(),
          nominee.standing(),
          nominee.composite(),
          nominee.grade(),
          candidate.finalist(),
          candidate.chosen());
    }
  }

  record RoundView(int number, int cast, int needed, List<TallyView> tally, List<VoteView> votes) {

    static RoundView of(Minutes.Round round) {
      return new RoundView(
          round.number(),
          round.cast(),
          round.needed(),
          round.tally().stream().map(TallyView::of).toList(),
          round.votes().stream().map(VoteView::of).toList());
    }
  }

  record TallyView(String candidate, int votes, BigDecimal mean) {
    static TallyView of(Tally tally) {
      return new TallyView(tally.candidate().value(), tally.votes(), tally.mean());
    }
  }

  record VoteView(
      String member,
      String name,
      String department,
      String state,
      String candidate,
      Marks marks,
      String reason,
      Instant votedAt) {

    static VoteView of(Vote vote) {
      return new VoteView(
          vote.voter().value(),
          vote.voterName(),
          vote.voterDepartment(),
          vote.state().name(),
          vote.choice() == null ? null : vote.choice().value(),
          vote.marks(),
          vote.reason(),
          vote.votedAt());
    }
  }

  record ExtensionView(
      int round, LocalDate from, LocalDate to, String reason, EmployeeNumber by, Instant at) {
    static ExtensionView of(Extension extension) {
      return new ExtensionView(
          extension.roundNo(),
          extension.dueBefore(),
          extension.dueAfter(),
          extension.reason(),
          extension.extendedBy(),
          extension.extendedAt());
    }
  }

  static MinutesView of(Minutes minutes) {
    Election election = minutes.election();
    return new MinutesView(
        election.id(),
        election.rule(),
        election.title(),
        election.department(),
        election.period().toString(),
        election.state().name(),
        election.state().label(),
        election.round(),
        election.dueOn(),
        election.decidedAt(),
        election.ruling() == null ? null : election.ruling().name(),
        election.ruling() == null ? null : election.ruling().label(),
        minutes.winners().stream().map(winner -> winner.employee().value()).toList(),
        minutes.secret(),
        minutes.candidates().stream().map(CandidateView::of).toList(),
        minutes.rounds().stream().map(RoundView::of).toList(),
        minutes.extensions().stream().map(ExtensionView::of).toList());
  }
}
