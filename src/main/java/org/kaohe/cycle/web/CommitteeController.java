package org.kaohe.cycle.web;

import java.security.Principal;
import java.util.List;
import org.kaohe.committee.ExtendingVotes;
import org.kaohe.committee.ViewingMinutes;
import org.kaohe.cycle.Cycles;
import org.kaohe.shared.EmployeeNumber;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** HR reads the committee's minutes and gives members more days. */
@RestController
@RequestMapping("/api/cycles/{id}/committee")
class CommitteeController {

  private final Cycles cycles;
  private final ViewingMinutes viewing;
  private final ExtendingVotes extending;

  CommitteeController(Cycles cycles, ViewingMinutes viewing, ExtendingVotes extending) {
    this.cycles = cycles;
    this.viewing = viewing;
    this.extending = extending;
  }

  /** What HR sends to extend a vote. */
  record MoreDays(int workingDays, String reason) {}

  @GetMapping
  List<MinutesView> minutes(@PathVariable String id, Principal by) {
    return viewing.of(cycles.get(id).id(), number(by)).stream().map(MinutesView::of).toList();
  }

  @PostMapping("/{election}/extensions")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void extend(
      @PathVariable String id,
      @PathVariable String election,
      @RequestBody MoreDays more,
      Principal by) {
    extending.extend(id, election, more.workingDays(), more.reason(), number(by));
  }

  private static EmployeeNumber number(Principal by) {
    return new EmployeeNumber(by.getName());
  }
}
