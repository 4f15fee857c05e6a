package org.kaohe.portal.web;

import java.util.List;
import org.kaohe.records.CaseRecord;
import org.kaohe.records.ViewingReports;
import org.kaohe.security.CurrentUser;
import org.kaohe.shared.EmployeeNumber;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** 我的记录: reports about me and by me, my claims and records; and 待我办理 of others. */
@Controller
class MyRecordsPages {

  private final ViewingReports viewing;
  private final CurrentUser user;

  MyRecordsPages(ViewingReports viewing, CurrentUser user) {
    this.viewing = viewing;
    this.user = user;
  }

  @GetMapping("/me/records")
  String mine(Model model) {
    EmployeeNumber me = user.employee();
    List<CaseRecord> records = viewing.recordsOf(me);
    model.addAttribute("against", viewing.against(me));
    model.addAttribute("records", records);
    model.addAttribute("voidings", viewing.voidings(records));
    model.addAttribute("claims", viewing.claimsOf(me));
    model.addAttribute("filed", viewing.filedBy(me));
    return "portal/my-records";
  }

  @GetMapping("/team/reports")
  String waiting(Model model) {
    model.addAttribute("reports", viewing.reportsWaitingFor(user.employee()));
    model.addAttribute("claims", viewing.claimsWaitingFor(user.employee()));
    return "portal/team-reports";
  }
}
