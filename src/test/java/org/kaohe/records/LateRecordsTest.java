package org.kaohe.records;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.kaohe.shared.Period;

class LateRecordsTest {

  private static final Period OCTOBER = Period.month(2026, 10);

  private static CaseRecord of(String date, String takenIn) {
    CaseRecord record = RecordsFixture.verified("J1", "E1", date);
    return new CaseRecord(
        "J1",
        record.facts(),
        record.source(),
        record.createdBy(),
        record.createdAt(),
        takenIn == null ? null : Period.parse(takenIn),
        1);
  }

  @ParameterizedTest(name = "{0} taken in {1}, own month computed {2}: fires {3}")
  @CsvSource({
    "2026-10-01, , false, true",
    "2026-10-31, , false, true",
    "2026-11-01, , false, false",
    "2026-09-30, , true, true",
    "2026-07-01, , true, true",
    "2026-06-30, , true, false",
    "2026-09-30, , false, false",
    "2026-09-30, 2026-09, true, false",
    "2026-09-30, 2026-10, true, true",
    "2026-10-05, 2026-10, false, true"
  })
  void aRecordTakesEffectInItsOwnMonthOrLateInTheNextOpenOne(
      String date, String takenIn, boolean ownMonthComputed, boolean fires) {
    assertThat(LateRecords.fires(of(date, takenIn), OCTOBER, false, ownMonthComputed))
        .isEqualTo(fires);
  }

  @ParameterizedTest
  @CsvSource({
    "2026-10-05, , false",
    "2026-09-30, , false",
    "2026-10-05, 2026-10, true",
    "2026-09-30, 2026-10, true"
  })
  void aMonthComputedForGoodTakesNothingNew(String date, String takenIn, boolean fires) {
    assertThat(LateRecords.fires(of(date, takenIn), OCTOBER, true, true)).isEqualTo(fires);
  }

  @ParameterizedTest
  @EnumSource(
      value = RecordStatus.class,
      names = {"PENDING", "UNFOUNDED"})
  void onlyVerifiedRecordsFire(RecordStatus status) {
    CaseRecord record = RecordsFixture.record("J1", "E1", "2026-10-05", status);
    assertThat(LateRecords.fires(record, OCTOBER, false, false)).isFalse();
  }

  @Test
  void threeMonthsReachAcrossTheTurnOfTheYear() {
    Period january = Period.month(2026, 1);
    assertThat(LateRecords.earliest(january)).isEqualTo(Period.month(2025, 10));
    assertThat(LateRecords.isLate(Period.month(2025, 10), january)).isTrue();
    assertThat(LateRecords.isLate(Period.month(2025, 9), january)).isFalse();
    assertThat(LateRecords.isLate(january, january)).isFalse();
  }
}
