package org.kaohe.staff;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.TreeMap;

/**
 * All that is known of one employee, by the day from which it holds; the first of an employment
 * holds from its first day. Dates of hiring and leaving are facts of the whole employment: their
 * correction holds for all of it. Whoever is hired again after leaving begins a new employment.
 */
public final class StaffTimeline {

  private final List<StaffVersion> versions;

  /**
   * @param versions at least one, in order of their days
   */
  public StaffTimeline(List<StaffVersion> versions) {
    this.versions = List.copyOf(versions);
  }

  static StaffTimeline beginning(StaffMember member) {
    return new StaffTimeline(List.of(new StaffVersion(member.hiredOn(), member)));
  }

  public List<StaffVersion> versions() {
    return versions;
  }

  /** As on that day; before the first day, as on the first. */
  StaffMember on(LocalDate day) {
    return at(versions, day).member();
  }

  /**
   * The timeline after a file stated this from a day on. What was dated later and differs stays.
   */
  StaffTimeline stating(StaffMember stated, LocalDate from) {
    StaffMember known = on(from);
    if (known.leftOn() != null && stated.hiredOn().isAfter(known.leftOn())) {
      return hiredAgain(stated);
    }
    List<StaffVersion> dated = redated(known.hiredOn(), stated);
    return new StaffTimeline(changed(dated, stated, within(from, stated)));
  }

  private StaffTimeline hiredAgain(StaffMember stated) {
    List<StaffVersion> after =
        new ArrayList<>(
            versions.stream().filter(each -> each.from().isBefore(stated.hiredOn())).toList());
    after.add(new StaffVersion(stated.hiredOn(), stated));
    return new StaffTimeline(after);
  }

  /** The employment that began on {@code hiredOn}, with the dates that are now stated. */
  private List<StaffVersion> redated(LocalDate hiredOn, StaffMember stated) {
    TreeMap<LocalDate, StaffVersion> after = new TreeMap<>();
    for (StaffVersion each : versions) {
      boolean same = each.isOf(hiredOn);
      if (!same && each.member().hiredOn().isBefore(hiredOn) && !isBeforeHiring(each, stated)) {
        continue;
      }
      StaffMember member = same ? dated(each.member(), stated) : each.member();
      boolean early =
          same && (each.from().equals(firstOf(hiredOn)) || isBeforeHiring(each, stated));
      LocalDate from = early ? stated.hiredOn() : each.from();
      after.put(from, new StaffVersion(from, member));
    }
    return List.copyOf(after.values());
  }

  private LocalDate firstOf(LocalDate hiredOn) {
    return versions.stream().filter(each -> each.isOf(hiredOn)).findFirst().orElseThrow().from();
  }

  private static boolean isBeforeHiring(StaffVersion each, StaffMember stated) {
    return each.from().isBefore(stated.hiredOn());
  }

  /** A day of the employment: a change after the last day would never be seen. */
  private static LocalDate within(LocalDate day, StaffMember stated) {
    LocalDate from = day.isBefore(stated.hiredOn()) ? stated.hiredOn() : day;
    return stated.leftOn() != null && from.isAfter(stated.leftOn()) ? stated.leftOn() : from;
  }

  private static List<StaffVersion> changed(
      List<StaffVersion> versions, StaffMember stated, LocalDate from) {
    StaffMember before = at(versions, from).member();
    TreeMap<LocalDate, StaffVersion> after = new TreeMap<>();
    for (StaffVersion each : versions) {
      boolean later = each.from().isAfter(from) && each.isOf(stated.hiredOn());
      StaffMember member = later ? carried(before, stated, each.member()) : each.member();
      after.put(each.from(), new StaffVersion(each.from(), member));
    }
    after.put(from, new StaffVersion(from, stated));
    return withoutRepetition(after.values());
  }

  private static List<StaffVersion> withoutRepetition(Iterable<StaffVersion> versions) {
    List<StaffVersion> distinct = new ArrayList<>();
    for (StaffVersion each : versions) {
      if (distinct.isEmpty() || !distinct.get(distinct.size() - 1).member().equals(each.member())) {
        distinct.add(each);
      }
    }
    return distinct;
  }

  private static StaffVersion at(List<StaffVersion> versions, LocalDate day) {
    StaffVersion found = versions.get(0);
    for (StaffVersion each : versions) {
      found = each.from().isAfter(day) ? found : each;
    }
    return found;
  }

  private static StaffMember dated(StaffMember member, StaffMember dates) {
    return new StaffMember(
        member.number(),
        member.name(),
        member.department(),
        member.team(),
        member.position(),
        member.manager(),
        member.roles(),
        dates.hiredOn(),
        dates.leftOn(),
        member.fixedPay(),
        member.grossPay(),
        member.grade(),
        member.place(),
        member.protectedStatus(),
        member.email());
  }

  /** A later version takes over a change where it did not itself change the same thing. */
  private static StaffMember carried(StaffMember before, StaffMember now, StaffMember later) {
    return new StaffMember(
        later.number(),
        pick(before.name(), now.name(), later.name()),
        pick(before.department(), now.department(), later.department()),
        pick(before.team(), now.team(), later.team()),
        pick(before.position(), now.position(), later.position()),
        pick(before.manager(), now.manager(), later.manager()),
        pick(before.roles(), now.roles(), later.roles()),
        later.hiredOn(),
        later.leftOn(),
        pick(before.fixedPay(), now.fixedPay(), later.fixedPay()),
        pick(before.grossPay(), now.grossPay(), later.grossPay()),
        pick(before.grade(), now.grade(), later.grade()),
        pick(before.place(), now.place(), later.place()),
        pick(before.protectedStatus(), now.protectedStatus(), later.protectedStatus()),
        pick(before.email(), now.email(), later.email()));
  }

  private static <T> T pick(T before, T now, T later) {
    return Objects.equals(before, later) ? now : later;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof StaffTimeline timeline && versions.equals(timeline.versions);
  }

  @Override
  public int hashCode() {
    return versions.hashCode();
  }
}
