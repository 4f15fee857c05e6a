package org.kaohe.portal.web;

import org.kaohe.portal.evidence.EvidenceSheets;
import org.kaohe.security.CurrentUser;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;

/** 依据: what one decision rests on, for the person concerned and for HR. */
@Controller
class EvidencePages {

  private final EvidenceSheets sheets;
  private final CurrentUser user;

  EvidencePages(EvidenceSheets sheets, CurrentUser user) {
    this.sheets = sheets;
    this.user = user;
  }

  @GetMapping("/evidence/{lineId}")
  String line(@PathVariable String lineId, @ModelAttribute("viewer") Viewer viewer, Model model) {
    model.addAttribute("sheet", sheets.ofLine(lineId, user.employee(), viewer.isHr()));
    return "portal/evidence";
  }

  @GetMapping("/evidence/case/{caseId}")
  String ofCase(@PathVariable String caseId, @ModelAttribute("viewer") Viewer viewer, Model model) {
    model.addAttribute("sheet", sheets.ofCase(caseId, user.employee(), viewer.isHr()));
    return "portal/evidence-case";
  }
}
