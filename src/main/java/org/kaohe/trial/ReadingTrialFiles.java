package org.kaohe.trial;

import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.kaohe.assessment.HistoryFile;
import org.kaohe.assessment.ReviewsFile;
import org.kaohe.metrics.MetricsFile;
import org.kaohe.records.RecordsFile;
import org.kaohe.staff.StaffFile;
import org.kaohe.staff.StaffMember;
import org.kaohe.staff.StaffRow;
import org.kaohe.tables.Table;

/** Reads a trial's files, all of them before any fault is said. */
class ReadingTrialFiles {

  private final Map<TrialPart, TrialFile> files;
  private final FaultList faults;

  ReadingTrialFiles(Map<TrialPart, TrialFile> files, FaultList faults) {
    this.files = files;
    this.faults = faults;
  }

  TrialFiles read() {
    return new TrialFiles(
        staff(),
        read(TrialPart.METRICS, MetricsFile::read, MetricsFile::table, MetricsFile::rows),
        read(TrialPart.REVIEWS, ReviewsFile::read, ReviewsFile::table, ReviewsFile::lines),
        read(TrialPart.RECORDS, RecordsFile::read, RecordsFile::table, RecordsFile::rows),
        read(TrialPart.HISTORY, HistoryFile::read, HistoryFile::table, HistoryFile::lines));
  }

  private List<StaffMember> staff() {
    if (!files.containsKey(TrialPart.STAFF)) {
      return null;
    }
    return read(TrialPart.STAFF, StaffFile::read, StaffFile.Content::table, StaffFile.Content::rows)
        .stream()
        .map(StaffRow::member)
        .toList();
  }

  private <F, R> List<R> read(
      TrialPart part,
      BiFunction<InputStream, String, F> parser,
      Function<F, Table> table,
      Function<F, List<R>> rows) {
    TrialFile file = files.get(part);
    F content =
        file == null
            ? null
            : faults.attempt(part, file.name(), () -> parser.apply(file.content(), file.name()));
    if (content == null) {
      return List.of();
    }
    faults.addAll(part, table.apply(content).faults());
    return rows.apply(content);
  }
}
