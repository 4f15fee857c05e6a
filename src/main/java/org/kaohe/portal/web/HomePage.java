package org.kaohe.portal.web;

import org.kaohe.portal.WorkLinks;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;

/** Sends everybody to where their work is. */
@Controller
class HomePage {

  @GetMapping("/")
  String home(@ModelAttribute("viewer") Viewer viewer) {
    if (viewer.isHr()) {
      return "redirect:/hr/cycles";
    }
    if (viewer.isManager()) {
      return "redirect:/team";
    }
    if (viewer.isEmployee()) {
      return "redirect:/me";
    }
    if (viewer.isCommittee()) {
      return "redirect:/committee";
    }
    return viewer.isAdmin() ? "redirect:" + WorkLinks.COCKPIT : "redirect:/board";
  }
}
