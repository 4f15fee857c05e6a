package org.kaohe.records;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.kaohe.records.RecordsFixture.HR;
import static org.kaohe.records.RecordsFixture.NOW;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kaohe.shared.Period;
import org.kaohe.shared.Refused;
import org.kaohe.tables.ImportReport;

class ImportingRecordsTest {

  private static final String HEADINGS = "编号,工号,团队,部门,日期,类别,程度,状态,损失金额";
  private static final String J1 = "J1,E1,,,2026-10-08,工作失误,轻微,待核实,100";
  private static final String J1_VERIFIED = "J1,E1,,,2026-10-08,工作失误,严重,已核实,100.00";
  private final RecordsFixture kaohe = new RecordsFixture();

  @BeforeEach
  void people() {
    kaohe.staff.employed("E1", "客服部", "一组", "2026-10-05", "2026-10-30");
  }

  @Test
  void theSameFileTwiceChangesNothing() {
    assertThat(kaohe.load(HEADINGS, J1)).isEqualTo(new ImportReport(1, 1, 0, 0, List.of()));
    CaseRecord once = kaohe.records.stored.get("J1");
    assertThat(kaohe.load(HEADINGS, J1)).isEqualTo(new ImportReport(1, 0, 0, 1, List.of()));
    assertThat(kaohe.records.stored.get("J1")).isEqualTo(once);
    assertThat(once.createdBy()).isEqualTo(HR);
    assertThat(once.createdAt()).isEqualTo(NOW);
    assertThat(once.source()).isEqualTo("导入");
  }

  @Test
  void aRecordChangesUntilItHasTakenEffect() {
    kaohe.load(HEADINGS, J1);
    assertThat(kaohe.load(HEADINGS, J1_VERIFIED).changed()).isEqualTo(1);
    kaohe.records.take(List.of("J1"), Period.month(2026, 10));
    assertThat(kaohe.faultsOf(HEADINGS, J1)).containsExactly("第 2 行 编号:已在 2026-10 的考核中生效，不能再更改");
    assertThat(kaohe.load(HEADINGS, J1_VERIFIED).unchanged()).isEqualTo(1);
  }

  @Test
  void whatWasVerifiedWithTheEmployeeHeardNoFileChanges() {
    kaohe.load(HEADINGS, J1_VERIFIED);
    CaseRecord imported = kaohe.records.stored.get("J1");
    kaohe.records.stored.put("J1", CaseRecord.created("J1", imported.facts(), "违纪报告", HR, NOW));
    assertThat(kaohe.faultsOf(HEADINGS, J1)).containsExactly("第 2 行 编号:该记录来自违纪报告，不能用文件更改；有误的请作废");
    assertThat(kaohe.load(HEADINGS, J1_VERIFIED).unchanged()).isEqualTo(1);
  }

  @Test
  void aRecordThatHasTakenEffectRefusesByItself() {
    kaohe.load(HEADINGS, J1_VERIFIED);
    kaohe.records.take(List.of("J1"), Period.month(2026, 10));
    CaseRecord taken = kaohe.records.stored.get("J1");
    assertThatThrownBy(() -> taken.changedTo(taken.facts()))
        .isInstanceOf(Refused.class)
        .hasMessageContaining("2026-10");
  }

  @ParameterizedTest
  @CsvSource({"2026-10-04, false", "2026-10-05, true", "2026-10-30, true", "2026-10-31, false"})
  void aRecordIsOfADayOfTheEmployment(String date, boolean allowed) {
    String row = "J1,E1,,,%s,抽检,,已核实,".formatted(date);
    if (allowed) {
      assertThat(kaohe.load(HEADINGS, row).created()).isEqualTo(1);
    } else {
      assertThat(kaohe.faultsOf(HEADINGS, row))
          .containsExactly("第 2 行 工号:该员工在 %s 不在职".formatted(date));
    }
  }

  @Test
  void unknownPeopleTeamsAndDepartmentsAreRefusedAllAtOnce() {
    assertThat(
            kaohe.faultsOf(
                HEADINGS,
                "J1,e1,,,2026-10-08,抽检,,已核实,",
                "J2,,九组,,2026-10-08,团队达标,,已核实,",
                "J3,,,九部,2026-10-08,抽检,,已核实,",
                "J4,,一组,,2026-10-08,团队达标,,已核实,",
                "J5,,,客服部,2026-10-08,抽检,,已核实,"))
        .containsExactlyInAnyOrder(
            "第 2 行 工号:员工表中没有这个工号", "第 3 行 团队:2026-10 没有这个团队", "第 4 行 部门:2026-10-08 没有这个部门");
  }

  @Test
  void aDayThatHasNotComeIsRefused() {
    kaohe.staff.employed("E2", "客服部", "一组");
    assertThat(kaohe.load(HEADINGS, "J1,E2,,,2026-11-02,抽检,,已核实,").created()).isEqualTo(1);
    assertThat(kaohe.faultsOf(HEADINGS, "J2,E2,,,2026-11-03,抽检,,已核实,"))
        .containsExactly("第 2 行 日期:日期还没有到");
  }

  @Test
  void oneBadRowRefusesTheWholeFile() {
    assertThat(kaohe.faultsOf(HEADINGS, J1, "J2,E1,,,2026-10-08,迟到,,已核实,")).hasSize(1);
  }
}
