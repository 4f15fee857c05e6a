package org.kaohe.testing;

import java.util.Optional;
import java.util.function.Consumer;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.JobQuery;
import org.springframework.stereotype.Component;

/** Executes the engine's jobs by hand, in the test's thread, in the order of their due dates. */
@Component
public class Jobs {

  private static final int LIMIT = 5_000;

  private final ManagementService management;
  private Consumer<Runnable> manner = Runnable::run;

  public Jobs(ManagementService management) {
    this.management = management;
  }

  /** Lets every job be executed in that manner from now on; null: plainly. */
  public void inManner(Consumer<Runnable> other) {
    manner = other == null ? Runnable::run : other;
  }

  /**
   * Executes whatever is due by the clock until nothing is. A recurring job that schedules itself
   * for a later moment ends it; a failing job throws its own exception.
   *
   * @return how many were executed
   */
  public int runDue() {
    return run(due());
  }

  /** As {@link #runDue()}, of instances of one process definition only. */
  public int runDueOf(String processKey) {
    return run(due().processDefinitionKey(processKey));
  }

  /** As {@link #runDue()}, of one process instance only. */
  public int runDueOfInstance(String processInstanceId) {
    return run(due().processInstanceId(processInstanceId));
  }

  private JobQuery due() {
    return management.createJobQuery().active().executable().orderByJobDuedate().asc();
  }

  private int run(JobQuery query) {
    int executed = 0;
    for (Optional<Job> job = first(query); job.isPresent(); job = first(query)) {
      String id = job.get().getId();
      manner.accept(() -> management.executeJob(id));
      if (++executed >= LIMIT) {
        throw new IllegalStateException("Jobs never come to rest: " + job.get());
      }
    }
    return executed;
  }

  private static Optional<Job> first(JobQuery query) {
    return query.listPage(0, 20).stream().filter(Jobs::ofProcess).findFirst();
  }

  /** Leaves out the engine's own, such as history cleanup. */
  private static boolean ofProcess(Job job) {
    return job.getProcessDefinitionId() != null;
  }
}
