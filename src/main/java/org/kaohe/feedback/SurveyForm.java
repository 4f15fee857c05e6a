package org.kaohe.feedback;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.kaohe.shared.Fault;
import org.kaohe.shared.Refused;

/** Reads an answer as it was typed, with every fault at once. */
final class SurveyForm {

  private SurveyForm() {}

  /**
   * @param form marks by the questions' keys, and {@code text}
   */
  static SurveyAnswer read(Map<String, String> form) {
    List<Fault> faults = new ArrayList<>();
    Map<SurveyQuestion, Integer> marks = new EnumMap<>(SurveyQuestion.class);
    for (SurveyQuestion question : SurveyQuestion.values()) {
      String typed = form.get(question.key());
      String text = typed == null ? "" : Normalizer.normalize(typed, Normalizer.Form.NFKC).strip();
      if (text.matches("[1-5]")) {
        marks.put(question, Integer.valueOf(text));
      } else {
        faults.add(Fault.at(question.key(), typed, "须为 1–5 的整数"));
      }
    }
    String text = Texts.read("text", form.get("text"), 0, Texts.LONGEST, faults);
    if (!faults.isEmpty()) {
      throw Refused.invalid("survey-invalid", "问卷没有提交，请更正后再提交", faults);
    }
    return new SurveyAnswer(marks, text.isEmpty() ? null : text);
  }
}
