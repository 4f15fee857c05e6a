package org.kaohe.portal.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.kaohe.feedback.AskingPostponements;
import org.kaohe.feedback.Conversation;
import org.kaohe.feedback.HoldingConversations;
import org.kaohe.security.CurrentUser;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What managers and heads send from 我的团队 about talking and postponing. */
@Controller
class TeamTalkForms {

  private final HoldingConversations holding;
  private final AskingPostponements asking;
  private final CurrentUser user;

  TeamTalkForms(HoldingConversations holding, AskingPostponements asking, CurrentUser user) {
    this.holding = holding;
    this.asking = asking;
    this.user = user;
  }

  /** With scripts only the one form is replaced, so that the others keep what was typed. */
  @PostMapping("/team/conversations/{cycle}/{employee}")
  Object record(
      @PathVariable String cycle,
      @PathVariable String employee,
      @RequestParam(defaultValue = "") String heldOn,
      @RequestParam(defaultValue = "") String notes,
      Model model,
      HttpServletRequest request,
      HttpServletResponse response) {
    Conversation held = holding.record(cycle, employee, heldOn, notes, user.employee());
    if (!Done.isPart(request)) {
      return Done.at("/team", "面谈已记录，员工会收到通知", request, response);
    }
    response.setHeader("HX-Retarget", "closest article");
    response.setHeader("HX-Reswap", "outerHTML");
    response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
    model.addAttribute("subject", held.employeeName());
    return "portal/team-talk :: recorded";
  }

  @PostMapping("/team/postponements")
  Object postpone(
      @RequestParam(defaultValue = "") String period,
      @RequestParam(defaultValue = "") String workingDays,
      @RequestParam(defaultValue = "") String reason,
      HttpServletRequest request,
      HttpServletResponse response) {
    asking.ask(period, workingDays, reason, user.employee());
    return Done.at("/team", "延期申请已提交，人力答复后您会收到通知", request, response);
  }
}
