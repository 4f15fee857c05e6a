package org.kaohe.portal;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.kaohe.appeal.Appeal;
import org.kaohe.appeal.AppealReview;
import org.kaohe.appeal.Appeals;
import org.kaohe.outcomes.OutcomeLine;
import org.kaohe.outcomes.OutcomeLines;
import org.kaohe.shared.EmployeeNumber;
import org.kaohe.staff.Staff;
import org.kaohe.staff.StaffMember;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Appeals for whoever reviews them: all for HR. */
@Service
public class AppealDesk {

  private final Appeals appeals;
  private final AppealReview review;
  private final OutcomeLines lines;
  private final Staff staff;
  private final WorkLinks links;
  private final Clock clock;

  AppealDesk(
      Appeals appeals,
      AppealReview review,
      OutcomeLines lines,
      Staff staff,
      WorkLinks links,
      Clock clock) {
    this.appeals = appeals;
    this.review = review;
    this.lines = lines;
    this.staff = staff;
    this.links = links;
    this.clock = clock;
  }

  /**
   * @param line it is about, or null
   * @param reviewers who may decide it; empty once decided
   * @param decidedBy who decided it, or null
   * @param task Tasklist with it, or null
   */
  public record Entry(
      Appeal appeal,
      String appellant,
      OutcomeLine line,
      List<String> reviewers,
      boolean overdue,
      String decidedBy,
      String task) {}

  @Transactional(readOnly = true)
  public Paged<Entry> page(int page) {
    return entries(Paged.of(appeals.findAll(), page));
  }

  /** Only those that wait for this reviewer, as for a department head. */
  @Transactional(readOnly = true)
  public Paged<Entry> page(int page, EmployeeNumber reviewer) {
    List<Appeal> theirs =
        appeals.findAll().stream()
            .filter(appeal -> !appeal.isDecided())
            .filter(appeal -> review.reviewers(appeal.id()).contains(reviewer))
            .toList();
    return entries(Paged.of(theirs, page));
  }

  private Paged<Entry> entries(Paged<Appeal> shown) {
    List<Entry> entries = shown.items().stream().map(this::entry).toList();
    return new Paged<>(entries, shown.page(), shown.pages(), shown.total());
  }

  private Entry entry(Appeal appeal) {
    boolean waiting = !appeal.isDecided();
    return new Entry(
        appeal,
        names(List.of(appeal.appellant())).get(0),
        appeal.isAboutLine() ? lines.find(appeal.lineId()).orElse(null) : null,
        waiting ? names(review.reviewers(appeal.id())) : List.of(),
        waiting && today().isAfter(appeal.dueOn()),
        waiting ? null : names(List.of(appeal.decidedBy())).get(0),
        waiting ? links.task("appeal", appeal.id()).orElse(null) : null);
  }

  private List<String> names(List<EmployeeNumber> numbers) {
    Map<EmployeeNumber, StaffMember> members = staff.find(numbers, today());
    List<String> names = new ArrayList<>();
    for (EmployeeNumber number : numbers) {
      StaffMember member = members.get(number);
      names.add(member == null ? number.value() : member.name() + "（" + number + "）");
    }
    return names;
  }

  private LocalDate today() {
    return LocalDate.now(clock);
  }
}
