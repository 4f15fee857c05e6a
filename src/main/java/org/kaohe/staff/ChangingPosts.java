package org.kaohe.staff;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.kaohe.shared.EmployeeNumber;
import org.kaohe.shared.Fault;
import org.kaohe.shared.Refused;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * States a decided change of somebody's post, or the last day of employment, from a day on. Besides
 * HR's staff file nothing else changes the staff. The same statement twice changes nothing.
 */
@Service
public class ChangingPosts {

  private final StaffTimelines timelines;
  private final PostChangeCheck check;
  private final ChangingStaff changing;
  private final Clock clock;

  ChangingPosts(
      StaffTimelines timelines, PostChangeCheck check, ChangingStaff changing, Clock clock) {
    this.timelines = timelines;
    this.check = check;
    this.changing = changing;
    this.clock = clock;
  }

  /**
   * What is wrong with such a change, for the form that asks for it; changes nothing.
   *
   * @param from the first day in the new post
   */
  public List<Fault> faults(EmployeeNumber number, PostChange change, LocalDate from) {
    return check.faults(timeline(number).on(from), change, from);
  }

  /**
   * @param from the first day in the new post; a past one holds from that day on all the same
   * @return false if it is so already
   * @throws Refused with every fault at once: not employed on that day, no such manager, a circle
   */
  @Transactional
  public boolean change(EmployeeNumber number, PostChange change, LocalDate from) {
    StaffTimeline before = timeline(number);
    StaffMember known = before.on(from);
    if (known.employedOn(from) && change.of(known).equals(known)) {
      return false;
    }
    List<Fault> faults = check.faults(known, change, from);
    if (!faults.isEmpty()) {
      throw Refused.invalid("post-change", "岗位变动有误，未作任何更改", faults);
    }
    return store(number, before, before.stating(change.of(known), from));
  }

  /**
   * Ends the employment. Whoever leaves earlier anyway still leaves then.
   *
   * @param last the last day of employment
   * @return false if the person's last day is that or an earlier one already
   */
  @Transactional
  public boolean endEmployment(EmployeeNumber number, LocalDate last) {
    StaffTimeline before = timeline(number);
    LocalDate from = earlier(LocalDate.now(clock), last);
    StaffMember known = before.on(from);
    if (known.leftOn() != null && !known.leftOn().isAfter(last)) {
      return false;
    }
    if (last.isBefore(known.hiredOn())) {
      throw Refused.invalid(
          "last-day",
          "离职日期有误，未作任何更改",
          List.of(Fault.at(StaffFile.LEFT.name(), last, PostChangeCheck.employment(known))));
    }
    return store(number, before, before.stating(leaving(known, last), from));
  }

  private static LocalDate earlier(LocalDate one, LocalDate other) {
    return one.isAfter(other) ? other : one;
  }

  private static StaffMember leaving(StaffMember known, LocalDate last) {
    return new StaffMember(
        known.number(),
        known.name(),
        known.department(),
        known.team(),
        known.position(),
        known.manager(),
        known.roles(),
        known.hiredOn(),
        last,
        known.fixedPay(),
        known.grossPay(),
        known.grade(),
        known.place(),
        known.protectedStatus(),
        known.email());
  }

  private boolean store(EmployeeNumber number, StaffTimeline before, StaffTimeline after) {
    if (after.equals(before)) {
      return false;
    }
    changing.put(Map.of(number, after), Map.of(number, before));
    return true;
  }

  private StaffTimeline timeline(EmployeeNumber number) {
    StaffTimeline found = timelines.of(List.of(number)).get(number);
    if (found == null) {
      throw Refused.unknown("employee-unknown", "没有这名员工");
    }
    return found;
  }
}
