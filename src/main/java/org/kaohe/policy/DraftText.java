package org.kaohe.policy;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.kaohe.policy.PolicyDraft.UploadedFile;
import org.kaohe.shared.Fault;
import org.kaohe.shared.Refused;

/** Puts a draft's text together: uploaded files, and the base's where none was uploaded. */
final class DraftText {

  private static final Pattern MANIFEST = Pattern.compile("[A-Z][A-Z0-9]{1,15}\\.yaml");
  private static final int LARGEST = 1 << 20;

  private final PolicyDraft draft;
  private final PolicyText base;
  private final List<Fault> faults = new ArrayList<>();

  /**
   * @param base null for a new policy
   */
  DraftText(PolicyDraft draft, PolicyText base) {
    this.draft = draft;
    this.base = base;
  }

  /**
   * @throws Refused with every fault of names, sizes and encodings
   */
  PolicyText text() {
    String id = policyOf(draft);
    boolean sameAsBase = base != null && base.manifestFile().equals(id + ".yaml");
    String manifest = text(draft.manifest(), sameAsBase ? base.manifest() : null, id + ".yaml");
    String tables = text(draft.tables(), sameAsBase ? base.tables() : null, id + ".dmn");
    if (!faults.isEmpty()) {
      throw Refused.invalid("policy-faulty", "方案文件有 " + faults.size() + " 处错误", faults);
    }
    return PolicyText.of(id, manifest, tables);
  }

  /**
   * The policy that it becomes a version of.
   *
   * @throws Refused if that can't be told
   */
  static String policyOf(PolicyDraft draft) {
    if (draft.manifest() == null) {
      if (draft.base() == null || draft.base().isBlank()) {
        throw Refused.invalid(
            "policy-draft-invalid",
            "请选择所依据的方案，或上传新方案的清单（.yaml）和决策表（.dmn）",
            List.of(Fault.at("base", null, "须填写")));
      }
      return draft.base();
    }
    String name = String.valueOf(draft.manifest().name());
    if (!MANIFEST.matcher(name).matches()) {
      throw Refused.invalid(
          "policy-faulty",
          "方案文件有 1 处错误",
          List.of(Fault.at(name, null, "清单的文件名须为方案编号加 .yaml，如 P12.yaml")));
    }
    return name.substring(0, name.length() - ".yaml".length());
  }

  private String text(UploadedFile file, String otherwise, String name) {
    if (file == null) {
      if (otherwise == null) {
        faults.add(Fault.at(name, null, "新方案须同时上传清单和决策表，缺少 " + name));
      }
      return otherwise;
    }
    if (!name.equals(file.name())) {
      faults.add(Fault.at(file.name(), null, "文件名须为 " + name));
    }
    if (file.content().length > LARGEST) {
      faults.add(Fault.at(file.name(), null, "文件过大，最大 1 MiB"));
      return null;
    }
    return decoded(file);
  }

  private String decoded(UploadedFile file) {
    try {
      return StandardCharsets.UTF_8
          .newDecoder()
          .decode(ByteBuffer.wrap(file.content()))
          .toString()
          .replace("\uFEFF", "");
    } catch (CharacterCodingException e) {
      faults.add(Fault.at(file.name(), null, "须为 UTF-8 编码"));
      return null;
    }
  }
}
