package org.kaohe.cycle.web;

import java.security.Principal;
import java.util.List;
import org.kaohe.assessment.CollectionProgress;
import org.kaohe.assessment.Result;
import org.kaohe.assessment.Results;
import org.kaohe.cycle.CancellingCycles;
import org.kaohe.cycle.Cycle;
import org.kaohe.cycle.CycleAction;
import org.kaohe.cycle.CycleActions;
import org.kaohe.cycle.Cycles;
import org.kaohe.cycle.ExtendingCollection;
import org.kaohe.cycle.ReviewRequest;
import org.kaohe.cycle.ReviewingResults;
import org.kaohe.cycle.StartingCycles;
import org.kaohe.cycle.web.CycleRequests.Cancellation;
import org.kaohe.cycle.web.CycleRequests.Extension;
import org.kaohe.cycle.web.CycleRequests.Opening;
import org.kaohe.shared.EmployeeNumber;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Opening, watching, extending, cancelling and reviewing months. */
@RestController
@RequestMapping("/api/cycles")
class CycleController {

  private final Cycles cycles;
  private final CycleActions actions;
  private final Results results;
  private final CollectionProgress progress;
  private final StartingCycles starting;
  private final ExtendingCollection extending;
  private final CancellingCycles cancelling;
  private final ReviewingResults reviewing;

  CycleController(
      Cycles cycles,
      CycleActions actions,
      Results results,
      CollectionProgress progress,
      StartingCycles starting,
      ExtendingCollection extending,
      CancellingCycles cancelling,
      ReviewingResults reviewing) {
    this.cycles = cycles;
    this.actions = actions;
    this.results = results;
    this.progress = progress;
    this.starting = starting;
    this.extending = extending;
    this.cancelling = cancelling;
    this.reviewing = reviewing;
  }

  @PostMapping
  @ResponseStatus(HttpStatus.CREATED)
  CycleView open(@RequestBody Opening opening, Principal by) {
    Cycle cycle =
        starting.start(opening.department(), opening.period(), opening.policy(), number(by));
    return CycleView.of(cycle, null);
  }

  @GetMapping
  List<CycleView> all() {
    return cycles.findAll().stream().map(cycle -> CycleView.of(cycle, null)).toList();
  }

  @GetMapping("/{id}")
  CycleView one(@PathVariable String id) {
    return CycleView.of(cycles.get(id), progress.of(id));
  }

  @GetMapping("/{id}/results")
  List<ResultView> results(@PathVariable String id) {
    cycles.get(id);
    List<Result> found = results.ofCycle(id);
    return found.stream().map(ResultView::of).toList();
  }

  @GetMapping("/{id}/actions")
  List<CycleAction> actions(@PathVariable String id) {
    return actions.ofCycle(cycles.get(id).id());
  }

  @PostMapping("/{id}/extensions")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void extend(@PathVariable String id, @RequestBody Extension extension, Principal by) {
    extending.extend(id, extension.workingDays(), extension.reason(), number(by));
  }

  @PostMapping("/{id}/cancellation")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void cancel(@PathVariable String id, @RequestBody Cancellation cancellation, Principal by) {
    cancelling.cancel(id, cancellation.reason(), number(by));
  }

  @PostMapping("/{id}/reviews")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void review(@PathVariable String id, @RequestBody ReviewRequest request, Principal by) {
    reviewing.review(id, request, number(by));
  }

  private static EmployeeNumber number(Principal by) {
    return new EmployeeNumber(by.getName());
  }
}
