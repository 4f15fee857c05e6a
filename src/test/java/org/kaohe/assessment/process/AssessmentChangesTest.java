package org.kaohe.assessment.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.kaohe.assessment.ReviewSource.MANAGER;
import static org.kaohe.assessment.ReviewSource.PEER;
import static org.kaohe.assessment.ReviewSource.SELF;
import static org.kaohe.assessment.ReviewState.DONE;
import static org.kaohe.assessment.ReviewState.EXCUSED;
import static org.kaohe.assessment.ReviewState.MISSED;
import static org.kaohe.assessment.ReviewState.OPEN;
import static org.kaohe.assessment.ReviewState.REPLACED;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.kaohe.assessment.CancellingAssessments;
import org.kaohe.assessment.ClosingAssessments;
import org.kaohe.assessment.CollectionProgress;
import org.kaohe.assessment.Excusing;
import org.kaohe.assessment.ExtendingDeadlines;
import org.kaohe.assessment.Interventions;
import org.kaohe.assessment.ReviewAssignment;
import org.kaohe.assessment.ReviewSource;
import org.kaohe.assessment.ReviewState;
import org.kaohe.assessment.ReviewsOfCycle;
import org.kaohe.assessment.SendingBack;
import org.kaohe.assessment.StartingAssessments;
import org.kaohe.assessment.SubjectReviews;
import org.kaohe.assessment.TasksOnTime;
import org.kaohe.assessment.TendingAssessments;
import org.kaohe.shared.EmployeeNumber;
import org.kaohe.shared.Refused;
import org.kaohe.staff.AbsenceRegistry;
import org.kaohe.testing.KaoheTest;
import org.kaohe.testing.TestClock;
import org.springframework.beans.factory.annotation.Autowired;

@KaoheTest
class AssessmentChangesTest {

  private static final EmployeeNumber HR = EmployeeNumber.of("hr");

  @Autowired AssessmentScene scene;
  @Autowired StartingAssessments starting;
  @Autowired CollectionProgress progress;
  @Autowired ReviewsOfCycle reviews;
  @Autowired TasksOnTime onTime;
  @Autowired SendingBack sendingBack;
  @Autowired Excusing excusing;
  @Autowired ExtendingDeadlines extending;
  @Autowired CancellingAssessments cancelling;
  @Autowired ClosingAssessments closing;
  @Autowired TendingAssessments tending;
  @Autowired Interventions interventions;
  @Autowired AbsenceRegistry absences;
  @Autowired TestClock clock;

  @Test
  void aNewManagerTakesOverOpenTasksAndThoseToCome() {
    scene.of("GA").started("1", "2");
    scene.submit("1", "1", 90);
    scene.peersSubmit("1", 80);
    scene.change(scene.row("1", "n", "员工", "") + scene.row("2", "n", "员工", ""));
    assertThat(scene.open("1", MANAGER)).containsExactly("n");
    scene.submit("1", "n", 70);
    assertThat(states("1", MANAGER)).containsExactly(REPLACED, DONE);
    assertThat(scene.trail("1", MANAGER).get(0).replacedBy())
        .isEqualTo(scene.trail("1", MANAGER).get(1).id());
    scene.submit("2", "2", 90);
    scene.peersSubmit("2", 80);
    scene.submit("2", "n", 70);
    assertThat(onTime.of(scene.cycle())).doesNotContainKey(scene.number("m"));
  }

  @Test
  void ifTheManagerLeavesInMidCycleHisManagerReviews() {
    scene.of("GB").started("1");
    scene.submit("1", "1", 90);
    scene.peersSubmit("1", 80);
    clock.set("2026-11-03T09:00");
    scene.change(scene.row("m", "h", "主管", "2026-11-03"));
    assertThat(scene.open("1", MANAGER)).containsExactly("m");
    clock.set("2026-11-04T00:01");
    tending.tend(scene.cycle());
    assertThat(scene.open("1", MANAGER)).containsExactly("h");
    scene.submit("1", "h", 70);
    assertThat(progress.allDone(scene.cycle())).isTrue();
  }

  @Test
  void aSubstituteReviewsForAManagerOnLeave() {
    scene.of("GC").started("1");
    absences.register(
        scene.number("m"), day("2026-11-02"), day("2026-11-20"), scene.number("n"), HR);
    assertThat(scene.open("1", MANAGER)).containsExactly("n");
  }

