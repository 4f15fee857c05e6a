package org.kaohe.portal.evidence;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.kaohe.cycle.Cycle;
import org.kaohe.cycle.PolicyAdoption;
import org.kaohe.cycle.PolicyAdoptions;
import org.kaohe.policy.Policies;
import org.kaohe.policy.Policy;
import org.kaohe.portal.evidence.EvidenceEntry.Kind;
import org.springframework.stereotype.Component;

/** Since when the version of the policy was in force that the decision was taken by. */
@Component
class PolicyEvidence implements EvidenceSource {

  private final PolicyAdoptions adoptions;
  private final Policies policies;
  private final Clock clock;

  PolicyEvidence(PolicyAdoptions adoptions, Policies policies, Clock clock) {
    this.adoptions = adoptions;
    this.policies = policies;
    this.clock = clock;
  }

  @Override
  public List<EvidenceEntry> of(Dossier dossier) {
    return dossier.cycles().stream().map(this::inForce).distinct().toList();
  }

  /** A cycle may also have been opened under a policy that was never adopted. */
  private EvidenceEntry inForce(Cycle cycle) {
    Policy policy = policies.get(cycle.policyId(), cycle.policyVersion());
    Optional<LocalDate> since = since(cycle);
    String version = "《%s》（%s）第 %d 版".formatted(policy.title(), policy.id(), policy.version());
    return EvidenceEntry.of(
            startOf(since.orElse(cycle.openedOn())),
            Kind.POLICY,
            since.isPresent() ? "方案在%s施行".formatted(cycle.department()) : "考核以此方案开启",
            null,
            List.of(),
            version)
        .onThatDay()
        .shownAt("/policies/%s?version=%d".formatted(policy.id(), policy.version()));
  }

  private Optional<LocalDate> since(Cycle cycle) {
    return adoptions
        .inForce(cycle.department(), cycle.period().payMonth())
        .filter(adoption -> adoption.policyId().equals(cycle.policyId()))
        .filter(adoption -> adoption.policyVersion() == cycle.policyVersion())
        .map(PolicyAdoption::fromMonth)
        .map(month -> month.firstDay());
  }

  private Instant startOf(LocalDate day) {
    return day.atStartOfDay(clock.getZone()).toInstant();
  }
}
