package org.kaohe.assessment.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kaohe.assessment.ReviewSource.MANAGER;
import static org.kaohe.assessment.ReviewSource.PEER;
import static org.kaohe.assessment.ReviewSource.SELF;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.IdentityLink;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.Test;
import org.kaohe.assessment.CollectionProgress;
import org.kaohe.assessment.Progress;
import org.kaohe.assessment.ReminderDue;
import org.kaohe.assessment.ReviewAssignment;
import org.kaohe.assessment.ReviewScores;
import org.kaohe.assessment.ReviewState;
import org.kaohe.assessment.ReviewsOfCycle;
import org.kaohe.assessment.StartingAssessments;
import org.kaohe.assessment.SubjectReviews;
import org.kaohe.assessment.TasksOnTime;
import org.kaohe.testing.KaoheTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;

@KaoheTest
@RecordApplicationEvents
class AssessmentCollectionTest {

  @Autowired AssessmentScene scene;
  @Autowired StartingAssessments starting;
  @Autowired CollectionProgress progress;
  @Autowired ReviewsOfCycle reviews;
  @Autowired TasksOnTime onTime;
  @Autowired TaskService taskService;
  @Autowired HistoryService history;
  @Autowired ApplicationEvents events;

  @Test
  void selfPeersAndManagerReviewOneAfterTheOther() {
    scene.of("FA").started("1");
    Task self = scene.task("1", "1");
    assertThat(self.getTaskDefinitionKey()).isEqualTo("userTask_selfAssessment");
    assertThat(self.getName()).isEqualTo("自评：姓名1");
    assertThat(self.getDescription()).isEqualTo("评价对象：姓名1（SCFA1）");
    assertThat(self.getDueDate()).isEqualTo("2026-11-05T15:59:59Z");

    scene.submit("1", "1", 90);
    assertThat(scene.tasks("1"))
        .hasSize(3)
        .allMatch(t -> t.getTaskDefinitionKey().equals("userTask_peerReview"))
        .allMatch(t -> t.getName().equals("互评：姓名1"));
    scene.peersSubmit("1", 80);
    assertThat(scene.task("1", "m").getTaskDefinitionKey()).isEqualTo("userTask_managerReview");
    scene.submit("1", "m", 70);

    assertThat(scene.instances("1")).isEmpty();
    assertThat(progress.allDone(scene.cycle())).isTrue();
    SubjectReviews received = reviews.of(scene.cycle()).get(scene.number("1"));
    assertThat(received.self()).isEqualTo(scores(90));
    assertThat(received.peers()).containsExactly(scores(80), scores(80), scores(80));
    assertThat(received.manager()).isEqualTo(scores(70));
    assertThat(onTime.of(scene.cycle()).values()).hasSize(5).containsOnly(true);
  }

  @Test
  void nothingThatWasSubmittedStaysInTheEngine() {
    scene.of("FB").started("1");
    String instance = scene.instances("1").get(0).getId();
    scene.submit("1", "1", 90);
    scene.submit("1", scene.open("1", PEER).get(0), 91);
    assertThat(scene.variables("1"))
        .isSubsetOf(
            "nrOfInstances",
            "nrOfActiveInstances",
            "nrOfCompletedInstances",
            "loopCounter",
            "reviewer");
    assertThat(history.createHistoricVariableInstanceQuery().processInstanceId(instance).list())
        .extracting(v -> v.getName())
        .doesNotContain("attitude", "comment");
    assertThat(reviews.about(scene.cycle(), scene.number("1")))
        .filteredOn(e -> e.review() != null)
        .allMatch(e -> e.review().comment().equals("好😀"));
  }

  @Test
  void ifNobodyReviewsInTimeTheMonthGoesOn() {
    scene.of("FC").started("1", "2");
    scene.at("2026-11-06T00:00", "1", "2");
    assertThat(scene.trail("1", SELF))
        .extracting(r -> r.state())
        .containsExactly(ReviewState.MISSED);
    assertThat(scene.tasks("1")).hasSize(3);
    scene.at("2026-11-11T00:00", "1", "2");
    assertThat(scene.open("1", MANAGER)).containsExactly("m");
    scene.at("2026-11-14T00:00", "1", "2");
    assertThat(scene.open("1", MANAGER)).containsExactly("h");
    assertThat(scene.task("1", "h").getDueDate()).isEqualTo("2026-11-18T15:59:59Z");
    scene.at("2026-11-19T00:00", "1", "2");
    assertThat(scene.open("1", MANAGER)).containsExactly("HR");
    assertThat(hrTask("1")).isNotNull();
    assertThat(progress.allDone(scene.cycle())).isFalse();
    scene.at("2026-11-24T00:00", "1", "2");

    assertThat(progress.allDone(scene.cycle())).isTrue();
    SubjectReviews nothing = reviews.of(scene.cycle()).get(scene.number("1"));
    assertThat(nothing)
        .isEqualTo(new SubjectReviews(scene.number("1"), null, true, false, List.of(), null));
    assertThat(onTime.of(scene.cycle())).containsEntry(scene.number("1"), false);
    assertThat(onTime.of(scene.cycle()).values()).containsOnly(false);
  }

