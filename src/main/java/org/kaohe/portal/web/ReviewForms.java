package org.kaohe.portal.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.kaohe.cycle.ReviewRequest;
import org.kaohe.cycle.ReviewingResults;
import org.kaohe.security.CurrentUser;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** HR's own review of a published result, from the cycle's page. */
@Controller
@RequestMapping("/hr/cycles/{id}/reviews")
class ReviewForms {

  private final ReviewingResults reviewing;
  private final CurrentUser user;

  ReviewForms(ReviewingResults reviewing, CurrentUser user) {
    this.reviewing = reviewing;
    this.user = user;
  }

  @PostMapping
  Object review(
      @PathVariable String id,
      @RequestParam(defaultValue = "") String employee,
      @RequestParam(defaultValue = "") String metric,
      @RequestParam(defaultValue = "") String figure,
      @RequestParam(defaultValue = "") String reason,
      HttpServletRequest request,
      HttpServletResponse response) {
    Typed typed = new Typed().employee(employee).metric(metric).figure("figure", figure, true);
    typed.refuseFaults();
    ReviewRequest wanted =
        new ReviewRequest(typed.employee().value(), typed.metric().key(), typed.figure(), reason);
    reviewing.review(id, wanted, user.employee());
    return Done.at("/hr/cycles/" + id, "结果已复核更正", request, response);
  }
}
