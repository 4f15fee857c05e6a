package org.kaohe.policy.dmn;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.kaohe.policy.KeptVersions;
import org.kaohe.policy.KeptVersions.Kept;
import org.kaohe.policy.Policies;
import org.kaohe.policy.Policy;
import org.kaohe.policy.PolicyReading;
import org.kaohe.policy.PolicyVersion;
import org.kaohe.shared.Refused;
import org.springframework.context.annotation.Primary;
import org.springframework.stereotype.Component;

/**
 * The policies that ship and the versions that are kept; of the same version what is kept counts. A
 * policy is read from its text once, and again when the kept text is another: the tables are asked
 * each time, so that every node sees what another one stored.
 */
@Component
@Primary
class VersionedPolicies implements Policies {

  private final ShippedPolicies shipped;
  private final KeptVersions kept;
  private final PolicyReading reading;
  private final Map<Key, Read> known = new ConcurrentHashMap<>();

  VersionedPolicies(ShippedPolicies shipped, KeptVersions kept, PolicyReading reading) {
    this.shipped = shipped;
    this.kept = kept;
    this.reading = reading;
  }

  private record Key(String policy, int version) {}

  private record Read(String fingerprint, Policy policy) {}

  @Override
  public List<Policy> all() {
    Map<String, List<Kept>> byPolicy =
        kept.all().stream().collect(Collectors.groupingBy(each -> each.version().policy()));
    Set<String> ids = new TreeSet<>(byPolicy.keySet());
    shipped.all().forEach(policy -> ids.add(policy.id()));
    return ids.stream()
        .map(id -> newest(id, byPolicy.getOrDefault(id, List.of())))
        .filter(policy -> policy != null)
        .toList();
  }

  @Override
  public Policy get(String id) {
    Policy policy = id == null ? null : newest(id, kept.of(id));
    if (policy == null) {
      String usable = all().stream().map(Policy::id).collect(Collectors.joining("、"));
      throw Refused.unknown("policy-unknown", "没有方案 " + id + "，可用的有 " + usable);
    }
    return policy;
  }

  @Override
  public Policy get(String id, int version) {
    return kept.find(id, version).map(this::read).orElseGet(() -> shipped.get(id, version));
  }

  @Override
  public List<PolicyVersion> versions(String id) {
    return versions(id, kept.of(id));
  }

  private List<PolicyVersion> versions(String id, List<Kept> stored) {
    List<PolicyVersion> versions = new ArrayList<>(stored.stream().map(Kept::version).toList());
    shipped.versions(id).stream()
        .filter(each -> versions.stream().noneMatch(own -> own.version() == each.version()))
        .forEach(versions::add);
    versions.sort(Comparator.comparingInt(PolicyVersion::version).reversed());
    return versions;
  }

  /** Null if none is usable. */
  private Policy newest(String id, List<Kept> stored) {
    return versions(id, stored).stream()
        .filter(PolicyVersion::isUsable)
        .findFirst()
        .map(version -> of(version, stored))
        .orElse(null);
  }

  private Policy of(PolicyVersion version, List<Kept> stored) {
    return stored.stream()
        .filter(each -> each.version().version() == version.version())
        .findFirst()
        .map(this::read)
        .orElseGet(() -> shipped.get(version.policy(), version.version()));
  }

  private Policy read(Kept stored) {
    PolicyVersion version = stored.version();
    Key key = new Key(version.policy(), version.version());
    Read read = known.get(key);
    if (read == null || !read.fingerprint().equals(stored.fingerprint())) {
      read = new Read(stored.fingerprint(), parse(version, stored.fingerprint()));
      known.put(key, read);
    }
    return read.policy();
  }

  /** The file that ships is read already where it says the same. */
  private Policy parse(PolicyVersion version, String fingerprint) {
    boolean same =
        shipped
            .find(version.policy(), version.version())
            .map(text -> text.fingerprint(version.figures()).equals(fingerprint))
            .orElse(false);
    return same && version.figures().isEmpty()
        ? shipped.get(version.policy(), version.version())
        : reading.read(
            kept.text(version.policy(), version.version()), version.figures(), version.version());
  }
}
