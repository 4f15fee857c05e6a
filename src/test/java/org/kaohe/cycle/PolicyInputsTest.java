package org.kaohe.cycle;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.kaohe.assessment.PersonScore;
import org.kaohe.policy.PersonInput;
import org.kaohe.policy.PolicyInput;
import org.kaohe.shared.Cny;
import org.kaohe.shared.EmployeeNumber;
import org.kaohe.shared.Period;
import org.kaohe.staff.StaffMember;
import org.kaohe.staff.StaffRole;

class PolicyInputsTest {

  private static final Period OCTOBER = Period.month(2026, 10);
  private static final EmployeeNumber ANN = EmployeeNumber.of("I1");
  private static final EmployeeNumber BOSS = EmployeeNumber.of("I2");

  @Test
  void whoeverHasNoScoreTakesPartInRecordRulesOnly() {
    PolicyInput input = input(Map.of(), Map.of());

    PersonInput boss = input.people().get(1);
    assertThat(boss.number()).isEqualTo(BOSS);
    assertThat(boss.current().eligible()).isFalse();
    assertThat(boss.current().composite()).isNull();
    assertThat(boss.fixedPay()).isEqualTo(Cny.of(5000));
  }

  @Test
  void aScoreIsTakenOverWithItsFiguresAndWithoutMissingMeans() {
    Map<String, BigDecimal> figures = Map.of("satisfaction", new BigDecimal("98.5"));
    PersonInput ann = input(Map.of(ANN, figures), Map.of()).people().get(0);

    assertThat(ann.current().metrics()).isEqualTo(figures);
    assertThat(ann.current().composite()).isEqualByComparingTo("93.10");
    assertThat(ann.current().rank()).isEqualTo(1);
    assertThat(ann.current().reviewMeans()).containsOnlyKeys("managerAttitude");
  }

  @Test
  void theMonthsOwnPayStandsBeforeTheStaffFiles() {
    Map<String, BigDecimal> figures = Map.of("monthFixedPay", new BigDecimal("4000.10"));
    PayOfMonth pay = PayOfMonth.of(member(ANN), figures);

    assertThat(pay).isEqualTo(new PayOfMonth(Cny.of("4000.10"), Cny.of(7000)));
    assertThat(input(Map.of(), Map.of(ANN, pay)).people().get(0).fixedPay())
        .isEqualTo(Cny.of("4000.10"));
  }

  private static PolicyInput input(
      Map<EmployeeNumber, Map<String, BigDecimal>> metrics, Map<EmployeeNumber, PayOfMonth> pay) {
    return PolicyInputs.of(
        OCTOBER,
        "汇总部",
        List.of(member(ANN), member(BOSS)),
        List.of(score()),
        metrics,
        pay,
        Map.of(),
        List.of(),
        Set.of());
  }

  private static PersonScore score() {
    Map<String, BigDecimal> means = new HashMap<>();
    means.put("managerAttitude", new BigDecimal("90"));
    means.put("peerScore", null);
    BigDecimal points = new BigDecimal("93.10");
    return new PersonScore(
        ANN, "甲组", points, null, null, points, points, "良好", 1, true, null, List.of(), means);
  }

  private static StaffMember member(EmployeeNumber number) {
    return new StaffMember(
        number,
        "某人",
        "汇总部",
        "甲组",
        null,
        null,
        Set.of(StaffRole.EMPLOYEE),
        LocalDate.of(2024, 3, 1),
        null,
        Cny.of(5000),
        Cny.of(7000),
        3,
        "上海",
        null,
        null);
  }
}
