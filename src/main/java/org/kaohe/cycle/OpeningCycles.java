package org.kaohe.cycle;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.kaohe.calendar.WorkingDays;
import org.kaohe.policy.KeepingPolicies;
import org.kaohe.policy.Policies;
import org.kaohe.policy.Policy;
import org.kaohe.policy.PolicyVersion;
import org.kaohe.shared.EmployeeNumber;
import org.kaohe.shared.Fault;
import org.kaohe.shared.Period;
import org.kaohe.shared.Refused;
import org.kaohe.staff.Staff;
import org.kaohe.staff.StaffRole;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Opens a department's month, week, quarter or year: once, when it is over. */
@Service
public class OpeningCycles {

  private final Cycles cycles;
  private final Staff staff;
  private final Policies policies;
  private final KeepingPolicies keeping;
  private final PolicyAdoptions adoptions;
  private final AssessablePeriods assessable;
  private final WorkingDays calendar;
  private final CycleSettings settings;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  OpeningCycles(
      Cycles cycles,
      Staff staff,
      Policies policies,
      KeepingPolicies keeping,
      PolicyAdoptions adoptions,
      AssessablePeriods assessable,
      WorkingDays calendar,
      CycleSettings settings,
      ApplicationEventPublisher events,
      Clock clock) {
    this.cycles = cycles;
    this.staff = staff;
    this.policies = policies;
    this.keeping = keeping;
    this.adoptions = adoptions;
    this.assessable = assessable;
    this.calendar = calendar;
    this.settings = settings;
    this.events = events;
    this.clock = clock;
  }

  /**
   * Registers the cycle; its process is started by whoever calls.
   *
   * @param policyId null: the one in force in the department
   * @param by null if it opens by itself
   * @throws Refused with every fault at once; {@code cycle-exists} if the period has a cycle
   *     already
   */
  @Transactional
  public Cycle register(String department, String period, String policyId, EmployeeNumber by) {
    return register(department, period, policyId, by, new ArrayList<>());
  }

  /** As {@link #register}, of a month only. */
  @Transactional
  public Cycle registerMonth(String department, String month, String policyId, EmployeeNumber by) {
    List<Fault> faults = new ArrayList<>();
    if (month == null || !month.strip().matches("\\d{4}-\\d{2}")) {
      faults.add(Fault.at("期间", month, "须为一个月，应形如 2026-10"));
    }
    return register(department, month, policyId, by, faults);
  }

  private Cycle register(
      String department, String text, String policyId, EmployeeNumber by, List<Fault> faults) {
    LocalDate today = LocalDate.now(clock);
    Period period = assessable.read(text, faults);
    Policy policy = policyOf(department, period, policyId, faults);
    checkDepartment(department, period, today, faults);
    if (period != null && policy != null) {
      assessable.checkRules(period, policy, faults);
      assessable.checkMonths(department, period, faults);
    }
    if (!faults.isEmpty()) {
      throw Refused.invalid("cycle-invalid", "不能开启考核", faults);
    }
    return save(department, period, policy, by, today);
  }

  /** The unique key refuses whoever comes second at the same moment. */
  private Cycle save(
      String department, Period period, Policy policy, EmployeeNumber by, LocalDate today) {
    if (cycles.findLive(department, period).isPresent()) {
      throw Refused.conflict("cycle-exists", "%s %s 的考核已开启，不能重复开启".formatted(department, period));
    }
    keeping.keep(policy.id(), policy.version());
    LocalDate metricsDue = calendar.plus(today, settings.metricsDays());
    Cycle opened =
        cycles.save(
            Cycle.open(
                UUID.randomUUID().toString(),
                department,
                period,
                policy.id(),
                policy.version(),
                by,
                today,
                metricsDue));
    events.publishEvent(new CycleOpened(opened));
    return opened;
  }

  /** Where one is in force, another one takes the proper way: a change of policy. */
  private Policy policyOf(String department, Period period, String policyId, List<Fault> faults) {
    PolicyAdoption adopted =
        period == null || department == null
            ? null
            : adoptions.inForce(department, period.payMonth()).orElse(null);
    boolean chosen = policyId != null && !policyId.isBlank();
    if (adopted == null && chosen) {
      return shipped(policyId, faults);
    }
    if (adopted == null) {
      faults.add(Fault.at("方案", policyId, "该部门这个期间没有生效的方案，请指定"));
    } else if (chosen && !adopted.policyId().equals(policyId)) {
      String why = "该部门这个期间生效的方案是 %s，换用其他方案须经方案变更";
      faults.add(Fault.at("方案", policyId, why.formatted(adopted.policyId())));
    } else {
      return policies.get(adopted.policyId(), adopted.policyVersion());
    }
    return null;
  }

  /** An own version is opened only where it was put in force. */
  private Policy shipped(String policyId, List<Fault> faults) {
    List<PolicyVersion> versions = policies.versions(policyId);
    Optional<PolicyVersion> shipped =
        versions.stream().filter(version -> !version.isOwn()).findFirst();
    if (shipped.isEmpty()) {
      String why = versions.isEmpty() ? "没有这个方案" : "公司自定的方案须经方案变更在该部门生效后才能使用";
      faults.add(Fault.at("方案", policyId, why));
      return null;
    }
    return policies.get(policyId, shipped.get().version());
  }

  private void checkDepartment(
      String department, Period period, LocalDate today, List<Fault> faults) {
    if (department == null || !staff.departments(today).contains(department)) {
      faults.add(Fault.at("部门", department, "没有这个部门"));
    } else if (period != null
        && staff.ofDepartmentDuring(department, period).stream()
            .noneMatch(member -> member.has(StaffRole.EMPLOYEE))) {
      faults.add(Fault.at("部门", department, "该部门这个期间没有角色为“员工”的人，无需考核"));
    }
  }
}
