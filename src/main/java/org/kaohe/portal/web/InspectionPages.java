package org.kaohe.portal.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.Map;
import org.kaohe.development.InspectingWork;
import org.kaohe.development.SpotCheck;
import org.kaohe.development.SpotChecks;
import org.kaohe.portal.Paged;
import org.kaohe.records.Category;
import org.kaohe.security.CurrentUser;
import org.kaohe.shared.Severity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** 抽检: HR enters spot checks and sees what came of them. */
@Controller
@RequestMapping("/hr/inspections")
class InspectionPages {

  private static final String PAGE = "/hr/inspections";
  private static final int MOST = 500;

  private final InspectingWork inspecting;
  private final SpotChecks checks;
  private final CurrentUser user;

  InspectionPages(InspectingWork inspecting, SpotChecks checks, CurrentUser user) {
    this.inspecting = inspecting;
    this.checks = checks;
    this.user = user;
  }

  @GetMapping
  String inspections(@RequestParam(defaultValue = "1") int page, Model model) {
    model.addAttribute("checks", Paged.of(checks.latest(MOST), page));
    model.addAttribute(
        "categories", Arrays.stream(Category.values()).filter(Category::isConduct).toList());
    model.addAttribute("severities", Severity.values());
    return "portal/inspections";
  }

  @PostMapping
  Object inspect(
      @RequestParam Map<String, String> form,
      HttpServletRequest request,
      HttpServletResponse response) {
    InspectingWork.RawCheck raw =
        new InspectingWork.RawCheck(
            form.get("employee"),
            form.get("checkedOn"),
            form.get("topic"),
            form.get("checkScore"),
            form.get("findings"),
            form.get("category"),
            form.get("severity"));
    SpotCheck check = inspecting.inspect(raw, user.employee());
    return Done.at(
        PAGE, "抽检 %s 已登记为记录 %s".formatted(check.number(), check.recordNo()), request, response);
  }
}
