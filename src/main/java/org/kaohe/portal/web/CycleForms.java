package org.kaohe.portal.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.kaohe.assessment.ReviewSource;
import org.kaohe.cycle.CancellingCycles;
import org.kaohe.cycle.ConfirmingCycle;
import org.kaohe.cycle.Consolidating;
import org.kaohe.cycle.Cycles;
import org.kaohe.cycle.ExtendingCollection;
import org.kaohe.metrics.CorrectingMetrics;
import org.kaohe.security.CurrentUser;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What HR does to a month from its pages. */
@Controller
@RequestMapping("/hr/cycles/{id}")
class CycleForms {

  private final Cycles cycles;
  private final Consolidating consolidating;
  private final ConfirmingCycle confirming;
  private final ExtendingCollection extending;
  private final CancellingCycles cancelling;
  private final CorrectingMetrics correcting;
  private final CurrentUser user;

  CycleForms(
      Cycles cycles,
      Consolidating consolidating,
      ConfirmingCycle confirming,
      ExtendingCollection extending,
      CancellingCycles cancelling,
      CorrectingMetrics correcting,
      CurrentUser user) {
    this.cycles = cycles;
    this.consolidating = consolidating;
    this.confirming = confirming;
    this.extending = extending;
    this.cancelling = cancelling;
    this.correcting = correcting;
    this.user = user;
  }

  @PostMapping("/extension")
  Object extend(
      @PathVariable String id,
      @RequestParam(defaultValue = "") String workingDays,
      @RequestParam(defaultValue = "") String reason,
      HttpServletRequest request,
      HttpServletResponse response) {
    int days = new Typed().whole("workingDays", workingDays).checked();
    extending.extend(id, days, reason, user.employee());
    return Done.at("/hr/cycles/" + id, "期限已延长 " + days + " 个工作日", request, response);
  }

  @PostMapping("/cancellation")
  Object cancel(
      @PathVariable String id,
      @RequestParam(defaultValue = "") String reason,
      HttpServletRequest request,
      HttpServletResponse response) {
    cancelling.cancel(id, reason, user.employee());
    return Done.at("/hr/cycles/" + id, "考核已取消", request, response);
  }

  @PostMapping("/adjustments")
  Object adjust(
      @PathVariable String id,
      @RequestParam(defaultValue = "") String employee,
      @RequestParam(defaultValue = "") String points,
      @RequestParam(defaultValue = "") String reason,
      HttpServletRequest request,
      HttpServletResponse response) {
    Typed typed = new Typed().employee(employee).figure("points", points, true);
    typed.refuseFaults();
    consolidating.adjust(id, typed.employee(), typed.figure(), reason, user.employee());
    return Done.at("/hr/cycles/" + id + "/results", "得分已调整", request, response);
  }

  @PostMapping("/send-backs")
  Object sendBack(
      @PathVariable String id,
      @RequestParam(defaultValue = "") String employee,
      @RequestParam(defaultValue = "") String source,
      @RequestParam(defaultValue = "") String reason,
      HttpServletRequest request,
      HttpServletResponse response) {
    Typed typed = new Typed().employee(employee);
    ReviewSource from = typed.source(source);
    typed.refuseFaults();
    consolidating.sendBack(id, typed.employee(), from, reason, user.employee());
    return Done.at("/hr/cycles/" + id + "/collection", "已退回重评", request, response);
  }

  @PostMapping("/excuses")
  Object excuse(
      @PathVariable String id,
      @RequestParam(defaultValue = "") String employee,
      @RequestParam(defaultValue = "") String source,
      @RequestParam(defaultValue = "") String reason,
      HttpServletRequest request,
      HttpServletResponse response) {
    Typed typed = new Typed().employee(employee);
    ReviewSource from = typed.source(source);
    typed.refuseFaults();
    consolidating.excuse(id, typed.employee(), from, reason, user.employee());
    return Done.at("/hr/cycles/" + id + "/collection", "已免评", request, response);
  }

  @PostMapping("/outcomes/{lineId}/confirmation")
  Object confirm(
      @PathVariable String id,
      @PathVariable String lineId,
      HttpServletRequest request,
      HttpServletResponse response) {
    confirming.confirmLine(id, lineId, user.employee());
    return Done.at("/hr/cycles/" + id + "/outcomes", "已确认该项", request, response);
  }

  @PostMapping("/corrections")
  Object correct(
      @PathVariable String id,
      @RequestParam(defaultValue = "") String employee,
      @RequestParam(defaultValue = "") String metric,
      @RequestParam(defaultValue = "") String figure,
      @RequestParam(defaultValue = "") String reason,
      HttpServletRequest request,
      HttpServletResponse response) {
    Typed typed = new Typed().employee(employee).metric(metric).figure("figure", figure, false);
    typed.refuseFaults();
    correcting.correct(
        typed.employee(),
        cycles.get(id).period(),
        typed.metric(),
        typed.figure(),
        reason,
        user.employee());
    return Done.at("/hr/cycles/" + id, "指标已更正", request, response);
  }
}
