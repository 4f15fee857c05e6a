package org.kaohe.policychange;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.kaohe.policy.PolicyDraft.UploadedFile;
import org.kaohe.shared.Fault;
import org.kaohe.shared.Refused;

/**
 * A change as HR sends it, not yet checked.
 *
 * @param base the policy it starts from; null or empty for a new policy with files of its own
 * @param baseVersion null: the newest usable
 * @param figures by parameter, as typed; empty ones are left as they are
 * @param manifest null: the base's; likewise {@code tables}
 * @param from the first month wanted
 */
public record ChangeRequest(
    String base,
    Integer baseVersion,
    Map<String, String> figures,
    UploadedFile manifest,
    UploadedFile tables,
    String reason,
    String from,
    List<String> departments) {

  private static final String FIGURE = "param.";

  public ChangeRequest {
    figures = Map.copyOf(figures);
    departments = List.copyOf(departments);
  }

  /**
   * @param asked {@code base}, {@code version}, {@code reason}, {@code from}, {@code department}
   *     (several) and {@code param.NAME}
   * @param files {@code manifest} and {@code tables}, if sent
   * @throws Refused if the version is no number
   */
  public static ChangeRequest of(Map<String, List<String>> asked, Map<String, UploadedFile> files) {
    Map<String, String> figures = new TreeMap<>();
    asked.forEach(
        (name, values) -> {
          if (name.startsWith(FIGURE)) {
            figures.put(name.substring(FIGURE.length()), values.get(0));
          }
        });
    return new ChangeRequest(
        first(asked, "base"),
        version(first(asked, "version")),
        figures,
        files.get("manifest"),
        files.get("tables"),
        first(asked, "reason"),
        first(asked, "from"),
        asked.getOrDefault("department", List.of()).stream()
            .filter(name -> !name.isBlank())
            .toList());
  }

  private static String first(Map<String, List<String>> asked, String field) {
    return asked.getOrDefault(field, List.of()).stream().findFirst().orElse(null);
  }

  /** Null if empty. */
  public static Integer version(String text) {
    if (text == null || text.isBlank()) {
      return null;
    }
    if (!text.strip().matches("\\d{1,6}")) {
      throw Refused.invalid(
          "policy-change-invalid", "方案变更填写有误", List.of(Fault.at("version", text, "应为整数")));
    }
    return Integer.valueOf(text.strip());
  }

  boolean changesNothing() {
    return manifest == null
        && tables == null
        && figures.values().stream().allMatch(String::isBlank);
  }
}
