package org.kaohe.bench;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.LongAdder;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.task.Task;

/** Opens a month on a contestant and lets everybody do all their tasks, several at a time. */
class Month {

  private static final OperatingSystemMXBean MACHINE =
      ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);

  private final Contestant contestant;
  private final ExecutorService workers;
  private final Map<String, Double> seconds = new LinkedHashMap<>();
  private final Map<String, Double> busy = new LinkedHashMap<>();
  private final Map<String, Long> statements = new LinkedHashMap<>();

  private final LongAdder counted = new LongAdder();

  Month(Contestant contestant, ExecutorService workers) {
    this.contestant = contestant;
    this.workers = workers;
  }

  /** Counts statements too, which costs time. */
  Month counting() {
    contestant.database().watch(counted::increment);
    return this;
  }

  /** Seconds by step. */
  Map<String, Double> seconds() {
    return seconds;
  }

  /** Processor seconds by step, embedded database included: other programs do not disturb them. */
  Map<String, Double> busy() {
    return busy;
  }

  /** Statements by step, if it counts. */
  Map<String, Long> statements() {
    return statements;
  }

  Month run(String round, int people) throws Exception {
    contestant.prepare(round, people);
    measure("open", () -> contestant.open(round, people));
    complete("userTask_selfAssessment");
    complete("userTask_peerReview");
    join();
    complete("userTask_managerReview");
    return this;
  }

  void measure(String step, Runnable action) {
    long before = counted.sum();
    long processor = MACHINE.getProcessCpuTime();
    long start = System.nanoTime();
    action.run();
    seconds.put(step, (System.nanoTime() - start) / 1e9);
    busy.put(step, (MACHINE.getProcessCpuTime() - processor) / 1e9);
    statements.put(step, counted.sum() - before);
  }

  /** One after the other in each instance: the bare engine's variables would clash. */
  private void complete(String key) throws Exception {
    TaskService tasks = contestant.engine().getTaskService();
    Map<String, List<Task>> open =
        tasks.createTaskQuery().taskDefinitionKey(key).list().stream()
            .collect(Collectors.groupingBy(Task::getProcessInstanceId));
    allAtOnce(
        key,
        open.values().stream()
            .<Runnable>map(of -> () -> of.forEach(task -> complete(tasks, task)))
            .toList());
  }

  private void complete(TaskService tasks, Task task) {
    IdentityService identity = contestant.engine().getIdentityService();
    identity.setAuthentication(task.getAssignee(), List.of("employee"));
    try {
      tasks.complete(task.getId(), new HashMap<>(contestant.form()));
    } finally {
      identity.clearAuthentication();
    }
  }

  /** The jobs after the peers' reviews: one after the other in each instance, as they are. */
  private void join() throws Exception {
    ManagementService management = contestant.engine().getManagementService();
    Map<String, List<Job>> jobs =
        management.createJobQuery().messages().processDefinitionKey("assessment").list().stream()
            .collect(Collectors.groupingBy(Job::getProcessInstanceId));
    allAtOnce(
        "join",
        jobs.values().stream()
            .<Runnable>map(of -> () -> of.forEach(job -> management.executeJob(job.getId())))
            .toList());
  }

  private void allAtOnce(String step, List<Runnable> actions) throws Exception {
    List<Callable<Object>> calls = new ArrayList<>();
    actions.forEach(action -> calls.add(Executors.callable(action)));
    List<Exception> failures = new ArrayList<>();
    measure(step, () -> await(calls, failures));
    if (!failures.isEmpty()) {
      throw failures.get(0);
    }
  }

  private void await(List<Callable<Object>> calls, List<Exception> failures) {
    try {
      for (Future<Object> each : workers.invokeAll(calls)) {
        each.get();
      }
    } catch (ExecutionException | InterruptedException failure) {
      failures.add(failure);
    }
  }
}
