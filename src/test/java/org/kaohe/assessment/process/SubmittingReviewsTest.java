package org.kaohe.assessment.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.kaohe.assessment.ReviewSource.PEER;
import static org.kaohe.assessment.ReviewSource.SELF;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.camunda.bpm.engine.AuthorizationException;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.kaohe.assessment.ClosingAssessments;
import org.kaohe.assessment.ReviewState;
import org.kaohe.shared.Fault;
import org.kaohe.shared.Refused;
import org.kaohe.testing.KaoheTest;
import org.kaohe.testing.TestClock;
import org.springframework.beans.factory.annotation.Autowired;

@KaoheTest
@TestInstance(TestInstance.Lifecycle.PER_METHOD)
class SubmittingReviewsTest {

  @Autowired AssessmentScene scene;
  @Autowired TaskService tasks;
  @Autowired ClosingAssessments closing;
  @Autowired TestClock clock;

  static Stream<Object> badScores() {
    return Stream.of(100.9, -1, "abc", "", 98.555);
  }

  @ParameterizedTest
  @MethodSource("badScores")
  void aBadScoreIsRefusedAndTheTaskStaysOpen(Object score) {
    String prefix = "HA" + Math.abs(score.hashCode() % 10_000) + ".";
    scene.of(prefix).started("1");
    Map<String, Object> form = AssessmentScene.form(90);
    form.put("attitude", score);
    Refused refusal = refused("1", "1", form);
    assertThat(refusal.type()).isEqualTo("review-invalid");
    assertThat(refusal.faults()).singleElement().extracting(Fault::place).isEqualTo("attitude");
    assertThat(scene.trail("1", SELF).get(0).state()).isEqualTo(ReviewState.OPEN);
    assertThat(scene.variables("1")).isEmpty();
    scene.submit("1", "1", 90);
  }

  @Test
  void anEmptyFormIsRefusedWithEveryMissingScore() {
    scene.of("HB").started("1");
    assertThat(refused("1", "1", new HashMap<>()).faults()).hasSize(4);
  }

  @Test
  void nobodyElseMaySubmit() {
    scene.of("HC").started("1");
    Task task = scene.task("1", "1");
    Throwable byOther = catchThrowable(() -> scene.submit(task, "2", AssessmentScene.form(1)));
    assertThat(byOther).isInstanceOf(AuthorizationException.class);
    Refused byNobody = refusal(() -> tasks.complete(task.getId(), AssessmentScene.form(1)));
    assertThat(byNobody.reason()).isEqualTo(Refused.Reason.FORBIDDEN);
    assertThat(scene.task("1", "1")).isNotNull();
  }

  @Test
  void afterItsDueDateAReviewIsRefusedThoughItsTimerHasNotFiredYet() {
    scene.of("HD").started("1");
    clock.set("2026-11-06T00:00");
    assertThat(refused("1", "1", AssessmentScene.form(90)).type()).isEqualTo("review-overdue");
    clock.set("2026-11-05T23:59:59");
    scene.submit("1", "1", 90);
  }

  @Test
  void afterTheCollectionClosedAReviewIsRefusedThoughItsTaskIsStillThere() {
    scene.of("HE").started("1");
    Task task = scene.task("1", "1");
    closing.closeOverdue(scene.cycle());
    assertThat(catchThrowable(() -> scene.submit(task, "1", AssessmentScene.form(90)))).isNotNull();
    assertThat(scene.trail("1", SELF).get(0).state()).isEqualTo(ReviewState.CANCELLED);
  }

  @Test
  void aTaskIsCompletedOnce() {
    scene.of("HF").started("1");
    Task task = scene.task("1", "1");
    scene.submit(task, "1", AssessmentScene.form(90));
    assertThat(catchThrowable(() -> scene.submit(task, "1", AssessmentScene.form(10)))).isNotNull();
    assertThat(scene.trail("1", SELF)).hasSize(1);
  }

  @Test
  void peersWhoFinishAtTheSameMomentAllSucceed() throws Exception {
    scene.of("HG").started("1", "2", "3", "4");
    for (String subject : List.of("1", "2", "3", "4")) {
      scene.submit(subject, subject, 90);
      List<String> peers = scene.open(subject, PEER);
      CyclicBarrier together = new CyclicBarrier(peers.size());
      ExecutorService people = Executors.newFixedThreadPool(peers.size());
      List<Future<?>> results =
          peers.stream()
              .<Future<?>>map(
                  peer ->
                      people.submit(
                          () -> {
                            Task task = scene.task(subject, peer);
                            together.await();
                            scene.submit(task, peer, AssessmentScene.form(80));
                            return null;
                          }))
              .toList();
      for (Future<?> result : results) {
        result.get();
      }
      people.shutdown();
      scene.runJobs(subject);
      assertThat(scene.task(subject, "m")).isNotNull();
    }
  }

  private Refused refused(String subject, String reviewer, Map<String, Object> form) {
    Task task = scene.task(subject, reviewer);
    return refusal(() -> scene.submit(task, reviewer, form));
  }

  private static Refused refusal(Runnable action) {
    Throwable cause = catchThrowable(action::run);
    while (cause != null && !(cause instanceof Refused)) {
      cause = cause.getCause();
    }
    assertThat(cause).isNotNull();
    return (Refused) cause;
  }
}
