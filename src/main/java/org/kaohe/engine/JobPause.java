package org.kaohe.engine;

import org.camunda.bpm.engine.impl.jobexecutor.JobExecutor;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Lets no background job of this node start while something that they all depend on changes. */
@Component
public class JobPause {

  private final ObjectProvider<JobExecutor> executors;

  public JobPause(ObjectProvider<JobExecutor> executors) {
    this.executors = executors;
  }

  /** Runs the change between stopping and restarting the executor, if it was running at all. */
  public synchronized void during(Runnable change) {
    JobExecutor executor = executors.getIfAvailable();
    boolean running = executor != null && executor.isActive();
    if (running) {
      executor.shutdown();
    }
    try {
      change.run();
    } finally {
      if (running) {
        executor.start();
      }
    }
  }
}