  @Test
  void aPeerWhoLeavesOrIsOnLeaveIsReplacedByTheNextOne() {
    scene.of("GD").started("1");
    scene.submit("1", "1", 90);
    List<String> peers = scene.open("1", PEER);
    clock.set("2026-11-03T09:00");
    scene.change(scene.row(peers.get(0), "m", "员工", "2026-11-02"));
    assertThat(scene.open("1", PEER)).hasSize(3).doesNotContain(peers.get(0), "1");
    absences.register(
        scene.number(peers.get(1)), day("2026-11-03"), day("2026-11-20"), scene.number("m"), HR);
    assertThat(scene.open("1", PEER)).hasSize(3).doesNotContain(peers.get(0), peers.get(1));
    scene.change(scene.row(peers.get(2), "m", "员工", "2026-11-02"));
    assertThat(scene.open("1", PEER)).as("nobody else is left to ask").hasSize(2);
    assertThat(scene.tasks("1")).hasSize(2);
    scene.peersSubmit("1", 80);
    assertThat(states("1", PEER)).filteredOn(s -> s == REPLACED).hasSize(3);
    assertThat(scene.open("1", MANAGER)).containsExactly("m");
    assertThat(scene.task("1", "m")).isNotNull();
  }

  @Test
  void aPeerWhoBecomesThePersonsManagerIsReplaced() {
    scene.of("GE").started("1");
    String peer = scene.open("1", PEER).get(0);
    scene.change(scene.row(peer, "m", "员工;主管", "") + scene.row("1", peer, "员工", ""));
    assertThat(scene.open("1", PEER)).hasSize(3).doesNotContain(peer);
    assertThat(scene.open("1", MANAGER)).containsExactly(peer);
  }

  @Test
  void whoeverLeavesIsStillReviewedButOmitsNothing() {
    scene.of("GF").started("1");
    clock.set("2026-11-03T09:00");
    scene.change(scene.row("1", "m", "员工", "2026-11-02"));
    assertThat(states("1", SELF)).containsExactly(EXCUSED);
    scene.peersSubmit("1", 80);
    scene.submit("1", "m", 70);
    SubjectReviews received = received("1");
    assertThat(received.selfOmitted()).isFalse();
    assertThat(received.selfExcused()).isTrue();
    assertThat(received.peers()).hasSize(3);
    assertThat(onTime.of(scene.cycle())).doesNotContainKey(scene.number("1"));
  }

  @Test
  void whatIsSentBackIsDoneAgainAndCountsUntilThen() {
    scene.of("GG").started("1");
    assertThat(refusedToSendBack(SELF)).isEqualTo("send-back-not-possible");
    scene.submit("1", "1", 100);
    scene.peersSubmit("1", 80);
    scene.submit("1", "m", 70);
    assertThat(progress.allDone(scene.cycle())).isTrue();
    clock.set("2026-11-16T09:00");
    sendBack(SELF);
    sendBack(MANAGER);
    assertThat(progress.allDone(scene.cycle())).isFalse();
    assertThat(received("1").self().attitude()).isEqualByComparingTo("100");
    assertThat(scene.tasks("1")).singleElement().matches(t -> t.getDueDate() != null);
    scene.submit("1", "1", 85);
    scene.submit("1", "m", 75);
    assertThat(received("1").self().attitude()).isEqualByComparingTo("85");
    assertThat(received("1").manager().attitude()).isEqualByComparingTo("75");
    assertThat(progress.allDone(scene.cycle())).isTrue();
    assertThat(scene.trail("1", PEER)).hasSize(3);
    assertThat(interventions.of(scene.cycle())).hasSize(2);
  }

  @Test
  void whatIsSentBackHasADeadlineOfItsOwn() {
    scene.of("GH").started("1");
    scene.submit("1", "1", 100);
    scene.peersSubmit("1", 80);
    scene.submit("1", "m", 70);
    clock.set("2026-11-16T09:00");
    sendBack(SELF);
    scene.at("2026-11-18T23:59", "1");
    assertThat(scene.tasks("1")).hasSize(1);
    scene.at("2026-11-19T00:00", "1");
    assertThat(states("1", SELF)).containsExactly(DONE, MISSED);
    assertThat(received("1").self().attitude()).isEqualByComparingTo("100");
    assertThat(received("1").selfOmitted()).isFalse();
    assertThat(onTime.of(scene.cycle())).containsEntry(scene.number("1"), false);
  }

  @Test
  void whatIsExcusedIsDroppedAndTheRestGoesOn() {
    scene.of("GI").started("1", "2");
    excuse("1", SELF);
    assertThat(scene.tasks("1")).hasSize(3);
    excuse("1", PEER);
    scene.runJobs("1");
    assertThat(scene.task("1", "m")).isNotNull();
    excuse("1", MANAGER);
    assertThat(scene.instances("1")).isEmpty();
    assertThat(received("1").selfExcused()).isTrue();
    scene.at("2026-11-06T00:00", "2");
    assertThat(received("2").selfOmitted()).isTrue();
    excuse("2", SELF);
    assertThat(received("2").selfOmitted()).isFalse();
    assertThat(received("2").selfExcused()).isTrue();
    assertThat(catchThrowableOfType(Refused.class, () -> excuse("2", SELF)).type())
        .isEqualTo("excuse-not-possible");
    assertThat(
            catchThrowableOfType(
                    Refused.class,
                    () -> excusing.excuse(scene.cycle(), scene.number("2"), PEER, " ", HR))
                .type())
        .isEqualTo("reason-invalid");
  }

