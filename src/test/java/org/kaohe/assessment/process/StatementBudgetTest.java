package org.kaohe.assessment.process;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kaohe.assessment.StartingAssessments;
import org.kaohe.shared.EmployeeNumber;
import org.kaohe.testing.KaoheTest;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** What our own tables cost beside the engine's: a budget of statements for each assessment. */
@KaoheTest
class StatementBudgetTest {

  @Autowired AssessmentScene scene;
  @Autowired StartingAssessments starting;

  private final AtomicInteger statements = new AtomicInteger();
  private final Logger log = (Logger) LoggerFactory.getLogger(JdbcTemplate.class);
  private final CountingAppender counter = new CountingAppender(statements);

  @BeforeEach
  void count() {
    counter.start();
    log.setLevel(Level.DEBUG);
    log.setAdditive(false);
    log.addAppender(counter);
  }

  @AfterEach
  void stop() {
    log.detachAppender(counter);
    log.setAdditive(true);
    log.setLevel(null);
  }

  @Test
  void startingABatchNeedsAsManyStatementsHoweverManyThereAre() {
    scene.of("IA").planned("1", "2", "3", "4", "5", "6");
    statements.set(0);
    starting.startBatch(scene.cycle(), 100);
    assertThat(statements.get()).isLessThanOrEqualTo(4);
  }

  @Test
  void aReviewNeedsOneLookAndTwoWrites() {
    scene.of("IB").started("1");
    assertThat(submitting(scene.tasks("1"))).as("self").isEqualTo(3);
    assertThat(submitting(scene.tasks("1"))).as("three peers").isEqualTo(9);
    statements.set(0);
    scene.runJobs("1");
    assertThat(statements.get()).as("joining").isLessThanOrEqualTo(3);
    assertThat(submitting(scene.tasks("1"))).as("manager").isEqualTo(4);
  }

  private int submitting(List<Task> open) {
    statements.set(0);
    for (Task task : open) {
      String reviewer = scene.name(EmployeeNumber.of(task.getAssignee()));
      scene.submit(task, reviewer, AssessmentScene.form(90));
    }
    return statements.get();
  }
}
