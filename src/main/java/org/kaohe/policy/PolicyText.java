package org.kaohe.policy;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;

/**
 * A policy's two files as text.
 *
 * @param manifestFile name of the manifest's file, the policy's id before the dot
 * @param tablesFile name of the tables' file
 */
public record PolicyText(String manifestFile, String manifest, String tablesFile, String tables) {

  public static PolicyText of(String policy, String manifest, String tables) {
    return new PolicyText(policy + ".yaml", manifest, policy + ".dmn", tables);
  }

  /** The same for the same text and figures, whatever it is called. */
  public String fingerprint(Map<String, BigDecimal> figures) {
    Map<String, String> plain = new TreeMap<>();
    figures.forEach((name, value) -> plain.put(name, value.stripTrailingZeros().toPlainString()));
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      for (String part : new String[] {manifest, tables, plain.toString()}) {
        digest.update(part.getBytes(StandardCharsets.UTF_8));
        digest.update((byte) 0);
      }
      return HexFormat.of().formatHex(digest.digest());
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
