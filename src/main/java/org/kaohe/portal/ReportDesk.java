package org.kaohe.portal;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.kaohe.records.CaseRecord;
import org.kaohe.records.ConductReport;
import org.kaohe.records.MeritClaim;
import org.kaohe.records.ViewingReports;
import org.kaohe.records.Voiding;
import org.kaohe.records.WaitingMatters;
import org.kaohe.shared.EmployeeNumber;
import org.kaohe.staff.Staff;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reports, claims and records for HR; nobody of HR sees a report about himself here. */
@Service
@Transactional(readOnly = true)
public class ReportDesk {

  private final ViewingReports viewing;
  private final WaitingMatters waiting;
  private final Staff staff;
  private final WorkLinks links;
  private final Clock clock;

  ReportDesk(
      ViewingReports viewing, WaitingMatters waiting, Staff staff, WorkLinks links, Clock clock) {
    this.viewing = viewing;
    this.waiting = waiting;
    this.staff = staff;
    this.links = links;
    this.clock = clock;
  }

  /**
   * Something that is or was handled.
   *
   * @param waitsFor who is to act; empty once decided
   * @param task Tasklist with its open task, or null
   * @param running Cockpit with the case, or null
   */
  public record Entry<T>(
      T matter, List<EmployeeNumber> waitsFor, boolean overdue, String task, String running) {}

  /**
   * @param voiding null unless it is void
   * @param own about the reader, who may not void it
   */
  public record Kept(CaseRecord record, Voiding voiding, boolean own) {}

  /** A list with the names of everybody in it. */
  public record Page<T>(Paged<T> shown, Map<EmployeeNumber, String> names) {}

  public Page<Entry<ConductReport>> reports(EmployeeNumber reader, int page) {
    Paged<ConductReport> shown = Paged.of(viewing.reports(reader), page);
    Set<EmployeeNumber> people = new HashSet<>();
    List<Entry<ConductReport>> entries = shown.items().stream().map(this::entry).toList();
    shown.items().forEach(each -> people.addAll(List.of(each.reporter(), each.accused())));
    entries.forEach(each -> people.addAll(each.waitsFor()));
    return new Page<>(shown.with(entries), names(people));
  }

  private Entry<ConductReport> entry(ConductReport report) {
    boolean open = report.state().isOpen();
    return new Entry<>(
        report,
        open ? waiting.reportWaitsFor(report.id()) : List.of(),
        open && today().isAfter(report.dueOn()),
        open ? links.task("conduct-report", report.id()).orElse(null) : null,
        open ? links.running("conduct-report", report.id()).orElse(null) : null);
  }

  public Page<Entry<MeritClaim>> claims(int page) {
    Paged<MeritClaim> shown = Paged.of(viewing.claims(), page);
    Set<EmployeeNumber> people = new HashSet<>();
    List<Entry<MeritClaim>> entries = shown.items().stream().map(this::entry).toList();
    shown.items().forEach(each -> people.add(each.claimant()));
    entries.forEach(each -> people.addAll(each.waitsFor()));
    return new Page<>(shown.with(entries), names(people));
  }

  private Entry<MeritClaim> entry(MeritClaim claim) {
    boolean open = claim.state().isOpen();
    return new Entry<>(
        claim,
        open ? waiting.claimWaitsFor(claim.id()) : List.of(),
        open && today().isAfter(claim.dueOn()),
        open ? links.task("merit-claim", claim.id()).orElse(null) : null,
        open ? links.running("merit-claim", claim.id()).orElse(null) : null);
  }

  /**
   * @param number whose records; null: the latest of everybody
   */
  public Page<Kept> records(EmployeeNumber number, EmployeeNumber reader, int page) {
    List<CaseRecord> all = number == null ? viewing.latestRecords() : viewing.allRecordsOf(number);
    Paged<CaseRecord> shown = Paged.of(all, page);
    Map<String, Voiding> voidings = viewing.voidings(shown.items());
    List<Kept> kept =
        shown.items().stream()
            .map(each -> new Kept(each, voidings.get(each.number()), isAbout(each, reader)))
            .toList();
    Set<EmployeeNumber> people = new HashSet<>();
    shown.items().forEach(each -> people.add(subject(each)));
    voidings.values().forEach(each -> people.add(each.by()));
    people.removeIf(Objects::isNull);
    return new Page<>(shown.with(kept), names(people));
  }

  private static boolean isAbout(CaseRecord record, EmployeeNumber reader) {
    return reader.equals(subject(record));
  }

  private static EmployeeNumber subject(CaseRecord record) {
    return switch (record.facts().subjectType()) {
      case EMPLOYEE -> EmployeeNumber.of(record.facts().subject());
      case TEAM, DEPARTMENT -> null;
    };
  }

  private Map<EmployeeNumber, String> names(Set<EmployeeNumber> people) {
    Map<EmployeeNumber, String> names = new HashMap<>();
    staff.find(people, today()).forEach((number, member) -> names.put(number, member.name()));
    return names;
  }

  private LocalDate today() {
    return LocalDate.now(clock);
  }
}
