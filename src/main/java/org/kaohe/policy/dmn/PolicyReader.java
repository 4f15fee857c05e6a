package org.kaohe.policy.dmn;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
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
    List<Fault> faults = new ArrayList<>();
    Manifest manifest = unlessFaulty(() -> manifest(text), faults);
    TableSource source =
        unlessFaulty(() -> tables.parse(bytes(text.tables()), text.tablesFile()), faults);
    if (source != null) {
      faults.addAll(PlainDmn.faults(source));
    }
    if (manifest != null) {
      faults.addAll(ManifestReader.faults(manifest, text.manifestFile()));
    }
    if (manifest != null && source != null) {
      faults.addAll(TableReader.faults(source, manifest));
    }
    FaultyPolicy.refuse(faults);
    return new DeclaredPolicy(manifest, tables.read(source, manifest));
  }

  /** What was read; null if it can't be, so that the faults of the other file are told as well. */
  private static <T> T unlessFaulty(Supplier<T> reading, List<Fault> faults) {
    try {
      return reading.get();
    } catch (FaultyPolicy e) {
      faults.addAll(e.faults());
      return null;
    }
  }

  private static Manifest manifest(PolicyText text) {
    try {
      return ManifestReader.parse(
          new ByteArrayInputStream(bytes(text.manifest())), text.manifestFile());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
