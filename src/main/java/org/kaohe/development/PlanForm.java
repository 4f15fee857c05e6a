package org.kaohe.development;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.kaohe.calendar.WorkingDays;
import org.kaohe.shared.Fault;
import org.kaohe.shared.Refused;
import org.springframework.stereotype.Component;

/** Reads what a manager asks for in a plan, with every fault at once. */
@Component
class PlanForm {

  private static final int SHORTEST_TEXT = 10;
  private static final int SHORTEST_PLAN = 5;
  private static final int MOST_CHECK_INS = 12;

  private final WorkingDays calendar;
  private final DevelopmentSettings settings;

  PlanForm(WorkingDays calendar, DevelopmentSettings settings) {
    this.calendar = calendar;
    this.settings = settings;
  }

  /**
   * A plan as typed.
   *
   * @param checkIns days, parted by blanks, commas or lines
   */
  record Raw(String goals, String resources, String endsOn, String checkIns) {}

  /**
   * @throws Refused {@code plan-invalid}; {@code calendar-missing} where a due date would fall into
   *     a year without a calendar
   */
  PlanGoals read(Raw raw, LocalDate today) {
    List<Fault> faults = new ArrayList<>();
    String goals = Texts.read("改进目标", raw.goals(), SHORTEST_TEXT, Texts.LONGEST, faults);
    String resources = Texts.read("支持与资源", raw.resources(), SHORTEST_TEXT, Texts.LONGEST, faults);
    LocalDate endsOn = endsOn(raw.endsOn(), today, faults);
    List<LocalDate> checkIns = checkIns(raw.checkIns(), today, endsOn, faults);
    if (!faults.isEmpty()) {
      throw Refused.invalid("plan-invalid", "改进计划没有保存，请更正后再提交", faults);
    }
    calendar.plus(endsOn, settings.judgeDays());
    return new PlanGoals(goals, resources, endsOn, checkIns);
  }

  private LocalDate endsOn(String text, LocalDate today, List<Fault> faults) {
    LocalDate day = Texts.day(text);
    LocalDate first = today.plusDays(SHORTEST_PLAN);
    LocalDate last = today.plusDays(settings.longestPlan());
    if (day == null || day.isBefore(first) || day.isAfter(last)) {
      faults.add(Fault.at("结束日期", text, "须为 %s 至 %s 之间的日期，形如 2026-11-30".formatted(first, last)));
      return null;
    }
    return day;
  }

  private static List<LocalDate> checkIns(
      String text, LocalDate today, LocalDate endsOn, List<Fault> faults) {
    List<String> typed =
        Stream.of(Texts.normal(text).split("[\\s,;、]+")).filter(each -> !each.isEmpty()).toList();
    List<LocalDate> days =
        typed.stream().map(Texts::day).filter(Objects::nonNull).distinct().sorted().toList();
    boolean within =
        endsOn == null || days.stream().allMatch(day -> day.isAfter(today) && !day.isAfter(endsOn));
    if (typed.isEmpty()
        || days.size() != typed.size()
        || typed.size() > MOST_CHECK_INS
        || !within) {
      faults.add(
          Fault.at("检查日期", text, "须为 1–%d 个不同的日期，晚于今天、不晚于结束日期，用逗号分隔".formatted(MOST_CHECK_INS)));
    }
    return days;
  }
}
