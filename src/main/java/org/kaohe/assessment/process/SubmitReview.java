package org.kaohe.assessment.process;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.kaohe.assessment.SubmittingReviews;
import org.kaohe.engine.Actor;
import org.kaohe.engine.TaskCase;
import org.kaohe.shared.EmployeeNumber;
import org.springframework.stereotype.Component;

/** Takes a review out of the engine: what was submitted goes into our tables and nowhere else. */
@Component("submitReview")
public class SubmitReview implements TaskListener {

  /** What the multi-instance keeps for itself. */
  private static final Set<String> OF_THE_ENGINE =
      Set.of(
          "nrOfInstances",
          "nrOfActiveInstances",
          "nrOfCompletedInstances",
          "loopCounter",
          "reviewer");

  private final SubmittingReviews submitting;
  private final Actor actor;

  SubmitReview(SubmittingReviews submitting, Actor actor) {
    this.submitting = submitting;
    this.actor = actor;
  }

  @Override
  public void notify(DelegateTask task) {
    Map<String, Object> form = new HashMap<>(task.getVariables());
    OF_THE_ENGINE.forEach(form::remove);
    submitting.submit(
        TaskCase.of(task),
        ReviewTasks.sourceOf(task.getTaskDefinitionKey()),
        number(task.getAssignee()),
        actor.current(),
        form);
    form.keySet().forEach(task::removeVariable);
  }

  private static EmployeeNumber number(String user) {
    return user == null ? null : EmployeeNumber.of(user);
  }
}
