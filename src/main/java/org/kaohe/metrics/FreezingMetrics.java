package org.kaohe.metrics;

import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.kaohe.shared.EmployeeNumber;
import org.kaohe.shared.Period;
import org.kaohe.staff.StaffMember;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Freezes and releases the figures of a department's period. Both can be repeated freely. */
@Service
public class FreezingMetrics {

  private static final Logger LOG = LoggerFactory.getLogger(FreezingMetrics.class);

  private final MetricSheets sheets;
  private final MetricFreezes freezes;
  private final StaffAtFreeze staff;
  private final Clock clock;

  FreezingMetrics(MetricSheets sheets, MetricFreezes freezes, StaffAtFreeze staff, Clock clock) {
    this.sheets = sheets;
    this.freezes = freezes;
    this.staff = staff;
    this.clock = clock;
  }

  /**
   * From now on imports of these people's period are refused; only corrections change it. Records
   * their pay: 当月固定工资 and 当月总工资 where given, else the staff file's on the last day of the period or
   * of the employment. People who are frozen already stay as they are.
   *
   * @throws org.kaohe.shared.Refused if somebody is not known to the staff file, or an import ran
   *     at the same moment ({@code metrics-changed-meanwhile})
   */
  @Transactional
  public void freeze(
      String department, Period period, Collection<EmployeeNumber> employees, EmployeeNumber by) {
    Set<EmployeeNumber> open = new TreeSet<>(employees);
    open.removeAll(freezes.frozen(period, open));
    if (open.isEmpty()) {
      return;
    }
    Map<EmployeeNumber, StaffMember> members = staff.of(department, period, open);
    List<StoredSheet> claimed = claim(period, open);
    Instant now = clock.instant();
    freezes.add(
        claimed.stream()
            .map(StoredSheet::sheet)
            .map(sheet -> FrozenPay.of(members.get(sheet.employee()), sheet))
            .map(pay -> new MetricFreeze(period, department, pay, by, now))
            .toList());
  }

  /** Takes the department's freeze back, as when a cycle is cancelled. */
  @Transactional
  public void release(String department, Period period, EmployeeNumber by) {
    freezes.remove(department, period);
    LOG.info("Metrics of {} {} released by {}", department, period, by);
  }

  public boolean isFrozen(String department, Period period) {
    return freezes.any(department, period);
  }

  public Set<EmployeeNumber> frozen(Period period, Collection<EmployeeNumber> employees) {
    return freezes.frozen(period, employees);
  }

  /** Rewrites every sheet, so that an import that read them before the freeze cannot be stored. */
  private List<StoredSheet> claim(Period period, Set<EmployeeNumber> people) {
    Map<EmployeeNumber, StoredSheet> stored = sheets.stored(period, people);
    List<StoredSheet> all =
        people.stream()
            .map(number -> stored.getOrDefault(number, StoredSheet.none(number, period)))
            .toList();
    sheets.save(all);
    return all;
  }
}
