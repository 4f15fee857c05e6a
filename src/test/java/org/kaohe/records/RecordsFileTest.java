package org.kaohe.records;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kaohe.records.RecordsFixture.csv;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kaohe.shared.Cny;
import org.kaohe.shared.Fault;
import org.kaohe.shared.Severity;
import org.kaohe.shared.SubjectType;
import org.kaohe.tables.Heading;

class RecordsFileTest {

  private static RecordsFile read(String... lines) {
    return RecordsFile.read(csv(lines), "records.csv");
  }

  private static List<String> faults(String... lines) {
    return read(lines).table().faults().stream().map(Fault::place).toList();
  }

  @Test
  void theTemplateHasEveryHeadingOfTheFormatInItsOrder() {
    assertThat(RecordsFile.headings())
        .extracting(Heading::name)
        .containsExactly("编号", "工号", "团队", "部门", "日期", "类别", "程度", "状态", "损失金额", "金额", "成绩", "说明");
  }

  @Test
  void aRowIsReadWhole() {
    RecordRow row =
        read("编号,工号,日期,类别,程度,状态,损失金额,金额,成绩,说明", "J-1,E1,2026/10/8,工作失误,严重,已核实,1200.50,300,95.0,发错货")
            .rows()
            .get(0);
    assertThat(row.number()).isEqualTo("J-1");
    assertThat(row.facts())
        .isEqualTo(
            new CaseFacts(
                SubjectType.EMPLOYEE,
                "E1",
                LocalDate.of(2026, 10, 8),
                Category.WORK_ERROR,
                Severity.SERIOUS,
                RecordStatus.VERIFIED,
                Cny.of("1200.50"),
                Cny.of(300),
                new BigDecimal("95"),
                "发错货"));
  }

  @Test
  void anEmptySeverityIsMinorAndEmptyFiguresStayEmpty() {
    CaseFacts facts =
        read("编号,工号,日期,类别,程度,状态,损失金额,成绩", "J1,E1,2026-10-08,培训,,待核实,,").rows().get(0).facts();
    assertThat(facts.severity()).isEqualTo(Severity.MINOR);
    assertThat(facts.loss()).isNull();
    assertThat(facts.result()).isNull();
  }

  @ParameterizedTest
  @CsvSource({"E1,,,EMPLOYEE,E1", ",一组,,TEAM,一组", ",,客服部,DEPARTMENT,客服部"})
  void aRecordIsAboutAPersonATeamOrADepartment(
      String employee, String team, String department, SubjectType type, String subject) {
    CaseFacts facts =
        read(
                "编号,工号,团队,部门,日期,类别,状态",
                "J1,%s,%s,%s,2026-10-08,抽检,已核实"
                    .formatted(text(employee), text(team), text(department)))
            .rows()
            .get(0)
            .facts();
    assertThat(facts.subjectType()).isEqualTo(type);
    assertThat(facts.subject()).isEqualTo(subject);
  }

  @Test
  void ofPersonTeamAndDepartmentExactlyOneIsGiven() {
    assertThat(
            faults(
                "编号,工号,团队,部门,日期,类别,状态",
                "J1,,,,2026-10-08,抽检,已核实",
                "J2,E1,一组,,2026-10-08,抽检,已核实",
                "J3,,一组,客服部,2026-10-08,抽检,已核实"))
        .containsExactly("第 2 行 工号", "第 3 行 工号", "第 4 行 工号");
  }

  @Test
  void aNumberThatCannotBeReadIsReportedOnlyOnce() {
    assertThat(faults("编号,工号,日期,类别,状态", "J1,张三,2026-10-08,抽检,已核实")).containsExactly("第 2 行 工号");
  }

  @Test
  void everyFaultIsReportedAtOnce() {
    assertThat(
            faults(
                "编号,工号,日期,类别,程度,状态,损失金额,成绩",
                "J1,E1,2026-13-08,迟到,中等,同意,-1,abc",
                ",E1,2026-10-08,抽检,,已核实,,"))
        .containsExactlyInAnyOrder(
            "第 2 行 日期", "第 2 行 类别", "第 2 行 程度", "第 2 行 状态", "第 2 行 损失金额", "第 2 行 成绩", "第 3 行 编号");
  }

  @Test
  void aNumberStandsInTheFileOnce() {
    assertThat(
            faults(
                "编号,工号,日期,类别,状态",
                "J1,E1,2026-10-08,抽检,已核实",
                "j1,E1,2026-10-08,抽检,已核实",
                "J1,E2,2026-10-09,抽检,已核实"))
        .containsExactly("第 4 行 编号");
  }

  private static String text(String cell) {
    return cell == null ? "" : cell;
  }
}
