package org.kaohe.assessment.web;

import java.security.Principal;
import java.util.List;
import org.kaohe.assessment.Results;
import org.kaohe.shared.EmployeeNumber;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** An employee's own results, once they are published. */
@RestController
class MyResultsController {

  private final Results results;

  MyResultsController(Results results) {
    this.results = results;
  }

  /** Published and final results of whoever is logged in, newest first. */
  @GetMapping("/api/me/results")
  List<MyResult> mine(Principal principal) {
    return results.publishedOf(EmployeeNumber.of(principal.getName())).stream()
        .map(MyResult::of)
        .toList();
  }
}
