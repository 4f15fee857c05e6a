package org.kaohe.trial.web;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.kaohe.trial.TrialFile;
import org.kaohe.trial.TrialPart;
import org.kaohe.trial.TrialQuestion;
import org.kaohe.trial.TryingPolicies;
import org.springframework.http.MediaType;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

/** 试算: HR tries a policy on files. */
@RestController
class TrialController {

  private static final String FIGURE = "param.";

  private final TryingPolicies trying;

  TrialController(TryingPolicies trying) {
    this.trying = trying;
  }

  /**
   * @param asked {@code policy}, {@code version}, {@code period}, {@code place} and {@code
   *     param.NAME}
   * @param files by part: staff, metrics, reviews, records, history; each may be repeated
   */
  @PostMapping(
      path = "/api/trials",
      produces = {MediaType.APPLICATION_JSON_VALUE, "text/csv"})
  TrialAnswer run(
      @RequestParam MultiValueMap<String, String> asked,
      @RequestParam MultiValueMap<String, MultipartFile> files)
      throws IOException {
    return TrialAnswer.of(trying.run(questionOf(asked), filesOf(asked, files)));
  }

  private static TrialQuestion questionOf(MultiValueMap<String, String> asked) {
    Map<String, String> figures = new TreeMap<>();
    asked.forEach(
        (name, values) -> {
          if (name.startsWith(FIGURE)) {
            figures.put(name.substring(FIGURE.length()), values.get(0));
          }
        });
    return new TrialQuestion(
        asked.getFirst("policy"),
        asked.getFirst("version"),
        asked.getFirst("period"),
        asked.getFirst("place"),
        figures);
  }

  /** A part sent as plain text counts as a file without a name, so that it is refused, not lost. */
  private static Map<String, List<TrialFile>> filesOf(
      MultiValueMap<String, String> asked, MultiValueMap<String, MultipartFile> parts)
      throws IOException {
    MultiValueMap<String, TrialFile> files = new LinkedMultiValueMap<>();
    for (TrialPart part : TrialPart.values()) {
      for (String text : asked.getOrDefault(part.key(), List.of())) {
        byte[] content = text.getBytes(StandardCharsets.UTF_8);
        files.add(part.key(), new TrialFile("", new ByteArrayInputStream(content)));
      }
    }
    for (Map.Entry<String, List<MultipartFile>> part : parts.entrySet()) {
      for (MultipartFile file : part.getValue()) {
        files.add(part.getKey(), new TrialFile(file.getOriginalFilename(), file.getInputStream()));
      }
    }
    return files;
  }
}
