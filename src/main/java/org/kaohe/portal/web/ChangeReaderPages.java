package org.kaohe.portal.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Instant;
import org.kaohe.policychange.Acknowledgements;
import org.kaohe.policychange.Announcing;
import org.kaohe.policychange.Consulting;
import org.kaohe.policychange.Feedback;
import org.kaohe.policychange.Feedbacks;
import org.kaohe.policychange.PolicyChange;
import org.kaohe.policychange.ViewingChanges;
import org.kaohe.portal.ChangeDesk;
import org.kaohe.security.CurrentUser;
import org.kaohe.shared.EmployeeNumber;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Changes of one's own policy: read, say something, acknowledge. */
@Controller
@RequestMapping("/policy-changes")
class ChangeReaderPages {

  private final ViewingChanges viewing;
  private final ChangeDesk desk;
  private final Consulting consulting;
  private final Announcing announcing;
  private final Feedbacks feedbacks;
  private final Acknowledgements acknowledgements;
  private final CurrentUser user;

  ChangeReaderPages(
      ViewingChanges viewing,
      ChangeDesk desk,
      Consulting consulting,
      Announcing announcing,
      Feedbacks feedbacks,
      Acknowledgements acknowledgements,
      CurrentUser user) {
    this.viewing = viewing;
    this.desk = desk;
    this.consulting = consulting;
    this.announcing = announcing;
    this.feedbacks = feedbacks;
    this.acknowledgements = acknowledgements;
    this.user = user;
  }

  @GetMapping
  String all(@RequestParam(defaultValue = "1") int page, Model model) {
    model.addAttribute("changes", desk.page(user.employee(), false, page));
    return "portal/my-policy-changes";
  }

  @GetMapping("/{id}")
  String one(@PathVariable String id, @ModelAttribute("viewer") Viewer viewer, Model model) {
    EmployeeNumber by = user.employee();
    PolicyChange change = viewing.readable(id, by, viewer.isHr());
    Instant acknowledged = acknowledgements.of(id, by).orElse(null);
    model.addAttribute("change", change);
    model.addAttribute("policy", viewing.policyOf(change));
    model.addAttribute("words", ChangeWords.of(viewing.policyOf(change)));
    model.addAttribute("differences", desk.differences(change));
    model.addAttribute(
        "feedback", feedbacks.of(id, change.round(), by).map(Feedback::text).orElse(null));
    model.addAttribute("acknowledged", acknowledged);
    model.addAttribute("concerned", viewing.concerns(change, by));
    return "portal/my-policy-change";
  }

  @PostMapping("/{id}/feedback")
  Object say(
      @PathVariable String id,
      @RequestParam(defaultValue = "") String feedback,
      HttpServletRequest request,
      HttpServletResponse response) {
    consulting.giveFeedback(id, feedback, user.employee());
    return Done.at("/policy-changes/" + id, "意见已提交", request, response);
  }

  @PostMapping("/{id}/acknowledgement")
  Object acknowledge(
      @PathVariable String id, HttpServletRequest request, HttpServletResponse response) {
    announcing.acknowledge(id, user.employee());
    return Done.at("/policy-changes/" + id, "已确认", request, response);
  }
}
