package org.kaohe.policy.dmn;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.kaohe.policy.Policies;
import org.kaohe.policy.Policy;
import org.kaohe.policy.manifest.FaultyPolicy;
import org.kaohe.policy.manifest.Manifest;
import org.kaohe.policy.manifest.ManifestReader;
import org.kaohe.policy.rules.DeclaredPolicy;
import org.kaohe.shared.Fault;
import org.kaohe.shared.Refused;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/** The policies of {@code bpmn/policies/} on the classpath; a faulty one stops the start. */
@Component
public final class ShippedPolicies implements Policies {

  private static final String MANIFESTS = "classpath*:bpmn/policies/*.yaml";

  private final Map<String, Policy> policies = new TreeMap<>();

  public ShippedPolicies() {
    TableReader reader = new TableReader(new RecordingEngine());
    try {
      Resource[] manifests = new PathMatchingResourcePatternResolver().getResources(MANIFESTS);
      Arrays.sort(manifests, Comparator.comparing(Resource::getFilename));
      for (Resource manifest : manifests) {
        Policy policy = read(manifest, reader);
        policies.put(policy.id(), policy);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Policy read(Resource resource, TableReader reader) throws IOException {
    String file = resource.getFilename();
    try (InputStream in = resource.getInputStream()) {
      Manifest manifest = ManifestReader.read(in, file);
      String tables = manifest.id() + ".dmn";
      Resource dmn = resource.createRelative(tables);
      if (!dmn.exists()) {
        throw new FaultyPolicy(List.of(Fault.at(file, null, "没有决策表文件 " + tables)));
      }
      return new DeclaredPolicy(
          manifest, reader.read(dmn.getContentAsByteArray(), tables, manifest));
    }
  }

  @Override
  public List<Policy> all() {
    return List.copyOf(policies.values());
  }

  @Override
  public Policy get(String id) {
    Policy policy = id == null ? null : policies.get(id);
    if (policy == null) {
      throw Refused.unknown(
          "policy-unknown", "没有方案 " + id + ",可用的有 " + String.join("、", policies.keySet()));
    }
    return policy;
  }

  @Override
  public Policy get(String id, int version) {
    Policy policy = get(id);
    if (policy.version() != version) {
      throw Refused.unknown("policy-unknown", "方案 " + id + " 没有第 " + version + " 版");
    }
    return policy;
  }
}
