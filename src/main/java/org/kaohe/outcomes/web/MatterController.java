package org.kaohe.outcomes.web;

import java.security.Principal;
import java.util.List;
import org.kaohe.outcomes.ClosingMatters;
import org.kaohe.outcomes.OpenMatters;
import org.kaohe.shared.EmployeeNumber;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Escalations, nominations and the like that wait for HR; for HR only. */
@RestController
@RequestMapping("/api/outcomes")
class MatterController {

  private final OpenMatters open;
  private final ClosingMatters closing;

  MatterController(OpenMatters open, ClosingMatters closing) {
    this.open = open;
    this.closing = closing;
  }

  record Closure(String note) {}

  @GetMapping("/open-matters")
  List<MatterView> open() {
    return open.oldest(Integer.MAX_VALUE).stream().map(MatterView::of).toList();
  }

  @PostMapping("/{lineId}/closure")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void close(@PathVariable String lineId, @RequestBody Closure closure, Principal by) {
    closing.close(lineId, closure.note(), EmployeeNumber.of(by.getName()));
  }
}
