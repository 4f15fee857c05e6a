package org.kaohe.policy.dmn;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.kaohe.policy.Policy;
import org.kaohe.policy.PolicyReading;
import org.kaohe.policy.PolicyText;
import org.kaohe.policy.manifest.FaultyPolicy;
import org.kaohe.policy.manifest.Manifest;
import org.kaohe.policy.manifest.ManifestReader;
import org.kaohe.policy.rules.DeclaredPolicy;
import org.kaohe.shared.Fault;
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
    byte[] dmn = bytes(text.tables());
    List<Fault> faults = new ArrayList<>();
    Manifest manifest = manifest(text, faults);
    faults.addAll(PlainDmn.faults(dmn, text.tablesFile()));
    FaultyPolicy.refuse(faults);
    return new DeclaredPolicy(manifest, tables.read(dmn, text.tablesFile(), manifest));
  }

  /** Null if it is faulty. */
  private static Manifest manifest(PolicyText text, List<Fault> faults) {
    try {
      return ManifestReader.read(
          new ByteArrayInputStream(bytes(text.manifest())), text.manifestFile());
    } catch (FaultyPolicy faulty) {
      faults.addAll(faulty.faults());
      return null;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
