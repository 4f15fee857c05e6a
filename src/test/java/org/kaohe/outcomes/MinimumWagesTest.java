package org.kaohe.outcomes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.kaohe.outcomes.ComputedMonths.HR;
import static org.kaohe.outcomes.OutcomeFixture.wage;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.kaohe.shared.Cny;
import org.kaohe.shared.Refused;
import org.kaohe.tables.ImportReport;
import org.kaohe.testing.KaoheTest;
import org.springframework.beans.factory.annotation.Autowired;

@KaoheTest
class MinimumWagesTest {

  private static final LocalDate DAY = LocalDate.of(2026, 10, 31);

  @Autowired MinimumWages wages;
  @Autowired ImportingMinimumWages importing;
  @Autowired KeepingMinimumWages keeping;

  @Test
  void aRowOfTheSamePlaceAndDayIsReplaced() {
    wages.put(wage("测试市", "2026-01-01", "2100"));
    wages.put(wage("测试市", "2026-01-01", "2200"));

    assertThat(wages.table().at("测试市东区", DAY)).isEqualTo(wage("测试市", "2026-01-01", "2200"));
  }

  @Test
  void whereNoRowFitsTheDefaultIsNotConfirmed() {
    assertThat(wages.table().at("别处", DAY)).isEqualTo(MinimumWage.DEFAULT);
    assertThat(MinimumWage.DEFAULT.confirmed()).isFalse();
  }

  @Test
  void aFileIsTakenWholeAndTheSecondTimeChangesNothing() {
    String file = "工作地,生效日期,最低工资,来源\n导入市,2026-07-01,2490,导人社发1号\n导入市,2025-07-01,2390,\n";

    assertThat(run(file)).isEqualTo(new ImportReport(2, 2, 0, 0, List.of()));
    assertThat(run(file)).isEqualTo(new ImportReport(2, 0, 0, 2, List.of()));
    assertThat(run(file.replace("2490", "2500")))
        .isEqualTo(new ImportReport(2, 0, 1, 1, List.of()));
    MinimumWage now = wages.table().at("导入市西区", DAY);
    assertThat(now.amount()).isEqualTo(Cny.of(2500));
    assertThat(now.confirmed()).isTrue();
    assertThat(now.source()).isEqualTo("导人社发1号");
    assertThat(wages.table().at("导入市", LocalDate.of(2026, 6, 30)).amount()).isEqualTo(Cny.of(2390));
  }

  @Test
  void everyFaultOfAFileIsNamedAndNothingIsStored() {
    String file =
        "工作地,生效日期,最低工资\n坏市,2026-07-01,26.5\n坏市,2026-07-01,2600\n,2026-07-01,2600\n坏市,去年,2600\n";

    assertThatThrownBy(() -> run(file))
        .isInstanceOfSatisfying(Refused.class, refused -> assertThat(refused.faults()).hasSize(4));
    assertThat(wages.table().at("坏市", DAY)).isEqualTo(MinimumWage.DEFAULT);
  }

  @Test
  void statedByHandEveryFaultIsNamed() {
    assertThatThrownBy(() -> keeping.state(" ", null, null, "字".repeat(201)))
        .isInstanceOfSatisfying(Refused.class, refused -> assertThat(refused.faults()).hasSize(4));
    keeping.state(" 手工市 ", DAY, Cny.of(2600), " ");

    assertThat(wages.table().at("手工市", DAY))
        .isEqualTo(MinimumWage.stated("手工市", DAY, Cny.of(2600), null));
    keeping.remove("手工市", DAY);
    assertThatThrownBy(() -> keeping.remove("手工市", DAY)).isInstanceOf(Refused.class);
  }

  private ImportReport run(String file) {
    return importing.run(
        new ByteArrayInputStream(file.getBytes(StandardCharsets.UTF_8)), "w.csv", HR);
  }
}
