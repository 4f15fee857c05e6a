package org.kaohe.portal.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import org.joda.money.Money;
import org.kaohe.outcomes.KeepingMinimumWages;
import org.kaohe.shared.Cny;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** 最低工资: the dated table, and where the default still stands in. */
@Controller
@RequestMapping("/hr/minimum-wages")
class MinimumWagePages {

  private static final String PATH = "/hr/minimum-wages";

  private final KeepingMinimumWages keeping;

  MinimumWagePages(KeepingMinimumWages keeping) {
    this.keeping = keeping;
  }

  @GetMapping
  String table(Model model) {
    model.addAttribute("wages", keeping.all());
    model.addAttribute("atWork", keeping.atWork());
    return "portal/minimum-wages";
  }

  @PostMapping
  Object state(
      @RequestParam(defaultValue = "") String place,
      @RequestParam(defaultValue = "") String validFrom,
      @RequestParam(defaultValue = "") String amount,
      @RequestParam(defaultValue = "") String source,
      HttpServletRequest request,
      HttpServletResponse response) {
    keeping.state(place, day(validFrom), yuan(amount), source);
    return Done.at(PATH, place.strip() + " 的最低工资已登记", request, response);
  }

  @PostMapping("/removal")
  Object remove(
      @RequestParam(defaultValue = "") String place,
      @RequestParam(defaultValue = "") String validFrom,
      HttpServletRequest request,
      HttpServletResponse response) {
    keeping.remove(place, day(validFrom));
    return Done.at(PATH, place + " 的这一行已删除", request, response);
  }

  /** Null if it is none: the use case says so together with the other faults. */
  private static LocalDate day(String text) {
    try {
      return LocalDate.parse(text.strip());
    } catch (DateTimeParseException e) {
      return null;
    }
  }

  private static Money yuan(String text) {
    try {
      return Cny.of(text.strip().replace(",", ""));
    } catch (ArithmeticException | NumberFormatException e) {
      return null;
    }
  }
}
