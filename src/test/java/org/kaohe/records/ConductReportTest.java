package org.kaohe.records;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.kaohe.records.RecordsFixture.HR;
import static org.kaohe.records.RecordsFixture.NOW;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kaohe.shared.EmployeeNumber;
import org.kaohe.shared.Refused;
import org.kaohe.shared.Severity;

class ConductReportTest {

  private static final LocalDate HEAR_UNTIL = LocalDate.of(2026, 11, 5);
  private static final LocalDate LATER = LocalDate.of(2026, 11, 12);
  private static final EmployeeNumber ACCUSED = new EmployeeNumber("E1");

  private final ConductReport report = reported();

  @ParameterizedTest
  @CsvSource({"2026-11-02, true", "2026-11-05, true", "2026-11-06, false"})
  void theLastDayOfTheHearingCounts(LocalDate today, boolean heard) {
    report.investigated(investigation(), HEAR_UNTIL);
    if (heard) {
      report.stated(statement(), today, LATER);
      assertThat(report.is(ReportState.VERIFYING)).isTrue();
      assertThat(report.wasSilent()).isFalse();
    } else {
      assertThatThrownBy(() -> report.stated(statement(), today, LATER))
          .isInstanceOf(Refused.class)
          .hasMessageContaining("2026-11-05");
      assertThat(report.statement()).isNull();
    }
  }

  @Test
  void nothingIsDecidedBeforeTheEmployeeWasHeardOrItsTimeIsOver() {
    assertThatThrownBy(() -> report.found(finding(true))).isInstanceOf(Refused.class);
    report.investigated(investigation(), HEAR_UNTIL);
    assertThatThrownBy(() -> report.found(finding(true))).isInstanceOf(Refused.class);
    report.silent(LATER);
    assertThat(report.wasSilent()).isTrue();
    report.found(finding(true));
    assertThat(report.is(ReportState.VERIFIED)).isTrue();
  }

  @Test
  void everyStepIsTakenOnce() {
    report.investigated(investigation(), HEAR_UNTIL);
    assertThatThrownBy(() -> report.investigated(investigation(), LATER))
        .isInstanceOf(Refused.class);
    report.stated(statement(), HEAR_UNTIL, LATER);
    assertThatThrownBy(() -> report.stated(statement(), HEAR_UNTIL, LATER))
        .isInstanceOf(Refused.class);
    assertThatThrownBy(() -> report.silent(LATER)).isInstanceOf(Refused.class);
    report.found(finding(false));
    assertThatThrownBy(() -> report.found(finding(true))).isInstanceOf(Refused.class);
    assertThatThrownBy(() -> report.recorded("JL2026-00001")).isInstanceOf(Refused.class);
  }

  @Test
  void anUnfoundedReportNoLongerStandsForItsEvent() {
    assertThat(report.standsForEvent()).isTrue();
    report.investigated(investigation(), HEAR_UNTIL);
    report.silent(LATER);
    report.found(finding(false));
    assertThat(report.standsForEvent()).isFalse();
  }

  @Test
  void theAccusedKnowsOfItOnceAskedAndNeverWhoReported() {
    assertThat(report.isKnownToAccused()).isFalse();
    report.investigated(investigation(), HEAR_UNTIL);
    assertThat(report.isKnownToAccused()).isTrue();
    String seen = ReportForAccused.of(report).toString();
    assertThat(seen).contains("录音 4711").doesNotContain("M1", HR.value(), "只给人力看");
  }

  private static ConductReport reported() {
    ReportForm form =
        new ReportForm(
            ACCUSED,
            LocalDate.of(2026, 10, 8),
            Category.FOUL_LANGUAGE,
            Severity.MINOR,
            "通话中辱骂客户，有录音",
            "只给人力看的线索",
            false);
    return ConductReport.of(
        form, "E1|key", LocalDate.of(2026, 11, 9), new EmployeeNumber("M1"), NOW);
  }

  private static Investigation investigation() {
    return new Investigation("核对了录音", "录音 4711", HR, NOW);
  }

  private static Statement statement() {
    return new Statement("客户先辱骂", null, ACCUSED, NOW);
  }

  private static Finding finding(boolean founded) {
    return new Finding(founded, founded ? Severity.SERIOUS : null, null, "录音属实", HR, NOW);
  }
}
