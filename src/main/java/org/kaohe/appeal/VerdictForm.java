package org.kaohe.appeal;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.kaohe.metrics.Metric;
import org.kaohe.outcomes.OutcomeLine;
import org.kaohe.outcomes.OutcomeLines;
import org.kaohe.shared.Fault;
import org.kaohe.shared.Refused;
import org.springframework.stereotype.Component;

/** Reads a reviewer's form, with every fault at once. */
@Component
class VerdictForm {

  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  private final OutcomeLines lines;

  VerdictForm(OutcomeLines lines) {
    this.lines = lines;
  }

  Verdict read(Appeal appeal, RawVerdict raw) {
    List<Fault> faults = new ArrayList<>();
    Decision decision = decisionOf(raw, faults);
    Texts.check("复核理由", raw.reason(), 10, 2000, faults);
    Metric metric = metricOf(raw, faults);
    BigDecimal figure = number("更正后的数值", raw.correctedValue(), faults);
    BigDecimal points = number("综合分加分", raw.scorePoints(), faults);
    checkFigure(metric, figure, faults);
    checkPoints(points, faults);
    checkFits(appeal, decision, metric, points, faults);
    if (!faults.isEmpty()) {
      throw Refused.invalid("verdict-invalid", "复核结论有误", faults);
    }
    return new Verdict(decision, raw.reason().strip(), metric, figure, points);
  }

  private void checkFits(
      Appeal appeal, Decision decision, Metric metric, BigDecimal points, List<Fault> faults) {
    if (metric != null && appeal.period().consistsOfMonths()) {
      faults.add(Fault.at("更正的指标", metric.heading(), "季度、年度的结果由各月定稿结果得出，请改为给综合分加分"));
    }
    boolean corrects = metric != null || points != null;
    if (decision == Decision.CHANGED && !corrects) {
      faults.add(Fault.at("复核结论", decision.label(), "须更正一项指标或给综合分加分"));
    }
    if (decision != null && decision != Decision.CHANGED && corrects) {
      faults.add(Fault.at("复核结论", decision.label(), "只有“变更”才能更正指标或加分"));
    }
    if (decision == Decision.VOIDED && voidsAward(appeal)) {
      faults.add(Fault.at("复核结论", decision.label(), "复核不会使结果变差，不能撤销奖励"));
    }
    if (decision == Decision.VOIDED && appeal.subject() == AppealSubject.INELIGIBILITY) {
      faults.add(Fault.at("复核结论", decision.label(), "对未参评的申诉，请选“变更”或“维持原结果”"));
    }
  }

  private boolean voidsAward(Appeal appeal) {
    return appeal.isAboutLine()
        && lines.find(appeal.lineId()).map(OutcomeLine::kind).stream()
            .noneMatch(kind -> kind.isPenalty());
  }

  private static Decision decisionOf(RawVerdict raw, List<Fault> faults) {
    for (Decision decision : Decision.values()) {
      if (decision.name().equals(raw.decision())) {
        return decision;
      }
    }
    faults.add(Fault.at("复核结论", raw.decision(), "须选维持原结果、变更或撤销"));
    return null;
  }

  private static Metric metricOf(RawVerdict raw, List<Fault> faults) {
    if (raw.correctedMetric() == null) {
      return null;
    }
    for (Metric metric : Metric.values()) {
      if (metric.heading().equals(raw.correctedMetric())
          || metric.key().equals(raw.correctedMetric())) {
        return metric;
      }
    }
    faults.add(
        Fault.at(
            "更正的指标",
            raw.correctedMetric(),
            "应为 "
                + String.join("、", Arrays.stream(Metric.values()).map(Metric::heading).toList())));
    return null;
  }

  private static BigDecimal number(String place, String text, List<Fault> faults) {
    if (text == null) {
      return null;
    }
    try {
      return new BigDecimal(text.strip());
    } catch (NumberFormatException malformed) {
      faults.add(Fault.at(place, text, "应为数字"));
      return null;
    }
  }

  private static void checkFigure(Metric metric, BigDecimal figure, List<Fault> faults) {
    if (metric == null && figure != null) {
      faults.add(Fault.at("更正的指标", null, "填写了数值，须写明是哪项指标"));
    }
    if (metric != null && figure == null) {
      faults.add(Fault.at("更正后的数值", null, "更正指标须填写数值"));
    }
    if (metric != null && figure != null) {
      metric.faultOf(figure).ifPresent(message -> faults.add(Fault.at("更正后的数值", figure, message)));
    }
  }

  private static void checkPoints(BigDecimal points, List<Fault> faults) {
    if (points != null
        && (points.signum() <= 0 || points.compareTo(HUNDRED) > 0 || points.scale() > 2)) {
      faults.add(Fault.at("综合分加分", points, "应大于 0、不超过 100，最多两位小数"));
    }
  }
}
