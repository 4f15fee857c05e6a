package org.kaohe.policy.dmn;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.kaohe.policy.Policies;
import org.kaohe.policy.Policy;
import org.kaohe.policy.PolicyText;
import org.kaohe.policy.PolicyVersion;
import org.kaohe.policy.ShippedTexts;
import org.kaohe.policy.manifest.FaultyPolicy;
import org.kaohe.shared.Fault;
import org.kaohe.shared.Refused;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/** The policies of {@code bpmn/policies/} on the classpath; a faulty one stops the start. */
@Component
public final class ShippedPolicies implements Policies, ShippedTexts {

  private static final String MANIFESTS = "classpath*:bpmn/policies/*.yaml";

  private final Map<String, Policy> policies = new TreeMap<>();
  private final Map<String, PolicyText> texts = new TreeMap<>();

  public ShippedPolicies() {
    PolicyReader reader = new PolicyReader();
    List<Fault> faults = new ArrayList<>();
    for (Resource manifest : manifests()) {
      try {
        PolicyText text = text(manifest);
        Policy policy = reader.read(text);
        policies.put(policy.id(), policy);
        texts.put(policy.id(), text);
      } catch (FaultyPolicy e) {
        faults.addAll(e.faults());
      }
    }
    FaultyPolicy.refuse(faults);
  }

  private static List<Resource> manifests() {
    try {
      return Stream.of(new PathMatchingResourcePatternResolver().getResources(MANIFESTS))
          .sorted(Comparator.comparing(Resource::getFilename))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static PolicyText text(Resource manifest) {
    String file = manifest.getFilename();
    String tables = file.replaceFirst("\\.yaml$", ".dmn");
    Resource dmn = relative(manifest, tables);
    if (!dmn.exists()) {
      throw new FaultyPolicy(List.of(Fault.at(file, null, "没有决策表文件 " + tables)));
    }
    return new PolicyText(file, content(manifest), tables, content(dmn));
  }

  private static Resource relative(Resource manifest, String name) {
    try {
      return manifest.createRelative(name);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String content(Resource resource) {
    try {
      return resource.getContentAsString(StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
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
          "policy-unknown", "没有方案 " + id + "，可用的有 " + String.join("、", policies.keySet()));
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

  @Override
  public List<PolicyVersion> versions(String id) {
    Policy policy = policies.get(id);
    return policy == null ? List.of() : List.of(PolicyVersion.shipped(id, policy.version()));
  }

  @Override
  public Optional<PolicyText> find(String policy, int version) {
    return Optional.ofNullable(policies.get(policy))
        .filter(shipped -> shipped.version() == version)
        .map(shipped -> texts.get(policy));
  }
}
