package org.kaohe.development;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.kaohe.shared.Fault;
import org.kaohe.shared.Refused;

/** A session as HR plans it, checked. */
record SessionForm(
    String title,
    String content,
    LocalDate heldOn,
    String startsAt,
    String place,
    String trainer,
    int seats,
    String department) {

  private static final int MOST_SEATS = 1000;

  /**
   * @param departments that exist today
   * @throws Refused {@code session-invalid} with every fault at once
   */
  static SessionForm read(RawSession raw, LocalDate today, List<String> departments) {
    List<Fault> faults = new ArrayList<>();
    SessionForm form =
        new SessionForm(
            Texts.read("培训名称", raw.title(), 2, 100, faults),
            orNull(Texts.read("培训内容", raw.content(), 0, 1000, faults)),
            heldOn(raw.heldOn(), today, faults),
            startsAt(raw.startsAt(), faults),
            orNull(Texts.read("地点", raw.place(), 0, 100, faults)),
            orNull(Texts.read("讲师", raw.trainer(), 0, 100, faults)),
            seats(raw.seats(), faults),
            department(raw.department(), departments, faults));
    if (!faults.isEmpty()) {
      throw Refused.invalid("session-invalid", "培训没有保存，请更正后再提交", faults);
    }
    return form;
  }

  private static LocalDate heldOn(String text, LocalDate today, List<Fault> faults) {
    LocalDate day = Texts.day(text);
    if (day == null || day.isBefore(today) || day.isAfter(today.plusYears(1))) {
      faults.add(Fault.at("培训日期", text, "须为 %s 至 %s 之间的日期".formatted(today, today.plusYears(1))));
    }
    return day;
  }

  private static String startsAt(String text, List<Fault> faults) {
    String time = Texts.normal(text);
    if (!time.isEmpty() && !time.matches("([01]\\d|2[0-3]):[0-5]\\d")) {
      faults.add(Fault.at("开始时间", text, "须形如 14:00"));
    }
    return orNull(time);
  }

  private static int seats(String text, List<Fault> faults) {
    String number = Texts.normal(text);
    int seats = number.matches("\\d{1,4}") ? Integer.parseInt(number) : 0;
    if (seats < 1 || seats > MOST_SEATS) {
      faults.add(Fault.at("名额", text, "须为 1–%d 的整数".formatted(MOST_SEATS)));
    }
    return seats;
  }

  private static String department(String text, List<String> departments, List<Fault> faults) {
    String name = orNull(Texts.normal(text));
    if (name != null && !departments.contains(name)) {
      faults.add(Fault.at("部门", text, "没有这个部门"));
    }
    return name;
  }

  private static String orNull(String text) {
    return text.isEmpty() ? null : text;
  }
}
