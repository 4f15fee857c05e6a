package org.kaohe.policy;

import java.util.List;
import java.util.Optional;
import org.kaohe.shared.Refused;

/** The policies that ship, and a company's own versions of them. */
public interface Policies {

  /** The newest usable version of each, in order of id. */
  List<Policy> all();

  /**
   * The newest usable version: one that ships, or an own one that was approved.
   *
   * @throws Refused if unknown
   */
  Policy get(String id);

  /**
   * That version, as a running or finished month keeps it; also a draft.
   *
   * @throws Refused if unknown
   */
  Policy get(String id, int version);

  /** All versions, newest first, drafts and discarded ones too; empty if the policy is unknown. */
  List<PolicyVersion> versions(String id);

  /**
   * @throws Refused if unknown
   */
  default PolicyVersion version(String id, int version) {
    return versions(id).stream()
        .filter(each -> each.version() == version)
        .findFirst()
        .orElseThrow(() -> unknown(id, version));
  }

  /**
   * That version, as everybody may read it: a draft counts as unknown.
   *
   * @throws Refused if unknown
   */
  default Policy published(String id, int version) {
    if (!version(id, version).isUsable()) {
      throw unknown(id, version);
    }
    return get(id, version);
  }

  /** What it says otherwise than the version it was made from; empty for the first. */
  default Optional<PolicyDifference> difference(String id, int version) {
    return Optional.ofNullable(version(id, version).basedOn())
        .map(before -> PolicyDifference.between(get(id, before), get(id, version)));
  }

  private static Refused unknown(String id, int version) {
    return Refused.unknown("policy-unknown", "方案 " + id + " 没有第 " + version + " 版");
  }
}
