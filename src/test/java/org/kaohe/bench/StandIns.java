package org.kaohe.bench;

import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.engine.delegate.TaskListener;

/** What the model of an assessment refers to, as empty as it can be: nothing is looked up. */
final class StandIns {

  private static final TaskListener NO_LISTENER = task -> {};
  private static final JavaDelegate NO_DELEGATE = execution -> {};

  private StandIns() {}

  static Map<Object, Object> beans(Date due) {
    return Map.of(
        "reviewStage", new Stage(due),
        "describeReview", NO_LISTENER,
        "submitReview", NO_LISTENER,
        "remindReviewers", NO_LISTENER,
        "closeOverdueReviews", NO_DELEGATE,
        "finishAssessment", NO_DELEGATE);
  }

  /** Everybody is needed; the business key is a number between peers and managers. */
  public static final class Stage {

    private final Date due;

    private Stage(Date due) {
      this.due = due;
    }

    public boolean selfNeeded(DelegateExecution execution) {
      return true;
    }

    public boolean peersNeeded(DelegateExecution execution) {
      return true;
    }

    public boolean managerNeeded(DelegateExecution execution) {
      return true;
    }

    public List<String> peers(DelegateExecution execution) {
      int subject = Integer.parseInt(execution.getProcessBusinessKey());
      return IntStream.rangeClosed(1, 3).mapToObj(shift -> "E" + (subject + shift)).toList();
    }

    public String reviewer(DelegateExecution execution) {
      return "E" + execution.getProcessBusinessKey();
    }

    public List<String> groups(DelegateExecution execution) {
      return List.of();
    }

    public Date dueDate(DelegateExecution execution) {
      return due;
    }

    public Date deadline(DelegateExecution execution) {
      return due;
    }

    public Date reminder(DelegateExecution execution) {
      return due;
    }
  }
}
