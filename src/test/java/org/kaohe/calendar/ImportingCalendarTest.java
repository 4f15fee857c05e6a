package org.kaohe.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.kaohe.shared.EmployeeNumber;
import org.kaohe.shared.Fault;
import org.kaohe.shared.Refused;
import org.kaohe.tables.ImportReport;
import org.kaohe.testing.KaoheTest;
import org.springframework.beans.factory.annotation.Autowired;

/** Years far from those of the other tests, which share the database. */
@KaoheTest
class ImportingCalendarTest {

  @Autowired ImportingCalendar importing;
  @Autowired WorkingDays days;

  @Test
  void the_shipped_years_are_there_from_the_start() {
    assertThat(days.plus(LocalDate.of(2026, 9, 24), 3)).isEqualTo("2026-09-30");
    assertThat(days.isWorkingDay(LocalDate.of(2025, 10, 11))).isTrue();
  }

  @Test
  void a_new_year_is_known_after_its_import_and_the_same_file_changes_nothing() {
    String file = "日期,类型,名称,来源\n2031-01-01,休,元旦,通知\n2031/1/4,班,元旦,通知\n";

    assertThat(run(file)).isEqualTo(new ImportReport(2, 2, 0, 0, List.of()));
    assertThat(days.isWorkingDay(LocalDate.of(2031, 1, 4))).isTrue();
    assertThat(run(file)).isEqualTo(new ImportReport(2, 0, 0, 2, List.of()));
  }

  @Test
  void a_later_notice_changes_single_days_at_once() {
    run("日期,类型\n2032-01-01,休\n");
    assertThat(days.isWorkingDay(LocalDate.of(2032, 1, 2))).isTrue();

    assertThat(run("日期,类型\n2032-01-02,休\n2032-01-01,班\n"))
        .isEqualTo(new ImportReport(2, 1, 1, 0, List.of()));
    assertThat(days.isWorkingDay(LocalDate.of(2032, 1, 2))).isFalse();
    assertThat(days.isWorkingDay(LocalDate.of(2032, 1, 1))).isTrue();
  }

  @Test
  void a_bad_file_names_every_fault_and_changes_nothing() {
    Refused refused = refused("日期,类型\n2033-01-01,休\n2033-01-01,班\n2033-02-30,休\n2033-05-01,放假\n");

    assertThat(refused.faults())
        .extracting(Fault::place)
        .containsExactlyInAnyOrder("第 3 行 日期", "第 4 行 日期", "第 5 行 类型");
    assertThat(
            catchThrowableOfType(Refused.class, () -> days.isWorkingDay(LocalDate.of(2033, 1, 3)))
                .type())
        .isEqualTo("calendar-missing");
  }

  @Test
  void single_days_of_an_unknown_year_are_no_table_of_it() {
    assertThat(refused("日期,类型\n2034-05-01,休\n").faults().get(0).message()).contains("不完整");
  }

  private Refused refused(String file) {
    return catchThrowableOfType(Refused.class, () -> run(file));
  }

  private ImportReport run(String file) {
    return importing.run(
        new ByteArrayInputStream(file.getBytes(StandardCharsets.UTF_8)),
        "calendar.csv",
        EmployeeNumber.of("hr"));
  }
}
