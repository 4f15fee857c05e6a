package org.kaohe.outcomes;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.joda.money.Money;
import org.kaohe.shared.Fault;
import org.kaohe.shared.Refused;
import org.kaohe.staff.Staff;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** HR keeps the table of minimum wages, and sees where the default still stands in. */
@Service
public class KeepingMinimumWages {

  private static final Comparator<MinimumWage> BY_PLACE =
      Comparator.comparing(MinimumWage::place)
          .thenComparing(MinimumWage::validFrom, Comparator.reverseOrder());

  private final MinimumWages wages;
  private final Staff staff;
  private final Clock clock;

  KeepingMinimumWages(MinimumWages wages, Staff staff, Clock clock) {
    this.wages = wages;
    this.staff = staff;
    this.clock = clock;
  }

  /** By place, the latest first. */
  public List<MinimumWage> all() {
    return wages.table().rows().stream().sorted(BY_PLACE).toList();
  }

  /**
   * What holds today at a place where people work.
   *
   * @param workplace empty if it is not given
   * @param people how many
   */
  public record AtWork(String workplace, int people, MinimumWage wage, PlaceProfile profile) {}

  /** Of everybody employed today; places with a default come first. */
  public List<AtWork> atWork() {
    LocalDate today = LocalDate.now(clock);
    Map<String, Integer> people = new TreeMap<>();
    staff.departments(today).stream()
        .flatMap(department -> staff.ofDepartment(department, today).stream())
        .map(member -> member.place() == null ? "" : member.place())
        .forEach(place -> people.merge(place, 1, Integer::sum));
    MinimumWageTable table = wages.table();
    List<AtWork> places = new ArrayList<>();
    people.forEach(
        (place, count) ->
            places.add(new AtWork(place, count, table.at(place, today), PlaceProfile.of(place))));
    places.sort(Comparator.comparing(place -> place.wage().confirmed()));
    return places;
  }

  /**
   * Adds a row, or replaces the one of the same place and day.
   *
   * @param amount CNY a month
   * @param source the notice, or null
   * @throws Refused naming every fault
   */
  @Transactional
  public MinimumWage state(String place, LocalDate validFrom, Money amount, String source) {
    String where = place == null ? "" : place.strip();
    String notice = source == null || source.isBlank() ? null : source.strip();
    List<Fault> faults = faults(where, validFrom, amount, notice);
    if (!faults.isEmpty()) {
      throw Refused.invalid("minimum-wage-invalid", "最低工资无效", faults);
    }
    MinimumWage row = MinimumWage.stated(where, validFrom, amount, notice);
    wages.put(row);
    return row;
  }

  private static List<Fault> faults(
      String place, LocalDate validFrom, Money amount, String source) {
    List<Fault> faults = new ArrayList<>();
    if (place.isEmpty() || place.length() > MinimumWageFile.LONGEST_PLACE) {
      faults.add(Fault.at("工作地", place, "必填，最多 %d 字".formatted(MinimumWageFile.LONGEST_PLACE)));
    }
    if (validFrom == null || validFrom.getYear() < 1900 || validFrom.getYear() > 2999) {
      faults.add(Fault.at("生效日期", validFrom, "必填，形如 2026-07-01"));
    }
    if (amount == null || !MinimumWageFile.isPlausible(amount)) {
      faults.add(Fault.at("最低工资", amount, MinimumWageFile.implausible()));
    }
    if (source != null && source.length() > MinimumWageFile.LONGEST_SOURCE) {
      faults.add(Fault.at("来源", source, "最多 %d 字".formatted(MinimumWageFile.LONGEST_SOURCE)));
    }
    return faults;
  }

  /**
   * @throws Refused if there is no such row
   */
  @Transactional
  public void remove(String place, LocalDate validFrom) {
    if (!wages.remove(place, validFrom)) {
      throw Refused.unknown(
          "minimum-wage-unknown", "没有 %s 自 %s 起的最低工资".formatted(place, validFrom));
    }
  }
}
