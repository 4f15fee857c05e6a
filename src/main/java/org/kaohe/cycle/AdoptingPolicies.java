package org.kaohe.cycle;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import org.kaohe.policy.KeepingPolicies;
import org.kaohe.policy.Policies;
import org.kaohe.policy.PolicyVersion;
import org.kaohe.shared.EmployeeNumber;
import org.kaohe.shared.Period;
import org.kaohe.shared.Refused;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * A department puts a version of a policy in force from a month on; the same again changes nothing.
 * Its text is kept from then on.
 */
@Service
public class AdoptingPolicies {

  private final PolicyAdoptions adoptions;
  private final Cycles cycles;
  private final Policies policies;
  private final KeepingPolicies keeping;
  private final Clock clock;

  AdoptingPolicies(
      PolicyAdoptions adoptions,
      Cycles cycles,
      Policies policies,
      KeepingPolicies keeping,
      Clock clock) {
    this.adoptions = adoptions;
    this.cycles = cycles;
    this.policies = policies;
    this.keeping = keeping;
    this.clock = clock;
  }

  /**
   * A department's first policy, one that ships. Anything else changes what people were told, and
   * takes the proper way.
   *
   * @throws Refused {@code adoption-needs-change} for an own policy, or once the department has run
   *     a month under another one
   */
  @Transactional
  public void adopt(
      String department, String policyId, Period fromMonth, EmployeeNumber adoptedBy) {
    policies.get(policyId);
    PolicyVersion shipped =
        policies.versions(policyId).stream()
            .filter(version -> !version.isOwn())
            .findFirst()
            .orElseThrow(() -> needsChange(policyId + " 是公司自定的方案"));
    Optional<PolicyAdoption> before = adoptions.inForce(department, fromMonth);
    boolean other = before.isPresent() && !before.get().isOf(policyId, shipped.version());
    if (other && !cycles.ofDepartment(department).isEmpty()) {
      throw needsChange("%s 已按方案 %s 考核".formatted(department, before.get().policyId()));
    }
    if (before.isEmpty() || other) {
      adopt(department, policyId, shipped.version(), fromMonth, adoptedBy);
    }
  }

  /**
   * @throws Refused {@code adoption-needs-change} for an own version
   */
  public void expectShipped(String policyId, int version) {
    if (policies.version(policyId, version).isOwn()) {
      throw needsChange("方案 %s 第 %d 版是公司自己的版本".formatted(policyId, version));
    }
  }

  /**
   * At the end of a change: any usable version.
   *
   * @throws Refused if it is a draft
   */
  @Transactional
  public void adopt(
      String department,
      String policyId,
      int policyVersion,
      Period fromMonth,
      EmployeeNumber adoptedBy) {
    policies.published(policyId, policyVersion);
    keeping.keep(policyId, policyVersion);
    String id = department + "|" + fromMonth;
    Long version = adoptions.findById(id).map(PolicyAdoption::version).orElse(null);
    adoptions.save(
        new PolicyAdoption(id, version, department, policyId, policyVersion, fromMonth, adoptedBy));
  }

  /**
   * From the month after this one, so that nobody's work is judged by rules he had not been told;
   * at the earliest the one wanted, and never one whose cycle is opened already.
   *
   * @return that month
   */
  @Transactional
  public Period adoptFromNextMonth(
      String department,
      String policyId,
      int policyVersion,
      Period wanted,
      EmployeeNumber adoptedBy) {
    Stream<Period> afterOpened =
        cycles.ofDepartment(department).stream()
            .filter(cycle -> !cycle.is(CycleState.CANCELLED))
            .map(Cycle::period)
            .filter(Period::isMonth)
            .map(Period::next);
    Period nextMonth = Period.monthOf(LocalDate.now(clock)).next();
    Period from =
        Stream.concat(afterOpened, Stream.of(wanted, nextMonth))
            .max(Comparator.naturalOrder())
            .orElseThrow();
    adopt(department, policyId, policyVersion, from, adoptedBy);
    return from;
  }

  private static Refused needsChange(String why) {
    return Refused.conflict("adoption-needs-change", why + "，启用新的方案须经方案变更：草案、试算、征求意见、审批、公布");
  }
}
