package org.kaohe.portal.web;

import jakarta.servlet.http.HttpServletRequest;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.kaohe.policy.PolicyDraft.UploadedFile;
import org.kaohe.trial.TrialFile;
import org.kaohe.trial.TrialPart;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.multipart.MultipartHttpServletRequest;

/** Files sent with a change of a policy; what a browser sends for a file not chosen is none. */
final class ChangeFiles {

  private final MultiValueMap<String, MultipartFile> parts;

  private ChangeFiles(MultiValueMap<String, MultipartFile> parts) {
    this.parts = parts;
  }

  static ChangeFiles of(HttpServletRequest request) {
    return new ChangeFiles(
        request instanceof MultipartHttpServletRequest sent
            ? sent.getMultiFileMap()
            : new LinkedMultiValueMap<>());
  }

  /** The manifest and the tables, if sent. */
  Map<String, UploadedFile> ofPolicy() {
    Map<String, UploadedFile> files = new LinkedHashMap<>();
    for (String name : List.of("manifest", "tables")) {
      MultipartFile file = parts.getFirst(name);
      if (file != null && !file.isEmpty()) {
        files.put(name, new UploadedFile(file.getOriginalFilename(), bytes(file)));
      }
    }
    return files;
  }

  /** By part of a trial. */
  Map<String, List<TrialFile>> ofTrial() {
    Map<String, List<TrialFile>> files = new LinkedHashMap<>();
    for (TrialPart part : TrialPart.values()) {
      List<TrialFile> ofPart = new ArrayList<>();
      for (MultipartFile file : parts.getOrDefault(part.key(), List.of())) {
        if (!file.isEmpty()) {
          ofPart.add(
              new TrialFile(file.getOriginalFilename(), new ByteArrayInputStream(bytes(file))));
        }
      }
      if (!ofPart.isEmpty()) {
        files.put(part.key(), ofPart);
      }
    }
    return files;
  }

  private static byte[] bytes(MultipartFile file) {
    try {
      return file.getBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
