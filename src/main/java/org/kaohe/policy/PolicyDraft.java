package org.kaohe.policy;

import java.math.BigDecimal;
import java.util.Map;

/**
 * What somebody wants a new version to be.
 *
 * @param base id of the policy it starts from; null for a new policy, whose files are uploaded
 * @param baseVersion null: the newest usable
 * @param manifest an uploaded one, or null: the base's
 * @param tables uploaded ones, or null: the base's
 * @param figures that are to change, by parameter
 */
public record PolicyDraft(
    String base,
    Integer baseVersion,
    UploadedFile manifest,
    UploadedFile tables,
    Map<String, BigDecimal> figures,
    String reason) {

  public PolicyDraft {
    figures = Map.copyOf(figures);
  }

  /** A file as it came. */
  public record UploadedFile(String name, byte[] content) {}

  public boolean hasFiles() {
    return manifest != null || tables != null;
  }
}
