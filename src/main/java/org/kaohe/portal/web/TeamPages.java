package org.kaohe.portal.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.kaohe.assessment.WorkingThroughReviews;
import org.kaohe.portal.MyTeam;
import org.kaohe.portal.TeamTalk;
import org.kaohe.security.CurrentUser;
import org.kaohe.shared.Refused;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;

/** 我的团队: a manager's reviews on one page, and the results of the own people. */
@Controller
class TeamPages {

  private static final List<String> FIELDS =
      List.of("attitude", "teamwork", "efficiency", "quality", "comment");

  private final MyTeam team;
  private final WorkingThroughReviews reviews;
  private final TeamTalk talk;
  private final CurrentUser user;

  TeamPages(MyTeam team, WorkingThroughReviews reviews, TeamTalk talk, CurrentUser user) {
    this.team = team;
    this.reviews = reviews;
    this.talk = talk;
    this.user = user;
  }

  @GetMapping("/team")
  String team(@ModelAttribute("viewer") Viewer viewer, Model model) {
    MyTeam.Page page = team.of(user.employee());
    if (!viewer.isManager() && page.reviews().isEmpty()) {
      throw Refused.forbidden("您没有需要评价或管理的团队");
    }
    model.addAttribute("team", page);
    model.addAttribute("talk", talk.of(user.employee(), viewer.isHead()));
    return "portal/team";
  }

  @PostMapping("/team/reviews/{assessmentId}")
  String review(
      @PathVariable String assessmentId,
      @RequestParam Map<String, String> submitted,
      @RequestHeader(name = "HX-Request", required = false) String part,
      Model model,
      HttpServletResponse response) {
    Map<String, String> form = new HashMap<>(submitted);
    form.keySet().retainAll(FIELDS);
    reviews.submit(assessmentId, form, user.employee());
    if (part == null) {
      return "redirect:/team";
    }
    response.setHeader("HX-Retarget", "#review-" + assessmentId);
    response.setHeader("HX-Reswap", "outerHTML");
    response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
    model.addAttribute("subject", submitted.getOrDefault("subject", ""));
    return "portal/parts :: reviewed";
  }
}
