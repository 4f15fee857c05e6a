package org.kaohe.policy;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Keeps the text of a version that a department uses, so that its months can be recomputed to the
 * cent whatever later releases ship.
 */
@Service
public class KeepingPolicies {

  private static final Logger LOG = LoggerFactory.getLogger(KeepingPolicies.class);

  private final KeptVersions kept;
  private final ShippedTexts shipped;

  KeepingPolicies(KeptVersions kept, ShippedTexts shipped) {
    this.kept = kept;
    this.shipped = shipped;
  }

  /** What is kept already stays as it is. */
  @Transactional
  public void keep(String policy, int version) {
    PolicyText text = shipped.find(policy, version).orElse(null);
    KeptVersions.Kept known = kept.find(policy, version).orElse(null);
    if (text != null && known == null) {
      kept.add(PolicyVersion.shipped(policy, version), text);
    } else if (text != null && !known.version().isOwn() && differs(text, known)) {
      LOG.warn(
          "{} version {} as kept differs from the file that ships: what is kept counts",
          policy,
          version);
    }
  }

  private static boolean differs(PolicyText text, KeptVersions.Kept known) {
    return !text.fingerprint(known.version().figures()).equals(known.fingerprint());
  }
}
