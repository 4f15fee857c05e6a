package org.kaohe.records.web;

import java.security.Principal;
import java.util.List;
import org.kaohe.records.ClaimingMerit;
import org.kaohe.records.RawClaim;
import org.kaohe.records.ViewingReports;
import org.kaohe.shared.EmployeeNumber;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Claims: to submit, one's own, those that wait for oneself, and all of them for HR. */
@RestController
class MeritClaimController {

  private final ClaimingMerit claiming;
  private final ViewingReports viewing;

  MeritClaimController(ClaimingMerit claiming, ViewingReports viewing) {
    this.claiming = claiming;
    this.viewing = viewing;
  }

  /** For oneself; its process begins at once. */
  @PostMapping("/api/merit-claims")
  @ResponseStatus(HttpStatus.CREATED)
  ClaimView claim(@RequestBody RawClaim claim, Principal by) {
    return ClaimView.of(claiming.claim(claim, number(by)));
  }

  @GetMapping("/api/merit-claims")
  List<ClaimView> all() {
    return viewing.claims().stream().map(ClaimView::of).toList();
  }

  @GetMapping("/api/me/merit-claims")
  List<ClaimView> mine(Principal by) {
    return viewing.claimsOf(number(by)).stream().map(ClaimView::of).toList();
  }

  @GetMapping("/api/team/merit-claims")
  List<ClaimView> waiting(Principal by) {
    return viewing.claimsWaitingFor(number(by)).stream().map(ClaimView::of).toList();
  }

  private static EmployeeNumber number(Principal by) {
    return new EmployeeNumber(by.getName());
  }
}
