package org.kaohe.staff;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kaohe.shared.Cny;
import org.kaohe.shared.EmployeeNumber;
import org.kaohe.shared.Fault;

class StaffFileTest {

  private static final String ALL = "工号,姓名,部门,团队,岗位,上级工号,角色,入职日期,离职日期,固定工资,月总工资,职级,工作地,保护状态,邮箱\n";
  private static final String REQUIRED = "工号,姓名,部门,团队,入职日期,固定工资,月总工资\n";

  @Test
  void a_whole_row_is_understood() {
    StaffMember member =
        read(ALL
                + "E-001,周子安,客服部,一组,专员,zhang.san,员工;主管,2024/3/1,2026-10-31,"
                + "\"8,000\",10000.5,10,广州,孕期,a@example.com\n")
            .rows()
            .get(0)
            .member();

    assertThat(member.number().value()).isEqualTo("E-001");
    assertThat(member.manager()).isEqualTo(EmployeeNumber.of("zhang.san"));
    assertThat(member.roles()).containsOnly(StaffRole.EMPLOYEE, StaffRole.SUPERVISOR);
    assertThat(member.hiredOn()).isEqualTo(LocalDate.of(2024, 3, 1));
    assertThat(member.leftOn()).isEqualTo(LocalDate.of(2026, 10, 31));
    assertThat(member.fixedPay()).isEqualTo(Cny.of("8000.00"));
    assertThat(member.grossPay()).isEqualTo(Cny.of("10000.50"));
    assertThat(member.grade()).isEqualTo(10);
    assertThat(member.place()).isEqualTo("广州");
    assertThat(member.protectedStatus()).isEqualTo("孕期");
  }

  @Test
  void whoever_has_no_role_is_an_employee() {
    StaffMember member = read(REQUIRED + "E1,甲,客服部,一组,2024-03-01,1,2\n").rows().get(0).member();

    assertThat(member.roles()).containsOnly(StaffRole.EMPLOYEE);
    assertThat(member.manager()).isNull();
    assertThat(member.leftOn()).isNull();
    assertThat(member.grade()).isNull();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "张三,甲,部,组,,,,2024-01-01,,1,2,,,,|工号",
        "E1,,部,组,,,,2024-01-01,,1,2,,,,|姓名",
        "E1,甲,,组,,,,2024-01-01,,1,2,,,,|部门",
        "E1,甲,部,,,,,2024-01-01,,1,2,,,,|团队",
        "E1,甲,部,组,,E1,,2024-01-01,,1,2,,,,|上级工号",
        "E1,甲,部,组,,,老板,2024-01-01,,1,2,,,,|角色",
        "E1,甲,部,组,,,,2024-02-30,,1,2,,,,|入职日期",
        "E1,甲,部,组,,,,2024-01-02,2024-01-01,1,2,,,,|离职日期",
        "E1,甲,部,组,,,,2024-01-01,,-1,2,,,,|固定工资",
        "E1,甲,部,组,,,,2024-01-01,,1,abc,,,,|月总工资",
        "E1,甲,部,组,,,,2024-01-01,,1,2,11,,,|职级",
        "E1,甲,部,组,,,,2024-01-01,,1,2,0,,,|职级"
      })
  void a_bad_cell_is_named(String row, String heading) {
    assertThat(read(ALL + row + "\n").table().faults())
        .extracting(Fault::place)
        .containsExactly("第 2 行 " + heading);
  }

  @Test
  void leaving_on_the_first_day_is_allowed() {
    assertThat(read(ALL + "E1,甲,部,组,,,,2024-01-01,2024-01-01,2,1,1,,,\n").table().faults())
        .isEmpty();
  }

  @Test
  void a_number_that_stands_twice_is_named_with_both_rows() {
    String row = "E1,甲,客服部,一组,2024-03-01,1,2\n";

    assertThat(read(REQUIRED + row + "\n" + row).table().faults())
        .extracting(Fault::toString)
        .containsExactly("第 4 行 工号:工号与第 2 行重复(E1)");
  }

  @Test
  void numbers_that_differ_in_case_are_different_people() {
    assertThat(
            read(REQUIRED + "E1,甲,部,组,2024-03-01,1,2\ne1,乙,部,组,2024-03-01,1,2\n").table().faults())
        .isEmpty();
  }

  private static StaffFile.Content read(String text) {
    return StaffFile.read(
        new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), "staff.csv");
  }
}
