package org.kaohe.policychange;

import java.util.List;
import java.util.Map;
import org.kaohe.policy.PolicyDraft.UploadedFile;

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

  public ChangeRequest {
    figures = Map.copyOf(figures);
    departments = List.copyOf(departments);
  }

  boolean changesNothing() {
    return manifest == null
        && tables == null
        && figures.values().stream().allMatch(String::isBlank);
  }
}
