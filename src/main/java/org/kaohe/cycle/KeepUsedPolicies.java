package org.kaohe.cycle;

import org.kaohe.policy.KeepingPolicies;
import org.springframework.boot.context.event.ApplicationStartedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * At each start: keeps what is in force or was ever used and is not kept yet, as after an upgrade
 * from a release that kept nothing.
 */
@Component
class KeepUsedPolicies {

  private final PolicyAdoptions adoptions;
  private final Cycles cycles;
  private final KeepingPolicies keeping;

  KeepUsedPolicies(PolicyAdoptions adoptions, Cycles cycles, KeepingPolicies keeping) {
    this.adoptions = adoptions;
    this.cycles = cycles;
    this.keeping = keeping;
  }

  @EventListener(ApplicationStartedEvent.class)
  void keep() {
    adoptions.departments().stream()
        .flatMap(department -> adoptions.ofDepartment(department).stream())
        .map(adoption -> new Used(adoption.policyId(), adoption.policyVersion()))
        .distinct()
        .forEach(used -> keeping.keep(used.policy(), used.version()));
    cycles.findAll().stream()
        .map(cycle -> new Used(cycle.policyId(), cycle.policyVersion()))
        .distinct()
        .forEach(used -> keeping.keep(used.policy(), used.version()));
  }

  private record Used(String policy, int version) {}
}
