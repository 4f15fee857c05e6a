package org.kaohe.policy.dmn;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.kaohe.policy.Policy;
import org.kaohe.policy.PolicyReading;
import org.kaohe.policy.PolicyText;
import org.kaohe.policy.manifest.Manifest;
import org.kaohe.policy.manifest.ManifestReader;
import org.kaohe.policy.rules.DeclaredPolicy;
import org.springframework.stereotype.Component;

/** Reads a policy from the text of its two files. */
@Component
public final class PolicyReader implements PolicyReading {

  private final TableReader tables = new TableReader(new RecordingEngine());

  @Override
  public Policy read(PolicyText text, Map<String, BigDecimal> figures, int version) {
    DeclaredPolicy policy = read(text);
    return policy.numbered(version).with(figures);
  }

  DeclaredPolicy read(PolicyText text) {
    Manifest manifest = manifest(text);
    return new DeclaredPolicy(
        manifest, tables.read(bytes(text.tables()), text.tablesFile(), manifest));
  }

  private static Manifest manifest(PolicyText text) {
    try {
      return ManifestReader.read(
          new ByteArrayInputStream(bytes(text.manifest())), text.manifestFile());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
