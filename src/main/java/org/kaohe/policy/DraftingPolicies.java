package org.kaohe.policy;

import java.math.BigDecimal;
import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.kaohe.policy.PolicyVersion.State;
import org.kaohe.shared.EmployeeNumber;
import org.kaohe.shared.Refused;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A company's own versions: drafted, revised, then approved for use or discarded. */
@Service
public class DraftingPolicies {

  private final Policies policies;
  private final KeptVersions kept;
  private final ShippedTexts shipped;
  private final PolicyReading reading;
  private final Clock clock;

  DraftingPolicies(
      Policies policies,
      KeptVersions kept,
      ShippedTexts shipped,
      PolicyReading reading,
      Clock clock) {
    this.policies = policies;
    this.kept = kept;
    this.shipped = shipped;
    this.reading = reading;
    this.clock = clock;
  }

  /**
   * A new version, in state draft.
   *
   * @throws Refused with every fault of files or figures: file, place, reason
   */
  @Transactional
  public PolicyVersion draft(PolicyDraft draft, EmployeeNumber by) {
    String id = DraftText.policyOf(draft);
    int version =
        policies.versions(id).stream().mapToInt(PolicyVersion::version).max().orElse(0) + 1;
    Content content = contentOf(draft, version);
    PolicyVersion drafted = head(id, version, basedOn(draft, id), content, draft, by);
    if (!kept.add(drafted, content.text())) {
      throw Refused.conflict("policy-version-taken", "刚刚有人起草了同一方案的新版本，请再提交一次");
    }
    return drafted;
  }

  /** The draft says something else from now on; files that are not sent stay as they are. */
  @Transactional
  public PolicyVersion revise(String policy, int version, PolicyDraft draft, EmployeeNumber by) {
    PolicyVersion before = policies.version(policy, version);
    PolicyDraft onDraft =
        new PolicyDraft(
            policy, version, draft.manifest(), draft.tables(), draft.figures(), draft.reason());
    if (!DraftText.policyOf(onDraft).equals(policy)) {
      throw Refused.invalid("policy-draft-invalid", "修订须仍是方案 " + policy + "，其他方案请另行起草");
    }
    Content content = contentOf(onDraft, version);
    PolicyVersion revised = head(policy, version, before.basedOn(), content, draft, by);
    if (!kept.replace(revised, content.text())) {
      throw settled(policy, version);
    }
    return revised;
  }

  /** From now on it can be put in force. */
  @Transactional
  public void approve(String policy, int version) {
    if (!kept.settle(policy, version, State.APPROVED)) {
      throw settled(policy, version);
    }
  }

  @Transactional
  public void discard(String policy, int version) {
    if (!kept.settle(policy, version, State.DISCARDED)) {
      throw settled(policy, version);
    }
  }

  /** Of text and figures: the same as long as nothing was revised. */
  public String fingerprint(String policy, int version) {
    return kept.find(policy, version)
        .map(KeptVersions.Kept::fingerprint)
        .orElseGet(() -> textOf(policy, version).fingerprint(Map.of()));
  }

  private record Content(PolicyText text, Map<String, BigDecimal> figures) {}

  private Content contentOf(PolicyDraft draft, int version) {
    Optional<PolicyVersion> base = base(draft);
    PolicyText text =
        new DraftText(draft, base.map(from -> textOf(from.policy(), from.version())).orElse(null))
            .text();
    Map<String, BigDecimal> figures = new HashMap<>();
    if (draft.manifest() == null) {
      base.ifPresent(from -> figures.putAll(from.figures()));
    }
    figures.putAll(draft.figures());
    Map<String, BigDecimal> ofText =
        reading.read(text, Map.of(), version).parameters().stream()
            .collect(Collectors.toMap(Policy.Parameter::name, Policy.Parameter::value));
    figures
        .entrySet()
        .removeIf(
            figure ->
                ofText.containsKey(figure.getKey())
                    && ofText.get(figure.getKey()).compareTo(figure.getValue()) == 0);
    reading.read(text, figures, version);
    return new Content(text, figures);
  }

  private Optional<PolicyVersion> base(PolicyDraft draft) {
    if (draft.base() == null || draft.base().isBlank()) {
      return Optional.empty();
    }
    int version =
        draft.baseVersion() == null ? policies.get(draft.base()).version() : draft.baseVersion();
    return Optional.of(policies.version(draft.base(), version));
  }

  /** Only a version of the same policy; a new policy has none before it. */
  private Integer basedOn(PolicyDraft draft, String id) {
    return base(draft)
        .filter(from -> from.policy().equals(id))
        .map(PolicyVersion::version)
        .orElse(null);
  }

  private PolicyText textOf(String policy, int version) {
    return kept.find(policy, version).isPresent()
        ? kept.text(policy, version)
        : shipped.find(policy, version).orElseThrow();
  }

  private PolicyVersion head(
      String id,
      int version,
      Integer basedOn,
      Content content,
      PolicyDraft draft,
      EmployeeNumber by) {
    return new PolicyVersion(
        id, version, State.DRAFT, basedOn, content.figures(), draft.reason(), by, clock.instant());
  }

  private static Refused settled(String policy, int version) {
    return Refused.conflict(
        "policy-version-settled", "方案 %s 第 %d 版已不是草案".formatted(policy, version));
  }
}
