package org.kaohe.outcomes.web;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import org.joda.money.Money;
import org.kaohe.outcomes.KeepingMinimumWages;
import org.kaohe.outcomes.MinimumWage;
import org.kaohe.shared.Cny;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** The dated table of minimum wages; for HR only. */
@RestController
@RequestMapping("/api/minimum-wages")
class MinimumWageController {

  private final KeepingMinimumWages keeping;

  MinimumWageController(KeepingMinimumWages keeping) {
    this.keeping = keeping;
  }

  /**
   * @param validFrom such as 2026-07-01
   * @param amount yuan a month
   */
  record Stated(String place, String validFrom, BigDecimal amount, String source) {}

  /**
   * @param rows the table
   * @param atWork what holds today where people work; without a row, the default, not confirmed
   */
  record Wages(List<MinimumWage> rows, List<AtWork> atWork) {}

  record AtWork(String place, int people, Money amount, boolean confirmed, String profile) {

    static AtWork of(KeepingMinimumWages.AtWork place) {
      return new AtWork(
          place.workplace(),
          place.people(),
          place.wage().amount(),
          place.wage().confirmed(),
          place.profile().key());
    }
  }

  @GetMapping
  Wages wages() {
    return new Wages(keeping.all(), keeping.atWork().stream().map(AtWork::of).toList());
  }

  @PutMapping
  MinimumWage state(@RequestBody Stated stated) {
    return keeping.state(
        stated.place(), day(stated.validFrom()), yuan(stated.amount()), stated.source());
  }

  @DeleteMapping
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void remove(@RequestParam String place, @RequestParam String validFrom) {
    keeping.remove(place, day(validFrom));
  }

  private static LocalDate day(String text) {
    try {
      return text == null ? null : LocalDate.parse(text.strip());
    } catch (DateTimeException e) {
      return null;
    }
  }

  private static Money yuan(BigDecimal amount) {
    try {
      return amount == null ? null : Cny.of(amount);
    } catch (ArithmeticException moreThanCents) {
      return null;
    }
  }
}
