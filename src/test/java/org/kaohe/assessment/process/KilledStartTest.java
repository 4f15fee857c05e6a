package org.kaohe.assessment.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.kaohe.assessment.CollectionProgress;
import org.kaohe.assessment.Progress;
import org.kaohe.assessment.StartingAssessments;
import org.kaohe.testing.KaoheTest;
import org.kaohe.testing.Kills;
import org.springframework.beans.factory.annotation.Autowired;

/** The process may be killed while assessments are started, at any statement of any batch. */
@KaoheTest
class KilledStartTest {

  private static final String[] TEAM = {"1", "2", "3", "4", "5", "6"};

  @Autowired AssessmentScene scene;
  @Autowired StartingAssessments starting;
  @Autowired CollectionProgress progress;
  @Autowired Kills kills;

  @Test
  void everybodyIsStartedOnceHoweverOftenItIsKilled() {
    scene.of("IK").planned(TEAM);
    AtomicInteger left = new AtomicInteger(TEAM.length);
    while (left.get() > 0) {
      int before = left.get();
      int killed =
          kills.untilItLives(
              () -> left.set(starting.startBatch(scene.cycle(), 2)),
              () -> assertThat(started()).isEqualTo(TEAM.length - before));
      assertThat(killed).isGreaterThan(5);
      assertThat(left.get()).isEqualTo(before - 2);
    }
    for (String subject : TEAM) {
      assertThat(scene.instances(subject)).as(subject).hasSize(1);
      assertThat(scene.tasks(subject)).as(subject).hasSize(1);
    }
  }

  /** By our tables and by the engine alike. */
  private int started() {
    Progress now = progress.of(scene.cycle());
    int instances = 0;
    for (String subject : TEAM) {
      instances += scene.instances(subject).size();
    }
    assertThat(now.started()).isEqualTo(instances);
    return instances;
  }
}
