package org.kaohe.policy.dmn;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.stream.Stream;
import org.kaohe.policy.Fixture;
import org.kaohe.policy.Policy;
import org.kaohe.policy.manifest.Manifest;
import org.kaohe.policy.manifest.ManifestReader;
import org.kaohe.policy.rules.DeclaredPolicy;

/** The files of {@code bpmn/policies}, for tests that hold for every policy. */
final class Shipped {

  private static final TableReader READER = new TableReader(new RecordingEngine());

  private Shipped() {}

  static Stream<String> ids() {
    return Fixture.POLICIES.all().stream().map(Policy::id);
  }

  static Manifest manifest(String id) {
    return with(id + ".yaml", in -> ManifestReader.read(in, id + ".yaml"));
  }

  static DmnTables tables(String id) {
    return READER.read(bytes(id + ".dmn"), id + ".dmn", manifest(id));
  }

  static TableSource source(String id) {
    return READER.parse(bytes(id + ".dmn"), id + ".dmn");
  }

  static DeclaredPolicy policy(String id) {
    return new DeclaredPolicy(manifest(id), tables(id));
  }

  static byte[] bytes(String file) {
    return with(file, InputStream::readAllBytes);
  }

  private interface Reading<T> {
    T of(InputStream in) throws IOException;
  }

  private static <T> T with(String file, Reading<T> reading) {
    try (InputStream in = Shipped.class.getResourceAsStream("/bpmn/policies/" + file)) {
      return reading.of(in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
