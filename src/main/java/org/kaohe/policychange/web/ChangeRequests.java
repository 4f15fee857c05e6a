package org.kaohe.policychange.web;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.kaohe.policy.PolicyDraft.UploadedFile;
import org.kaohe.policychange.ChangeRequest;
import org.kaohe.shared.Fault;
import org.kaohe.shared.Refused;
import org.kaohe.trial.TrialFile;
import org.kaohe.trial.TrialPart;
import org.springframework.util.MultiValueMap;
import org.springframework.web.multipart.MultipartFile;

/** What is sent of a change as fields and files. */
public final class ChangeRequests {

  private static final String FIGURE = "param.";

  private ChangeRequests() {}

  /**
   * @param asked {@code base}, {@code version}, {@code reason}, {@code from}, {@code department}
   *     (several) and {@code param.NAME}
   * @param files {@code manifest} and {@code tables}
   */
  public static ChangeRequest changeOf(
      MultiValueMap<String, String> asked, MultiValueMap<String, MultipartFile> files) {
    Map<String, String> figures = new TreeMap<>();
    asked.forEach(
        (name, values) -> {
          if (name.startsWith(FIGURE)) {
            figures.put(name.substring(FIGURE.length()), values.get(0));
          }
        });
    return new ChangeRequest(
        asked.getFirst("base"),
        whole("version", asked.getFirst("version")),
        figures,
        file(files.getFirst("manifest")),
        file(files.getFirst("tables")),
        asked.getFirst("reason"),
        asked.getFirst("from"),
        asked.getOrDefault("department", List.of()).stream()
            .filter(name -> !name.isBlank())
            .toList());
  }

  /** Files of a trial by part; what a browser sends for a file not chosen is left out. */
  public static Map<String, List<TrialFile>> trialFilesOf(
      MultiValueMap<String, MultipartFile> parts) {
    Map<String, List<TrialFile>> files = new LinkedHashMap<>();
    for (TrialPart part : TrialPart.values()) {
      List<TrialFile> ofPart = new ArrayList<>();
      for (MultipartFile file : parts.getOrDefault(part.key(), List.of())) {
        if (!file.isEmpty()) {
          ofPart.add(new TrialFile(file.getOriginalFilename(), stream(file)));
        }
      }
      if (!ofPart.isEmpty()) {
        files.put(part.key(), ofPart);
      }
    }
    return files;
  }

  /** Null if empty. */
  public static Integer whole(String field, String text) {
    if (text == null || text.isBlank()) {
      return null;
    }
    if (!text.strip().matches("\\d{1,6}")) {
      throw Refused.invalid(
          "policy-change-invalid", "方案变更填写有误", List.of(Fault.at(field, text, "应为整数")));
    }
    return Integer.valueOf(text.strip());
  }

  private static UploadedFile file(MultipartFile file) {
    if (file == null || file.isEmpty()) {
      return null;
    }
    try {
      return new UploadedFile(file.getOriginalFilename(), file.getBytes());
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  private static java.io.InputStream stream(MultipartFile file) {
    try {
      return file.getInputStream();
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }
}
