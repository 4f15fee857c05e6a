package org.kaohe.staff;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.kaohe.shared.EmployeeNumber;
import org.kaohe.tables.ImportReport;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Stores what a checked file or decision states, and lets accounts and others follow. */
@Component
class ChangingStaff {

  private final StaffTimelines timelines;
  private final KeepingAccounts accounts;
  private final ApplicationEventPublisher events;

  ChangingStaff(
      StaffTimelines timelines, KeepingAccounts accounts, ApplicationEventPublisher events) {
    this.timelines = timelines;
    this.accounts = accounts;
    this.events = events;
  }

  ImportReport state(
      StaffFile.Content content, Map<EmployeeNumber, StaffTimeline> before, LocalDate from) {
    Map<EmployeeNumber, StaffTimeline> changes = changes(content, before, from);
    put(changes, before);
    int created = (int) changes.keySet().stream().filter(key -> !before.containsKey(key)).count();
    int rows = content.rows().size();
    return new ImportReport(
        rows,
        created,
        changes.size() - created,
        rows - changes.size(),
        content.table().ignoredHeadings());
  }

  /**
   * @param changes the timelines as they are from now on
   * @param before those that were known of these people
   */
  void put(Map<EmployeeNumber, StaffTimeline> changes, Map<EmployeeNumber, StaffTimeline> before) {
    if (changes.isEmpty()) {
      return;
    }
    timelines.put(changes);
    accounts.sync(concerned(changes, before));
    events.publishEvent(new StaffChanged(Set.copyOf(changes.keySet())));
  }

  private static Map<EmployeeNumber, StaffTimeline> changes(
      StaffFile.Content content, Map<EmployeeNumber, StaffTimeline> before, LocalDate from) {
    Map<EmployeeNumber, StaffTimeline> changes = new LinkedHashMap<>();
    for (StaffRow row : content.rows()) {
      StaffTimeline known = before.get(row.number());
      StaffTimeline after = after(row, known, content.table().headings(), from);
      if (!after.equals(known)) {
        changes.put(row.number(), after);
      }
    }
    return changes;
  }

  private static StaffTimeline after(
      StaffRow row, StaffTimeline known, Set<String> headings, LocalDate from) {
    return known == null
        ? StaffTimeline.beginning(row.member())
        : known.stating(row.about(known.on(from), headings), from);
  }

  /** The people themselves, and whoever was or becomes their manager. */
  private static Set<EmployeeNumber> concerned(
      Map<EmployeeNumber, StaffTimeline> changes, Map<EmployeeNumber, StaffTimeline> before) {
    Set<EmployeeNumber> concerned = new HashSet<>(changes.keySet());
    changes.forEach(
        (number, timeline) -> {
          concerned.addAll(managers(timeline));
          concerned.addAll(managers(before.get(number)));
        });
    return concerned;
  }

  private static List<EmployeeNumber> managers(StaffTimeline timeline) {
    return timeline == null
        ? List.of()
        : timeline.versions().stream()
            .map(each -> each.member().manager())
            .filter(Objects::nonNull)
            .toList();
  }
}
