package org.kaohe.feedback;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.kaohe.shared.EmployeeNumber;
import org.kaohe.shared.Fault;
import org.kaohe.shared.Refused;
import org.kaohe.staff.Staff;
import org.kaohe.staff.StaffMember;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Anybody of the staff suggests something, HR answers. */
@Service
public class Suggesting {

  private static final int SHORTEST = 10;

  private final Suggestions suggestions;
  private final Staff staff;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  Suggesting(Suggestions suggestions, Staff staff, ApplicationEventPublisher events, Clock clock) {
    this.suggestions = suggestions;
    this.staff = staff;
    this.events = events;
    this.clock = clock;
  }

  @Transactional
  public Suggestion send(String content, EmployeeNumber by) {
    StaffMember sender =
        staff.find(by, LocalDate.now(clock)).orElseThrow(() -> Refused.forbidden("只有在职员工可以提建议"));
    String text = checked("suggestion", content, SHORTEST, "建议没有提交，请更正后再提交");
    Suggestion sent = suggestions.save(Suggestion.of(sender, text, clock.instant()));
    events.publishEvent(new SuggestionSent(sent));
    return sent;
  }

  @Transactional
  public void answer(String suggestionId, String answer, EmployeeNumber by) {
    Suggestion suggestion =
        suggestions
            .findById(suggestionId)
            .orElseThrow(() -> Refused.unknown("suggestion-unknown", "没有这条建议"));
    String text = checked("answer", answer, 2, "答复没有提交，请更正后再提交");
    Suggestion answered = suggestions.save(suggestion.answered(text, by, clock.instant()));
    events.publishEvent(new SuggestionAnswered(answered));
  }

  private static String checked(String place, String text, int shortest, String title) {
    List<Fault> faults = new ArrayList<>();
    String read = Texts.read(place, text, shortest, Texts.LONGEST, faults);
    if (!faults.isEmpty()) {
      throw Refused.invalid("suggestion-invalid", title, faults);
    }
    return read;
  }
}
