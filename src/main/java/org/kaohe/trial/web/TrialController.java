package org.kaohe.trial.web;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import org.kaohe.trial.TrialFile;
import org.kaohe.trial.TrialPart;
import org.kaohe.trial.TrialQuestion;
import org.kaohe.trial.TryingPolicies;
import org.springframework.http.MediaType;
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
   * @param asked {@code policy}, {@code period}, {@code place} and {@code param.NAME}
   * @param files by part: staff, metrics, reviews, records, history
   */
  @PostMapping(
      path = "/api/trials",
      produces = {MediaType.APPLICATION_JSON_VALUE, "text/csv"})
  TrialAnswer run(
      @RequestParam Map<String, String> asked, @RequestParam Map<String, MultipartFile> files)
      throws IOException {
    return TrialAnswer.of(trying.run(questionOf(asked), filesOf(asked, files)));
  }

  private static TrialQuestion questionOf(Map<String, String> asked) {
    Map<String, String> figures = new TreeMap<>();
    asked.forEach(
        (name, value) -> {
          if (name.startsWith(FIGURE)) {
            figures.put(name.substring(FIGURE.length()), value);
          }
        });
    return new TrialQuestion(asked.get("policy"), asked.get("period"), asked.get("place"), figures);
  }

  /** A part sent as plain text counts as a file without a name, so that it is refused, not lost. */
  private static Map<String, TrialFile> filesOf(
      Map<String, String> asked, Map<String, MultipartFile> parts) throws IOException {
    Map<String, TrialFile> files = new TreeMap<>();
    for (TrialPart part : TrialPart.values()) {
      String text = asked.get(part.key());
      if (text != null) {
        byte[] content = text.getBytes(StandardCharsets.UTF_8);
        files.put(part.key(), new TrialFile("", new ByteArrayInputStream(content)));
      }
    }
    for (Map.Entry<String, MultipartFile> part : parts.entrySet()) {
      MultipartFile file = part.getValue();
      files.put(part.getKey(), new TrialFile(file.getOriginalFilename(), file.getInputStream()));
    }
    return files;
  }
}
