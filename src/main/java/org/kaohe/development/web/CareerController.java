package org.kaohe.development.web;

import java.security.Principal;
import java.util.List;
import org.kaohe.development.CareerGrade;
import org.kaohe.development.CareerPath;
import org.kaohe.development.KeepingCareerPath;
import org.kaohe.development.ViewingCareers;
import org.kaohe.shared.EmployeeNumber;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** One's own career, and the path as HR keeps it. */
@RestController
class CareerController {

  private final ViewingCareers viewing;
  private final CareerPath path;
  private final KeepingCareerPath keeping;

  CareerController(ViewingCareers viewing, CareerPath path, KeepingCareerPath keeping) {
    this.viewing = viewing;
    this.path = path;
    this.keeping = keeping;
  }

  @GetMapping("/api/me/career")
  ViewingCareers.Career mine(Principal by) {
    return viewing.of(new EmployeeNumber(by.getName()));
  }

  @GetMapping("/api/career-path")
  List<CareerGrade> path() {
    return path.all();
  }

  /** All as text, so that every fault is told at once. */
  @PostMapping("/api/career-path/{grade}")
  CareerGrade state(@PathVariable int grade, @RequestBody KeepingCareerPath.RawGrade raw) {
    return keeping.state(grade, raw);
  }
}
