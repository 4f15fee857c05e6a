package org.kaohe.portal;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.kaohe.cycle.Cycle;
import org.kaohe.cycle.CycleState;

/**
 * One step of a cycle's way.
 *
 * @param status {@code done}, {@code now} or {@code later}
 * @param note dates, in Chinese
 */
public record Step(String title, String status, String note) {

  /** The way of a cycle; a cancelled one has only its beginning behind it. */
  static List<Step> of(Cycle cycle, Clock clock) {
    List<Step> steps = new ArrayList<>();
    steps.add(new Step("开启", "done", String.valueOf(cycle.openedOn())));
    if (!cycle.period().consistsOfMonths()) {
      steps.add(step("确认指标", CycleState.OPEN, cycle, due(cycle.metricsDue())));
    }
    if (cycle.period().isMonth()) {
      steps.add(step("自评、互评、上级评价", CycleState.COLLECTING, cycle, collection(cycle)));
      steps.add(step("汇总", CycleState.CONSOLIDATING, cycle, ""));
    } else {
      steps.add(step("计算得分与奖惩", CycleState.COMPUTING, cycle, ""));
    }
    steps.add(step("确认奖惩", CycleState.CONFIRMING, cycle, ""));
    steps.add(step("公布与申诉", CycleState.PUBLISHED, cycle, publication(cycle)));
    steps.add(
        new Step("定稿", cycle.is(CycleState.FINAL) ? "done" : "later", end(cycle, clock.getZone())));
    return steps;
  }

  private static Step step(String title, CycleState at, Cycle cycle, String note) {
    if (cycle.is(CycleState.CANCELLED)) {
      return new Step(title, "later", note);
    }
    int passed = cycle.state().compareTo(at);
    return new Step(title, passed > 0 ? "done" : passed == 0 ? "now" : "later", note);
  }

  private static String due(LocalDate day) {
    return day == null ? "" : day + " 前";
  }

  private static String collection(Cycle cycle) {
    return cycle.selfDue() == null
        ? ""
        : "自评 %s，互评 %s，上级 %s，最晚 %s"
            .formatted(cycle.selfDue(), cycle.peerDue(), cycle.managerDue(), cycle.collectUntil());
  }

  private static String publication(Cycle cycle) {
    return cycle.publishedOn() == null
        ? ""
        : "%s 公布，申诉至 %s".formatted(cycle.publishedOn(), cycle.appealUntil());
  }

  private static String end(Cycle cycle, ZoneId zone) {
    return cycle.finalAt() == null
        ? ""
        : String.valueOf(LocalDate.ofInstant(cycle.finalAt(), zone));
  }
}
