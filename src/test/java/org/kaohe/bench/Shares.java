package org.kaohe.bench;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.LongAdder;

/** What the threads of a name spend their time on, by looking at them every few milliseconds. */
class Shares implements AutoCloseable {

  private static final long PAUSE = 5;

  /** The first that is found from the innermost call outward. */
  private static final Map<String, String> STEPS = new LinkedHashMap<>();

  static {
    STEPS.put("org.kaohe.policy.dmn", "decision tables");
    STEPS.put("org.kaohe.policy", "evaluation");
    STEPS.put("org.kaohe.assessment.HistoryFile", "reading");
    STEPS.put("org.kaohe.assessment.ReviewsFile", "reading");
    STEPS.put("org.kaohe.assessment", "scoring");
    STEPS.put("org.kaohe.calendar", "scoring");
    STEPS.put("org.kaohe.tables", "reading");
    STEPS.put("org.kaohe.metrics", "reading");
    STEPS.put("org.kaohe.records", "reading");
    STEPS.put("org.kaohe.staff", "reading");
    STEPS.put("org.kaohe.outcomes", "law's guard");
    STEPS.put("org.kaohe.trial.web", "answer");
    STEPS.put("com.fasterxml.jackson", "answer");
    STEPS.put("org.kaohe.trial", "the rest of the trial");
    STEPS.put("org.kaohe", "other");
    STEPS.put("org.springframework.web.multipart", "receiving");
    STEPS.put("org.apache.tomcat.util.http.fileupload", "receiving");
  }

  private final Map<String, LongAdder> seen = new ConcurrentHashMap<>();
  private final Thread looking;
  private final String threads;

  /**
   * @param threads what their names begin with
   */
  Shares(String threads) {
    this.threads = threads;
    this.looking = new Thread(this::look, "shares");
    looking.setDaemon(true);
    looking.start();
  }

  private void look() {
    try {
      while (true) {
        Thread.sleep(PAUSE);
        Thread.getAllStackTraces().forEach(this::count);
      }
    } catch (InterruptedException done) {
      Thread.currentThread().interrupt();
    }
  }

  private void count(Thread thread, StackTraceElement[] stack) {
    if (thread.getState() == Thread.State.RUNNABLE && thread.getName().startsWith(threads)) {
      for (StackTraceElement call : stack) {
        for (Map.Entry<String, String> step : STEPS.entrySet()) {
          if (call.getClassName().startsWith(step.getKey())) {
            seen.computeIfAbsent(step.getValue(), name -> new LongAdder()).increment();
            return;
          }
        }
      }
    }
  }

  /** By step. */
  Map<String, String> percent() {
    double all = seen.values().stream().mapToLong(LongAdder::sum).sum();
    Map<String, String> percent = new LinkedHashMap<>();
    seen.entrySet().stream()
        .sorted((a, b) -> Long.compare(b.getValue().sum(), a.getValue().sum()))
        .forEach(
            step ->
                percent.put(step.getKey(), Math.round(100 * step.getValue().sum() / all) + "%"));
    return percent;
  }

  @Override
  public void close() {
    looking.interrupt();
  }
}
