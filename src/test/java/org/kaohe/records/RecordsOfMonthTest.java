package org.kaohe.records;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kaohe.records.RecordsFixture.verified;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kaohe.shared.EmployeeNumber;
import org.kaohe.shared.Period;

class RecordsOfMonthTest {

  private static final Period SEPTEMBER = Period.month(2026, 9);
  private static final Period OCTOBER = Period.month(2026, 10);
  private static final Period NOVEMBER = Period.month(2026, 11);
  private final RecordsFixture kaohe = new RecordsFixture();

  @BeforeEach
  void people() {
    kaohe.staff.employed("E1", "客服部", "一组");
  }

  private List<RecordOfMonth> see(Period month) {
    return kaohe.ofMonth.forComputation(
        "客服部", month, List.of(new EmployeeNumber("E1")), List.of("一组"), 12);
  }

  private List<String> firing(Period month) {
    return see(month).stream()
        .filter(RecordOfMonth::fires)
        .map(seen -> seen.record().number())
        .toList();
  }

  private void compute(Period month) {
    kaohe.ofMonth.markTaken("客服部", month, firing(month));
  }

  private void known(CaseRecord... records) {
    kaohe.records.save(List.of(records));
  }

  @Test
  void recordsOfBeforeTheFirstCycleOnlyCountAsOccurrences() {
    known(verified("J1", "E1", "2026-09-10"), verified("J2", "E1", "2026-10-10"));
    assertThat(see(OCTOBER)).extracting(seen -> seen.record().number()).containsExactly("J1", "J2");
    assertThat(firing(OCTOBER)).containsExactly("J2");
  }

  @Test
  void whatWasTakenDoesNotFireAgainInTheNextMonth() {
    known(verified("J1", "E1", "2026-09-10"));
    compute(SEPTEMBER);
    assertThat(firing(SEPTEMBER)).containsExactly("J1");
    assertThat(firing(OCTOBER)).isEmpty();
    assertThat(see(OCTOBER)).hasSize(1);
  }

  @Test
  void aLateRecordFiresOnceInTheNextOpenMonth() {
    compute(SEPTEMBER);
    known(verified("J1", "E1", "2026-09-10"));
    assertThat(firing(SEPTEMBER)).isEmpty();
    assertThat(firing(OCTOBER)).containsExactly("J1");
    compute(OCTOBER);
    assertThat(firing(OCTOBER)).containsExactly("J1");
    assertThat(firing(NOVEMBER)).isEmpty();
  }

  @Test
  void aRecordOfAComputedMonthWaitsForTheNextOne() {
    compute(OCTOBER);
    known(verified("J1", "E1", "2026-10-10"));
    assertThat(firing(OCTOBER)).isEmpty();
    assertThat(firing(NOVEMBER)).containsExactly("J1");
  }

  @Test
  void whoChangedDepartmentBringsALateRecordAlong() {
    kaohe.ofMonth.markTaken("销售部", SEPTEMBER, List.of());
    known(verified("J1", "E1", "2026-09-10"));
    assertThat(firing(OCTOBER)).isEmpty();
    kaohe.staff.employed("E1", "销售部", "三组");
    assertThat(firing(OCTOBER)).containsExactly("J1");
  }

  @Test
  void markingTwiceChangesNothing() {
    known(verified("J1", "E1", "2026-10-10"));
    compute(OCTOBER);
    CaseRecord once = kaohe.records.stored.get("J1");
    compute(OCTOBER);
    kaohe.ofMonth.markTaken("客服部", NOVEMBER, List.of("J1"));
    assertThat(kaohe.records.stored.get("J1")).isEqualTo(once);
  }

  @Test
  void occurrencesReachBackFromTheOldestRecordThatCanStillFire() {
    known(verified("J1", "E1", "2025-07-01"), verified("J2", "E1", "2025-07-02"));
    assertThat(see(OCTOBER)).extracting(seen -> seen.record().number()).containsExactly("J2");
  }

  @Test
  void recordsAfterTheMonthAreNotSeen() {
    known(verified("J1", "E1", "2026-11-01"));
    assertThat(see(OCTOBER)).isEmpty();
  }
}
