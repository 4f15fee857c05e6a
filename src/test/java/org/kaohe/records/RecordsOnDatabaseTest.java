package org.kaohe.records;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kaohe.records.RecordsFixture.HR;
import static org.kaohe.records.RecordsFixture.csv;

import java.time.Clock;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kaohe.shared.EmployeeNumber;
import org.kaohe.shared.Period;
import org.kaohe.tables.ImportReport;
import org.kaohe.testing.FakeStaff;
import org.kaohe.testing.KaoheTest;
import org.springframework.beans.factory.annotation.Autowired;

/** The use cases on the real tables, with people in memory. */
@KaoheTest
class RecordsOnDatabaseTest {

  private static final String[] FILE = {
    "编号,工号,团队,部门,日期,类别,程度,状态,损失金额,金额,成绩,说明",
    "RD-1,RD1,,,2026-09-08,工作失误,严重,已核实,100.50,,,发错货",
    "RD-2,RD1,,,2026-10-08,培训,,已核实,,,90.50,",
    "RD-3,,RD组,,2026-10-09,团队达标,,已核实,,1000,,",
    "RD-4,,,RD部,2026-10-10,抽检,,待核实,,,88,"
  };

  @Autowired CaseRecords records;
  @Autowired Voidings voidings;
  @Autowired ComputedMonths computed;
  @Autowired Clock clock;

  private final FakeStaff staff = new FakeStaff().employed("RD1", "RD部", "RD组");
  private ImportingRecords importing;
  private RecordsOfMonth ofMonth;

  @BeforeEach
  void useCases() {
    importing = new ImportingRecords(records, voidings, new Subjects(staff), clock);
    ofMonth = new RecordsOfMonth(records, computed, staff, clock);
  }

  private ImportReport load() {
    return importing.run(csv(FILE), "records.csv", HR);
  }

  private List<String> firing(Period month) {
    return ofMonth
        .forComputation("RD部", month, List.of(new EmployeeNumber("RD1")), List.of("RD组"), 12)
        .stream()
        .filter(RecordOfMonth::fires)
        .map(seen -> seen.record().number())
        .toList();
  }

  @Test
  void lateRecordsAreImportedFireOnceAndThenStayAsTheyAre() {
    Period september = Period.month(2026, 9);
    Period october = september.next();
    ofMonth.markTaken("RD部", september, firing(september));
    assertThat(load()).isEqualTo(new ImportReport(4, 4, 0, 0, List.of()));
    assertThat(load()).isEqualTo(new ImportReport(4, 0, 0, 4, List.of()));
    assertThat(firing(september)).isEmpty();
    assertThat(firing(october)).containsExactly("RD-1", "RD-2", "RD-3");
    ofMonth.markTaken("RD部", october, firing(october));
    ofMonth.markTaken("RD部", october, firing(october));
    assertThat(firing(october)).containsExactly("RD-1", "RD-2", "RD-3");
    assertThat(firing(october.next())).isEmpty();
    assertThat(load()).isEqualTo(new ImportReport(4, 0, 0, 4, List.of()));
  }
}
