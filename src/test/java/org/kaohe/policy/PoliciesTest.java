package org.kaohe.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.kaohe.policy.Fixture.P02;
import static org.kaohe.policy.Fixture.P05;
import static org.kaohe.policy.Fixture.POLICIES;

import java.math.BigDecimal;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kaohe.metrics.Metric;
import org.kaohe.shared.Period;
import org.kaohe.shared.Refused;

class PoliciesTest {

  @Test
  void everyRuleOfTheCatalogueIsThere() {
    assertThat(P05.rules())
        .extracting(Policy.RuleInfo::id)
        .containsExactly(
            "P05-R1", "P05-R2", "P05-R3", "P05-R4", "P05-R5", "P05-R6", "P05-N1", "P05-N2",
            "P05-N3", "P05-N4", "P05-N5");
    assertThat(P02.rules())
        .extracting(Policy.RuleInfo::id)
        .containsExactly("P02-R1", "P02-R2", "P02-R3", "P02-N1", "P02-N2", "P02-N3", "P02-N4");
    assertThat(POLICIES.all()).allSatisfy(policy -> assertThat(policy.rules()).isNotEmpty());
  }

  @Test
  void everyMetricThatAPolicyReadsIsOneOfTheFile() {
    assertThat(POLICIES.all())
        .allSatisfy(
            policy ->
                assertThat(policy.metrics())
                    .isNotEmpty()
                    .allSatisfy(key -> assertThat(Metric.ofKey(key)).as(key).isPresent()));
    assertThat(P05.metrics())
        .containsExactlyInAnyOrder(
            "satisfaction", "resolutionRate", "complaintRate", "tasksOnTime");
  }

  @Test
  void scoresAreWeightedAsTheCatalogueSays() {
    ScoringRules scoring = P05.scoring();

    assertThat(scoring.indicators())
        .extracting(indicator -> indicator.key() + " " + indicator.weight())
        .containsExactly("satisfaction 50", "resolutionRate 50");
    assertThat(scoring.metricsWeight()).isEqualByComparingTo("40");
    assertThat(scoring.managerWeight()).isEqualByComparingTo("30");
    assertThat(scoring.peerWeight()).isEqualByComparingTo("20");
    assertThat(scoring.selfWeight()).isEqualByComparingTo("10");
    assertThat(scoring.minimumPresence()).isEqualTo(10);
    assertThat(scoring.minimumPeers()).isEqualTo(2);
  }

  @Test
  void figuresThatTheTextDoesNotNameAreTheCompanysOwn() {
    assertThat(P05.parameters())
        .filteredOn(parameter -> parameter.name().equals("complaintStandard"))
        .singleElement()
        .matches(Policy.Parameter::companyFigure);
    assertThat(P05.parameters())
        .filteredOn(parameter -> parameter.name().equals("satisfactionFrom"))
        .singleElement()
        .matches(parameter -> !parameter.companyFigure());
  }

  @Test
  void onlyRulesOfThePeriodsOwnKindAreRead() {
    Month week = new Month().in(Period.parse("2026-W43"));
    week.person("E1").metric("satisfaction", "99");

    assertThat(week.by(P05).proposals()).isEmpty();
    assertThat(week.by(P05).notEvaluated()).isEmpty();
  }

  @Test
  void anUnknownPolicyOrVersionIsRefused() {
    assertThatThrownBy(() -> POLICIES.get("P99")).isInstanceOf(Refused.class);
    assertThatThrownBy(() -> POLICIES.get(null)).isInstanceOf(Refused.class);
    assertThatThrownBy(() -> POLICIES.get("P05", 2)).isInstanceOf(Refused.class);
    assertThat(POLICIES.get("P05", 1)).isSameAs(P05);
  }

  @ParameterizedTest
  @CsvSource({
    "unknownFigure, 1",
    "satisfactionFrom, 100.01",
    "satisfactionFrom, -0.01",
    "satisfactionAward, -1",
    "satisfactionAward, 0.001",
    "lookBackMonths, 0",
    "lookBackMonths, 1.5",
    "teamMinimum, 0",
    "satisfactionWeight, 60",
    "goodFrom, 96"
  })
  void aFigureThatIsUnknownOrOfTheWrongUnitIsRefused(String name, String figure) {
    assertThatThrownBy(() -> P05.with(Map.of(name, new BigDecimal(figure))))
        .isInstanceOfSatisfying(
            Refused.class, e -> assertThat(e.type()).isEqualTo("policy-parameter-invalid"));
  }

  @Test
  void allWrongFiguresAreToldAtOnce() {
    Map<String, BigDecimal> figures =
        Map.of("x", BigDecimal.ONE, "leakRate", new BigDecimal("200"));

    assertThatThrownBy(() -> P05.with(figures))
        .isInstanceOfSatisfying(Refused.class, e -> assertThat(e.faults()).hasSize(2));
  }

  @Test
  void otherFiguresLeaveThePolicyItselfAlone() {
    Policy generous = P05.with(Map.of("satisfactionAward", new BigDecimal("400")));

    assertThat(
            Fixture.lines(
                new Month().person("E1").metric("satisfaction", "98").by(generous), "P05-R3"))
        .containsExactly("E1 CASH_AWARD 400.00");
    assertThat(
            Fixture.lines(new Month().person("E1").metric("satisfaction", "98").by(P05), "P05-R3"))
        .containsExactly("E1 CASH_AWARD 300.00");
  }
}
