package org.kaohe.portal.web;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.kaohe.shared.Fault;
import org.kaohe.shared.Refused;
import org.kaohe.trial.ComparisonQuestion;
import org.kaohe.trial.PolicyChoice;
import org.kaohe.trial.TrialFile;
import org.kaohe.trial.TrialPart;
import org.springframework.core.io.ClassPathResource;
import org.springframework.util.MultiValueMap;
import org.springframework.web.multipart.MultipartFile;

/**
 * What HR filled in to set a policy beside today's.
 *
 * @param fields by name; figures are {@code param.NAME}
 * @param uploads by part
 */
record TrialForm(
    MultiValueMap<String, String> fields, MultiValueMap<String, MultipartFile> uploads) {

  private static final String FIGURE = "param.";

  /** The demo company's files, for whoever has no months of the own yet. */
  private static final List<TrialPart> DEMO =
      List.of(TrialPart.STAFF, TrialPart.METRICS, TrialPart.RECORDS, TrialPart.HISTORY);

  /** Where the data comes from. */
  enum Source {
    OWN,
    UPLOAD,
    DEMO
  }

  Source source() {
    String name = field("source");
    return Arrays.stream(Source.values())
        .filter(each -> each.name().equals(name))
        .findFirst()
        .orElse(Source.OWN);
  }

  String field(String name) {
    String value = fields.getFirst(name);
    return value == null ? "" : value;
  }

  ComparisonQuestion question() {
    return new ComparisonQuestion(
        choice(field("policy"), figures()),
        choice(field("today"), Map.of()),
        source() == Source.OWN ? field("department") : "",
        periods(),
        field("place"));
  }

  private static PolicyChoice choice(String key, Map<String, String> figures) {
    String[] parts = key.split(":", 2);
    boolean numbered = parts.length == 2 && parts[1].matches("\\d{1,9}");
    return new PolicyChoice(parts[0], numbered ? Integer.valueOf(parts[1]) : null, figures);
  }

  private Map<String, String> figures() {
    Map<String, String> figures = new TreeMap<>();
    fields.forEach(
        (name, values) -> {
          if (name.startsWith(FIGURE)) {
            figures.put(name.substring(FIGURE.length()), values.get(0));
          }
        });
    return figures;
  }

  /** Ticked months, and what was typed besides. */
  private List<String> periods() {
    List<String> periods = new ArrayList<>();
    if (source() == Source.OWN) {
      periods.addAll(fields.getOrDefault("months", List.of()));
    }
    String typed = field(source() == Source.OWN ? "others" : "periods");
    Arrays.stream(typed.split("[,，、;；\\s]+")).filter(text -> !text.isBlank()).forEach(periods::add);
    return periods;
  }

  /** Empty for the company's own months. */
  Map<String, List<TrialFile>> files() throws IOException {
    return switch (source()) {
      case OWN -> Map.of();
      case DEMO -> demoFiles();
      case UPLOAD -> uploaded();
    };
  }

  private Map<String, List<TrialFile>> uploaded() throws IOException {
    Map<String, List<TrialFile>> files = new LinkedHashMap<>();
    for (Map.Entry<String, List<MultipartFile>> part : uploads.entrySet()) {
      for (MultipartFile file : part.getValue()) {
        if (!file.isEmpty()) {
          files
              .computeIfAbsent(part.getKey(), key -> new ArrayList<>())
              .add(new TrialFile(file.getOriginalFilename(), file.getInputStream()));
        }
      }
    }
    if (files.isEmpty()) {
      throw Refused.invalid(
          "file-missing", "请选择文件", List.of(Fault.at("metrics", null, "至少须有一个文件，例如指标")));
    }
    return files;
  }

  private static Map<String, List<TrialFile>> demoFiles() throws IOException {
    Map<String, List<TrialFile>> files = new LinkedHashMap<>();
    for (TrialPart part : DEMO) {
      String name = part.key() + ".csv";
      byte[] content = new ClassPathResource("demo/" + name).getContentAsByteArray();
      files.put(part.key(), List.of(new TrialFile(name, new ByteArrayInputStream(content))));
    }
    return files;
  }
}
