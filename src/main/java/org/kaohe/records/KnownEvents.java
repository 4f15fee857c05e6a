package org.kaohe.records;

import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.kaohe.shared.EmployeeNumber;
import org.kaohe.shared.Refused;
import org.springframework.stereotype.Component;

/**
 * Finds out whether an event was reported, claimed or recorded before: same person, day and
 * category, and neither unfounded nor void.
 */
@Component
class KnownEvents {

  private final ConductReports reports;
  private final MeritClaims claims;
  private final RecordArchive archive;

  KnownEvents(ConductReports reports, MeritClaims claims, RecordArchive archive) {
    this.reports = reports;
    this.claims = claims;
    this.archive = archive;
  }

  /**
   * A key that two cases of one event cannot both have.
   *
   * @param another whoever submits it says that it is another event of that day
   * @throws Refused {@code event-known}, naming the first
   */
  String keyFor(EmployeeNumber person, LocalDate on, Category category, boolean another) {
    Set<String> taken =
        filed(person, on, category).map(FiledEvent::eventKey).collect(Collectors.toSet());
    if (!another) {
      refuseKnown(person, on, category);
    }
    String stem = "%s|%s|%s|".formatted(person, on, category);
    return IntStream.rangeClosed(0, taken.size())
        .mapToObj(n -> stem + n)
        .filter(key -> !taken.contains(key))
        .findFirst()
        .orElseThrow();
  }

  /** The record is void: its event may be submitted again. */
  void release(String recordNumber) {
    reports
        .findByRecordNo(recordNumber)
        .ifPresent(
            report -> {
              report.releaseEvent();
              reports.save(report);
            });
    claims
        .findByRecordNo(recordNumber)
        .ifPresent(
            claim -> {
              claim.releaseEvent();
              claims.save(claim);
            });
  }

  private void refuseKnown(EmployeeNumber person, LocalDate on, Category category) {
    Stream.concat(
            archive.verifiedOf(person, on, category).stream()
                .map(record -> "记录 %s（%s）".formatted(record.number(), record.source())),
            filed(person, on, category).map(FiledEvent::inWords))
        .findFirst()
        .ifPresent(
            first -> {
              throw Refused.conflict(
                  "event-known",
                  "%s %s 的“%s”已有%s；若确是当天的另一件事，请注明“同日另一事件”"
                      .formatted(person, on, category.label(), first));
            });
  }

  private Stream<FiledEvent> filed(EmployeeNumber person, LocalDate on, Category category) {
    return category.isConduct()
        ? reports.ofEvent(person, on, category).stream().map(ConductReport::filedEvent)
        : claims.ofEvent(person, on, category).stream().map(MeritClaim::filedEvent);
  }
}
