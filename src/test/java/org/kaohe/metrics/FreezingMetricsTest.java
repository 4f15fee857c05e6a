package org.kaohe.metrics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.kaohe.metrics.MetricsFixture.HR;
import static org.kaohe.metrics.MetricsFixture.OCTOBER;
import static org.kaohe.metrics.MetricsFixture.number;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kaohe.shared.Cny;
import org.kaohe.shared.EmployeeNumber;
import org.kaohe.shared.Refused;

class FreezingMetricsTest {

  private static final List<EmployeeNumber> BOTH = List.of(number("E1"), number("E2"));
  private final MetricsFixture kaohe = new MetricsFixture();

  @BeforeEach
  void people() {
    kaohe.staff.employed("E1", "客服部", "一组").employed("E2", "客服部", "一组");
  }

  @Test
  void payIsTheMonthsOwnWhereGivenAndElseTheStaffFiles() {
    kaohe.load("工号,期间,当月固定工资", "E1,2026-10,4000.50");
    kaohe.freezing.freeze("客服部", OCTOBER, BOTH, HR);
    assertThat(kaohe.freezes.of(OCTOBER, BOTH))
        .isEqualTo(
            Map.of(
                number("E1"), new FrozenPay(number("E1"), Cny.of("4000.50"), Cny.of(8_000)),
                number("E2"), new FrozenPay(number("E2"), Cny.of(5_000), Cny.of(8_000))));
  }

  @Test
  void payOfZeroIsZeroAndNotMissing() {
    kaohe.load("工号,期间,当月总工资", "E1,2026-10,0");
    kaohe.freezing.freeze("客服部", OCTOBER, BOTH, HR);
    assertThat(kaohe.freezes.of(OCTOBER, BOTH).get(number("E1")).grossPay()).isEqualTo(Cny.ZERO);
  }

  @Test
  void freezingAgainChangesNothingAndFreezesWhoIsNew() {
    kaohe.freezing.freeze("客服部", OCTOBER, List.of(number("E1")), HR);
    Map<String, StoredSheet> before = Map.copyOf(kaohe.sheets.stored);
    kaohe.freezing.freeze("客服部", OCTOBER, List.of(number("E1")), HR);
    assertThat(kaohe.sheets.stored).isEqualTo(before);
    kaohe.freezing.freeze("客服部", OCTOBER, BOTH, HR);
    assertThat(kaohe.freezing.frozen(OCTOBER, BOTH)).containsExactlyInAnyOrderElementsOf(BOTH);
  }

  @Test
  void onlyThatDepartmentsPeriodIsFrozenAndReleased() {
    kaohe.freezing.freeze("客服部", OCTOBER, BOTH, HR);
    assertThat(kaohe.freezing.isFrozen("客服部", OCTOBER)).isTrue();
    assertThat(kaohe.freezing.isFrozen("销售部", OCTOBER)).isFalse();
    assertThat(kaohe.freezing.isFrozen("客服部", OCTOBER.next())).isFalse();
    kaohe.freezing.release("客服部", OCTOBER, HR);
    kaohe.freezing.release("客服部", OCTOBER, HR);
    assertThat(kaohe.freezing.isFrozen("客服部", OCTOBER)).isFalse();
    assertThat(kaohe.load("工号,期间,工作量", "E1,2026-10,7").rows()).isEqualTo(1);
  }

  @Test
  void anImportThatReadBeforeTheFreezeCannotBeStoredAfterIt() {
    StoredSheet read = StoredSheet.none(number("E1"), OCTOBER);
    kaohe.freezing.freeze("客服部", OCTOBER, BOTH, HR);
    assertThatThrownBy(() -> kaohe.sheets.save(List.of(read))).isInstanceOf(Refused.class);
  }

  @Test
  void unknownPeopleAreNamedAndNobodyIsFrozen() {
    assertThatThrownBy(
            () -> kaohe.freezing.freeze("客服部", OCTOBER, List.of(number("E1"), number("X")), HR))
        .isInstanceOfSatisfying(
            Refused.class,
            refused ->
                assertThat(refused.faults())
                    .extracting(fault -> fault.value())
                    .containsExactly("X"));
    assertThat(kaohe.freezing.isFrozen("客服部", OCTOBER)).isFalse();
  }
}
