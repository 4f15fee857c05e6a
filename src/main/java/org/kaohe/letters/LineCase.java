package org.kaohe.letters;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.kaohe.letters.LetterContent.Entry;
import org.kaohe.outcomes.OutcomeLine;

/**
 * An outcome line with what a letter about it needs beside it.
 *
 * @param policyTitle of the line's policy version
 * @param ruleText the policy's text of the rule, or null if the version no longer has it
 * @param confirmedBy name and number of who confirmed it, or null
 * @param appealUntil last day of the appeal window, or null if unknown
 * @param department of the line's cycle, or null if unknown
 * @param signature in whose name the letter is written
 */
record LineCase(
    OutcomeLine line,
    String policyTitle,
    String ruleText,
    String confirmedBy,
    LocalDate appealUntil,
    String department,
    String signature) {

  /** Of a proposal for a case, which tells its own papers. */
  private static final Set<String> INTERNAL = Set.of("proposal", "furthest", "proposed");

  String salutation() {
    return Phrases.to(line.subject().subjectName(), line.employee());
  }

  String period() {
    return Phrases.period(line.period());
  }

  String rule() {
    return "《%s》（%s 第 %d 版）规则 %s“%s”"
        .formatted(
            policyTitle,
            line.basis().policyId(),
            line.basis().policyVersion(),
            line.rule(),
            line.basis().title());
  }

  /** What it was decided on. */
  List<Entry> evidence() {
    List<Entry> entries = new ArrayList<>();
    entries.add(new Entry("依据规则", rule()));
    addIf(entries, "规则内容", ruleText);
    entries.add(new Entry("考核期间", period()));
    addIf(entries, "认定", line.basis().reason());
    addIf(entries, "所依据的事实", facts());
    addIf(entries, "记录编号", line.basis().recordNo());
    return entries;
  }

  private String facts() {
    return line.basis().facts().entrySet().stream()
        .filter(fact -> !INTERNAL.contains(fact.getKey()))
        .map(LineCase::fact)
        .collect(Collectors.joining("；"));
  }

  private static String fact(Map.Entry<String, String> fact) {
    String name = fact.getKey().replace('(', '（').replace(')', '）');
    return "%s：%s".formatted(name, fact.getValue());
  }

  void addConfirmation(List<Entry> entries) {
    addIf(entries, "确认", confirmedBy);
  }

  static void addIf(List<Entry> entries, String name, String text) {
    if (text != null && !text.isBlank()) {
      entries.add(new Entry(name, text));
    }
  }
}
