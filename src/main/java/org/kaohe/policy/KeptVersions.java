package org.kaohe.policy;

import java.util.List;
import java.util.Optional;

/** Versions of policies with their text: a company's own, and whatever was ever used. */
public interface KeptVersions {

  /**
   * @param fingerprint of its text and figures
   */
  record Kept(PolicyVersion version, String fingerprint) {}

  /** In order of policy and version. */
  List<Kept> all();

  /** Oldest first. */
  List<Kept> of(String policy);

  Optional<Kept> find(String policy, int version);

  PolicyText text(String policy, int version);

  /** Returns false, and changes nothing, if it is kept already. */
  boolean add(PolicyVersion version, PolicyText text);

  /** Of a draft only; returns false if it is none. */
  boolean replace(PolicyVersion draft, PolicyText text);

  /** From draft to that state; returns false if it is no draft. */
  boolean settle(String policy, int version, PolicyVersion.State state);
}
