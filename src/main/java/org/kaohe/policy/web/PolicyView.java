package org.kaohe.policy.web;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.kaohe.policy.Policy;
import org.kaohe.policy.ScoringRules;

/**
 * A policy as everybody in the company may read it.
 *
 * @param supervision null where the policy does not say
 * @param versions all versions, newest first; in the list of policies null
 * @param changes since the version it was made from, and why; null if there is none
 */
record PolicyView(
    String id,
    int version,
    String title,
    String source,
    Set<String> capabilities,
    List<Rule> rules,
    List<Indicator> indicators,
    List<Weight> sourceWeights,
    List<Grade> grades,
    List<Figure> parameters,
    List<Policy.Formula> formulas,
    List<Policy.Service> services,
    Policy.Supervision supervision,
    List<VersionView> versions,
    ChangesView changes) {

  /**
   * @param period week, month, quarter or year
   * @param subject 员工, 团队 or 部门
   */
  record Rule(String id, String title, String text, String period, String subject) {}

  /** Weight in percent; without a target a rate scores itself. */
  record Indicator(String key, String title, BigDecimal weight, BigDecimal target) {}

  record Weight(String source, BigDecimal weight) {}

  /** A grade and its lowest score; null for the last. */
  record Grade(String grade, BigDecimal from) {}

  /**
   * @param origin 原文 (the text's figure) or 公司自定 (the text names none)
   */
  record Figure(String name, BigDecimal value, String unit, String meaning, String origin) {}

  static PolicyView of(Policy policy) {
    ScoringRules scoring = policy.scoring();
    return new PolicyView(
        policy.id(),
        policy.version(),
        policy.title(),
        policy.source(),
        policy.capabilities(),
        policy.rules().stream().map(PolicyView::rule).toList(),
        scoring.indicators().stream().map(PolicyView::indicator).toList(),
        List.of(
            new Weight("指标", scoring.metricsWeight()),
            new Weight("上级", scoring.managerWeight()),
            new Weight("互评", scoring.peerWeight()),
            new Weight("自评", scoring.selfWeight())),
        List.of(
            new Grade(ScoringRules.EXCELLENT, scoring.excellentFrom()),
            new Grade(ScoringRules.GOOD, scoring.goodFrom()),
            new Grade(ScoringRules.PASS, scoring.passFrom()),
            new Grade(ScoringRules.FAIL, null)),
        policy.parameters().stream().map(PolicyView::figure).toList(),
        policy.formulas(),
        policy.services(),
        policy.supervision().orElse(null),
        null,
        null);
  }

  /**
   * @param changes null if nothing came before
   */
  PolicyView with(List<VersionView> otherVersions, ChangesView changes) {
    return new PolicyView(
        id,
        version,
        title,
        source,
        capabilities,
        rules,
        indicators,
        sourceWeights,
        grades,
        parameters,
        formulas,
        services,
        supervision,
        otherVersions,
        changes);
  }

  private static Rule rule(Policy.RuleInfo rule) {
    return new Rule(
        rule.id(),
        rule.title(),
        rule.text(),
        rule.period().name().toLowerCase(Locale.ROOT),
        rule.subject().label());
  }

  private static Indicator indicator(ScoringRules.Indicator indicator) {
    return new Indicator(
        indicator.key(), indicator.title(), indicator.weight(), indicator.target());
  }

  private static Figure figure(Policy.Parameter parameter) {
    return new Figure(
        parameter.name(),
        parameter.value(),
        parameter.unit(),
        parameter.meaning(),
        parameter.companyFigure() ? "公司自定" : "原文");
  }
}
