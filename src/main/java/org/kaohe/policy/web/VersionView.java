package org.kaohe.policy.web;

import java.time.Instant;
import java.util.List;
import org.kaohe.policy.PolicyVersion;

/**
 * A version of a policy in the list of its versions.
 *
 * @param state SHIPPED, APPROVED, DRAFT or DISCARDED
 * @param basedOn the version it was made from, or null
 * @param reason why it was made, or null
 * @param madeAt null for one that ships
 */
record VersionView(int version, String state, Integer basedOn, String reason, Instant madeAt) {

  /** Newest first; drafts and discarded ones only for HR. */
  static List<VersionView> visible(List<PolicyVersion> versions, boolean hr) {
    return versions.stream()
        .filter(version -> hr || version.isUsable())
        .map(
            version ->
                new VersionView(
                    version.version(),
                    version.state().name(),
                    version.basedOn(),
                    version.reason(),
                    version.at()))
        .toList();
  }
}
