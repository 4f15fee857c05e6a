package org.kaohe.feedback;

import java.text.Normalizer;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import org.kaohe.shared.Fault;
import org.kaohe.shared.Refused;

/** What a manager writes down of a conversation, checked. */
record ConversationForm(LocalDate heldOn, String notes) {

  private static final int SHORTEST = 10;

  /**
   * @throws Refused with every fault at once
   */
  static ConversationForm read(String day, String text, LocalDate publishedOn, LocalDate today) {
    List<Fault> faults = new ArrayList<>();
    LocalDate heldOn = dayOf(day);
    if (heldOn == null || heldOn.isBefore(publishedOn) || heldOn.isAfter(today)) {
      String allowed = "须为公布日 %s 至今天 %s 之间的日期".formatted(publishedOn, today);
      faults.add(Fault.at("heldOn", day, allowed));
    }
    String notes = Texts.read("notes", text, SHORTEST, Texts.LONGEST, faults);
    if (!faults.isEmpty()) {
      throw Refused.invalid("conversation-invalid", "面谈没有保存，请更正后再提交", faults);
    }
    return new ConversationForm(heldOn, notes);
  }

  private static LocalDate dayOf(String text) {
    try {
      return text == null
          ? null
          : LocalDate.parse(Normalizer.normalize(text, Normalizer.Form.NFKC).strip());
    } catch (DateTimeParseException noDay) {
      return null;
    }
  }
}
