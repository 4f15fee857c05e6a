package org.kaohe.policy;

import java.util.Optional;

/** The text of the policies that ship. */
public interface ShippedTexts {

  Optional<PolicyText> find(String policy, int version);
}