  @Test
  void anExtensionMovesTasksTimersAndReminders() {
    scene.of("GJ").started("1");
    scene.at("2026-11-04T09:00", "1");
    extending.extend(scene.cycle(), 2, "系统维护", HR);
    assertThat(scene.task("1", "1").getDueDate()).isEqualTo("2026-11-09T15:59:59Z");
    assertThat(scene.trail("1", MANAGER).get(0).dueOn()).isEqualTo("2026-11-17");
    scene.at("2026-11-06T10:00", "1");
    tending.tend(scene.cycle());
    assertThat(scene.trail("1", SELF).get(0).remindedOn()).isEqualTo("2026-11-06");
    scene.at("2026-11-09T23:59", "1");
    scene.submit("1", "1", 90);
    assertThat(states("1", SELF)).containsExactly(DONE);
  }

  @Test
  void aTimerFromBeforeAnExtensionEndsNothing() {
    scene.of("GK").started("1");
    extending.extend(scene.cycle(), 1, "系统维护", HR);
    clock.set("2026-11-06T00:00");
    scene.runTimersRegardless("1");
    assertThat(states("1", SELF)).containsExactly(OPEN);
    assertThat(scene.task("1", "1").getDueDate()).isEqualTo("2026-11-06T15:59:59Z");
  }

  @Test
  void anImpossibleExtensionIsRefused() {
    scene.of("GL").started("1");
    for (int days : new int[] {0, -1, 31}) {
      assertThat(
              catchThrowableOfType(
                      Refused.class, () -> extending.extend(scene.cycle(), days, "原因", HR))
                  .type())
          .isEqualTo("extension-invalid");
    }
    extending.extend(scene.cycle(), 30, "到年底", HR);
    assertThat(scene.trail("1", SELF).get(0).dueOn()).isEqualTo("2026-12-17");
    assertThat(
            catchThrowableOfType(
                    Refused.class, () -> extending.extend(scene.cycle(), 30, "到明年", HR))
                .type())
        .isEqualTo("calendar-missing");
    assertThat(scene.trail("1", SELF).get(0).dueOn()).isEqualTo("2026-12-17");
  }

  @Test
  void aCancelledCycleAsksNobodyAnyMore() {
    scene.of("GM").planned("1", "2", "3");
    starting.startBatch(scene.cycle(), 2);
    assertThat(cancelling.cancel(scene.cycle(), "数据有误")).isZero();
    assertThat(cancelling.cancel(scene.cycle(), "数据有误")).isZero();
    assertThat(starting.startBatch(scene.cycle(), 10)).isZero();
    for (String subject : List.of("1", "2", "3")) {
      assertThat(scene.instances(subject)).isEmpty();
      assertThat(states(subject, SELF)).containsExactly(ReviewState.CANCELLED);
    }
    assertThat(onTime.of(scene.cycle())).isEmpty();
    assertThat(interventions.of(scene.cycle())).hasSize(1);
  }

  @Test
  void atItsEndACollectionClosesWhateverIsOpen() {
    scene.of("GN").started("1", "2");
    scene.planned("3");
    scene.submit("1", "1", 90);
    clock.set("2026-11-06T09:00");
    assertThat(closing.closeOverdue(scene.cycle())).isZero();
    assertThat(progress.allDone(scene.cycle())).isTrue();
    assertThat(scene.instances("2")).isEmpty();
    assertThat(received("2").selfOmitted()).isTrue();
    assertThat(received("1").selfOmitted()).isFalse();
    assertThat(states("1", PEER)).containsOnly(ReviewState.CANCELLED);
    assertThat(received("3").selfOmitted()).as("was never asked").isFalse();
  }

  private void sendBack(ReviewSource source) {
    sendingBack.sendBack(scene.cycle(), scene.number("1"), source, "请补充事例", day("2026-11-18"), HR);
  }

  private String refusedToSendBack(ReviewSource source) {
    return catchThrowableOfType(Refused.class, () -> sendBack(source)).type();
  }

  private void excuse(String subject, ReviewSource source) {
    excusing.excuse(scene.cycle(), scene.number(subject), source, "长期休假", HR);
  }

  private SubjectReviews received(String subject) {
    return reviews.of(scene.cycle()).get(scene.number(subject));
  }

  private List<ReviewState> states(String subject, ReviewSource source) {
    return scene.trail(subject, source).stream().map(ReviewAssignment::state).toList();
  }

  private static LocalDate day(String text) {
    return LocalDate.parse(text);
  }
}