  @Test
  void theManagersManagerOrHrReviewWhereTheManagerDidNot() {
    scene.of("FD").started("1", "2");
    scene.at("2026-11-06T00:00", "1", "2");
    scene.at("2026-11-11T00:00", "1", "2");
    scene.at("2026-11-14T00:00", "1", "2");
    scene.submit("1", "h", 77);
    assertThat(reviews.of(scene.cycle()).get(scene.number("1")).manager()).isEqualTo(scores(77));
    scene.at("2026-11-19T00:00", "2");
    Task task = hrTask("2");
    taskService.setAssignee(task.getId(), scene.number("hr").value());
    scene.submit("2", "hr", 66);
    assertThat(reviews.of(scene.cycle()).get(scene.number("2")).manager()).isEqualTo(scores(66));
    assertThat(scene.trail("2", MANAGER))
        .extracting(ReviewAssignment::state)
        .containsExactly(ReviewState.MISSED, ReviewState.MISSED, ReviewState.DONE);
    assertThat(onTime.of(scene.cycle()))
        .containsEntry(scene.number("m"), false)
        .containsEntry(scene.number("hr"), true);
  }

  @Test
  void whoeverHasNoManagerIsAssessedByHr() {
    scene.of("FE");
    scene.change(scene.row("1", "", "员工", ""));
    scene.started("1");
    scene.submit("1", "1", 90);
    scene.peersSubmit("1", 80);
    assertThat(scene.open("1", MANAGER)).containsExactly("HR");
    assertThat(hrTask("1")).isNotNull();
  }

  @Test
  void reviewersAreRemindedOnTheLastWorkingDayBeforeOnce() {
    scene.of("FF").started("1");
    scene.at("2026-11-04T08:59", "1");
    assertThat(reminders()).isEmpty();
    scene.at("2026-11-04T09:00", "1");
    assertThat(reminders()).singleElement().extracting(ReminderDue::source).isEqualTo(SELF);
    scene.submit("1", "1", 90);
    scene.at("2026-11-09T09:00", "1");
    assertThat(reminders()).hasSize(4);
    scene.at("2026-11-10T09:00", "1");
    assertThat(reminders()).hasSize(4);
    assertThat(scene.trail("1", PEER))
        .extracting(ReviewAssignment::remindedOn)
        .containsOnly(LocalDate.of(2026, 11, 9));
  }

  @Test
  void assessmentsStartInBatchesEachOnce() {
    scene.of("FG").planned("1", "2", "3", "4", "5").planned("1", "2", "3", "4", "5", "6");
    assertThat(progress.of(scene.cycle()).planned()).isEqualTo(6);
    assertThat(starting.startBatch(scene.cycle(), 4)).isEqualTo(2);
    assertThat(starting.startBatch(scene.cycle(), 4)).isZero();
    assertThat(starting.startBatch(scene.cycle(), 4)).isZero();
    for (String subject : List.of("1", "2", "3", "4", "5", "6")) {
      assertThat(scene.instances(subject)).hasSize(1);
    }
    Progress now = progress.of(scene.cycle());
    assertThat(now.started()).isEqualTo(6);
    assertThat(now.done()).isZero();
    assertThat(now.open()).isEqualTo(6);
    assertThat(now.tasks())
        .hasSize(6)
        .allMatch(t -> t.source() == SELF && t.reviewer().equals(t.subject()) && !t.overdue());
  }

  private List<ReminderDue> reminders() {
    return events.stream(ReminderDue.class).toList();
  }

  private Task hrTask(String subject) {
    return scene.tasks(subject).stream()
        .filter(t -> t.getAssignee() == null)
        .filter(
            t ->
                taskService.getIdentityLinksForTask(t.getId()).stream()
                    .map(IdentityLink::getGroupId)
                    .anyMatch("hr"::equals))
        .findFirst()
        .orElse(null);
  }

  private static ReviewScores scores(int all) {
    BigDecimal score = BigDecimal.valueOf(all).setScale(2);
    return new ReviewScores(score, score, score, score);
  }
}
