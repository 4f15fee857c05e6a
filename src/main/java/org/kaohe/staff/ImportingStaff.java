package org.kaohe.staff;

import java.io.InputStream;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.kaohe.shared.EmployeeNumber;
import org.kaohe.shared.Fault;
import org.kaohe.shared.Refused;
import org.kaohe.tables.CellParser.BadCell;
import org.kaohe.tables.Cells;
import org.kaohe.tables.Heading;
import org.kaohe.tables.Import;
import org.kaohe.tables.ImportReport;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Imports the staff file. Changes take effect from {@code effectiveFrom}, or today. */
@Service
public class ImportingStaff implements Import {

  public static final String EFFECTIVE_FROM = "effectiveFrom";

  private final StaffTimelines timelines;
  private final StaffFileCheck check;
  private final ChangingStaff changing;
  private final Clock clock;

  ImportingStaff(
      StaffTimelines timelines, StaffFileCheck check, ChangingStaff changing, Clock clock) {
    this.timelines = timelines;
    this.check = check;
    this.changing = changing;
    this.clock = clock;
  }

  @Override
  public String kind() {
    return "staff";
  }

  @Override
  public List<Heading<?>> headings() {
    return StaffFile.headings();
  }

  @Override
  @Transactional
  public ImportReport run(InputStream file, String fileName, EmployeeNumber by) {
    return run(file, fileName, by, Map.of());
  }

  @Override
  @Transactional
  public ImportReport run(
      InputStream file, String fileName, EmployeeNumber by, Map<String, String> parameters) {
    LocalDate from = effectiveFrom(parameters.get(EFFECTIVE_FROM));
    StaffFile.Content content = StaffFile.read(file, fileName);
    Map<EmployeeNumber, StaffTimeline> before =
        timelines.of(content.rows().stream().map(StaffRow::number).toList());
    check.check(content, from);
    content.table().refuseIfFaulty();
    return changing.state(content, before, from);
  }

  private LocalDate effectiveFrom(String text) {
    if (text == null || text.isBlank()) {
      return LocalDate.now(clock);
    }
    try {
      return Cells.date().parse(text.strip());
    } catch (BadCell bad) {
      throw Refused.invalid(
          "effective-date",
          "生效日期有误，未导入任何数据",
          List.of(Fault.at(EFFECTIVE_FROM, text, bad.getMessage())));
    }
  }
}
