package org.kaohe.portal.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.kaohe.committee.ExtendingVotes;
import org.kaohe.committee.OpenBallots;
import org.kaohe.committee.ViewingMinutes;
import org.kaohe.letters.Notices;
import org.kaohe.portal.BallotPage;
import org.kaohe.portal.CyclePage;
import org.kaohe.security.CurrentUser;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** 评选投票 for members, 会议纪要 for HR. */
@Controller
class CommitteePages {

  private static final int NOTICES = 10;

  private final OpenBallots ballots;
  private final ViewingMinutes minutes;
  private final ExtendingVotes extending;
  private final CyclePage cycles;
  private final Notices notices;
  private final CurrentUser user;

  CommitteePages(
      OpenBallots ballots,
      ViewingMinutes minutes,
      ExtendingVotes extending,
      CyclePage cycles,
      Notices notices,
      CurrentUser user) {
    this.ballots = ballots;
    this.minutes = minutes;
    this.extending = extending;
    this.cycles = cycles;
    this.notices = notices;
    this.user = user;
  }

  /**
   * @param q part of a candidate's number or name; empty: all
   */
  @GetMapping("/committee")
  String mine(@RequestParam(defaultValue = "") String q, Model model) {
    List<BallotPage> pages =
        ballots.of(user.employee()).stream().map(ballot -> BallotPage.of(ballot, q)).toList();
    model.addAttribute("ballots", pages);
    model.addAttribute("notices", notices.of(user.employee(), NOTICES));
    model.addAttribute("q", q);
    return "portal/committee";
  }

  @GetMapping("/hr/cycles/{id}/committee")
  String minutes(@PathVariable String id, Model model) {
    CyclePage.Head head = cycles.head(id);
    model.addAttribute("head", head);
    model.addAttribute("cycle", head.cycle());
    model.addAttribute("tab", "committee");
    model.addAttribute("minutes", minutes.of(id, user.employee()));
    model.addAttribute("names", cycles.names(head.cycle()));
    return "portal/cycle-committee";
  }

  @PostMapping("/hr/cycles/{id}/committee/{election}/extension")
  Object extend(
      @PathVariable String id,
      @PathVariable String election,
      @RequestParam(defaultValue = "") String workingDays,
      @RequestParam(defaultValue = "") String reason,
      HttpServletRequest request,
      HttpServletResponse response) {
    int days = new Typed().whole("workingDays", workingDays).checked();
    extending.extend(id, election, days, reason, user.employee());
    String page = "/hr/cycles/%s/committee".formatted(id);
    return Done.at(page, "投票期限已延长 " + days + " 个工作日", request, response);
  }
}
