package org.kaohe.staff.web;

import jakarta.servlet.http.HttpServletResponse;
import org.kaohe.shared.EmployeeNumber;
import org.kaohe.shared.Refused;
import org.kaohe.staff.RedeemingInvitations;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Where the holder of a one-time link sets a password. Open to everybody. */
@Controller
@RequestMapping("/invite/{token}")
class InvitePage {

  private static final String VIEW = "invite";

  private final RedeemingInvitations redeeming;

  InvitePage(RedeemingInvitations redeeming) {
    this.redeeming = redeeming;
  }

  /** The address is a secret: it is neither cached nor told to other sites. */
  @ModelAttribute
  void keepSecret(HttpServletResponse response, Model model) {
    response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
    response.setHeader("Referrer-Policy", "no-referrer");
    model.addAttribute("minLength", RedeemingInvitations.MIN_LENGTH);
  }

  @GetMapping
  String show(@PathVariable String token, Model model, HttpServletResponse response) {
    redeeming
        .employeeOf(token)
        .ifPresentOrElse(
            number -> model.addAttribute("employee", number.value()),
            () -> response.setStatus(HttpStatus.GONE.value()));
    return VIEW;
  }

  @PostMapping
  String redeem(
      @PathVariable String token,
      @RequestParam String password,
      @RequestParam String repeated,
      Model model,
      HttpServletResponse response) {
    try {
      refuseDifferent(password, repeated);
      EmployeeNumber number = redeeming.redeem(token, password);
      model.addAttribute("done", number.value());
      return VIEW;
    } catch (Refused refused) {
      response.setStatus(HttpStatus.BAD_REQUEST.value());
      model.addAttribute("fault", refused.getMessage());
      redeeming.employeeOf(token).ifPresent(it -> model.addAttribute("employee", it.value()));
      return VIEW;
    }
  }

  private static void refuseDifferent(String password, String repeated) {
    if (!password.equals(repeated)) {
      throw Refused.invalid("password-different", "两次输入的密码不一致");
    }
  }
}
