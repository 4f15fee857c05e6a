package org.kaohe.trial;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Stream;
import org.kaohe.assessment.HistoryFile;
import org.kaohe.assessment.HistoryRow;
import org.kaohe.assessment.ReviewRow;
import org.kaohe.assessment.ReviewsFile;
import org.kaohe.metrics.MetricSheet;
import org.kaohe.metrics.MetricsFile;
import org.kaohe.records.RecordsFile;
import org.kaohe.staff.StaffFile;
import org.kaohe.staff.StaffMember;
import org.kaohe.tables.Table;

/** Reads a trial's files, all of them before any fault is said. */
class ReadingTrialFiles {

  /** What a file's content is: its faults, and its rows as lines of a file of that name. */
  private record Content<R>(Table table, Function<String, Stream<Line<R>>> lines) {}

  private final Map<TrialPart, List<TrialFile>> files;
  private final FaultList faults;

  ReadingTrialFiles(Map<TrialPart, List<TrialFile>> files, FaultList faults) {
    this.files = files;
    this.faults = faults;
  }

  TrialFiles read() {
    TrialFiles read =
        new TrialFiles(
            files.containsKey(TrialPart.STAFF)
                ? read(TrialPart.STAFF, ReadingTrialFiles::staff)
                : null,
            read(TrialPart.METRICS, ReadingTrialFiles::metrics),
            read(TrialPart.REVIEWS, ReadingTrialFiles::reviews),
            read(TrialPart.RECORDS, ReadingTrialFiles::records),
            read(TrialPart.HISTORY, ReadingTrialFiles::history));
    read.checkRepeated(faults);
    return read;
  }

  private <R> List<Line<R>> read(
      TrialPart part, BiFunction<InputStream, String, Content<R>> parser) {
    List<TrialFile> several = files.getOrDefault(part, List.of());
    List<Line<R>> lines = new ArrayList<>();
    for (TrialFile file : several) {
      String place = several.size() == 1 ? part.label() : part.label() + " " + file.name();
      Content<R> content =
          faults.attempt(part, place, file.name(), () -> parser.apply(file.content(), file.name()));
      if (content != null) {
        faults.addAll(part, place, content.table().faults());
        content.lines().apply(place).forEach(lines::add);
      }
    }
    return lines;
  }

  private static Content<StaffMember> staff(InputStream in, String name) {
    StaffFile.Content content = StaffFile.read(in, name);
    return new Content<>(
        content.table(),
        place ->
            content.rows().stream()
                .map(row -> new Line<>(place, row.row().number(), row.member())));
  }

  private static Content<MetricSheet> metrics(InputStream in, String name) {
    MetricsFile content = MetricsFile.read(in, name);
    return new Content<>(
        content.table(),
        place ->
            content.rows().stream().map(row -> new Line<>(place, row.row().number(), row.sheet())));
  }

  private static Content<ReviewRow> reviews(InputStream in, String name) {
    ReviewsFile content = ReviewsFile.read(in, name);
    return new Content<>(
        content.table(),
        place ->
            content.lines().stream()
                .map(line -> new Line<>(place, line.source().number(), line.row())));
  }

  private static Content<NumberedCase> records(InputStream in, String name) {
    RecordsFile content = RecordsFile.read(in, name);
    return new Content<>(
        content.table(),
        place ->
            content.rows().stream()
                .map(
                    row ->
                        new Line<>(
                            place,
                            row.row().number(),
                            new NumberedCase(row.number(), row.facts()))));
  }

  private static Content<HistoryRow> history(InputStream in, String name) {
    HistoryFile content = HistoryFile.read(in, name);
    return new Content<>(
        content.table(),
        place ->
            content.lines().stream()
                .map(line -> new Line<>(place, line.source().number(), line.row())));
  }
}
