package org.kaohe.policy.manifest;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.kaohe.policy.ScoringRules;
import org.kaohe.policy.ScoringRules.Indicator;
import org.kaohe.policy.manifest.Manifest.Grades;
import org.kaohe.policy.manifest.Manifest.IndicatorLine;
import org.kaohe.policy.manifest.Manifest.Scoring;
import org.kaohe.policy.manifest.Manifest.Weights;

/** Scoring as declared, filled in with figures. */
public final class ScoringForm {

  private static final BigDecimal WHOLE = BigDecimal.valueOf(100);

  private ScoringForm() {}

  public static ScoringRules fill(Scoring form, Map<String, BigDecimal> figures) {
    return new ScoringRules(
        form.indicators().stream().map(line -> indicator(line, figures)).toList(),
        figures.get(form.weights().metrics()),
        figures.get(form.weights().manager()),
        figures.get(form.weights().peer()),
        figures.get(form.weights().self()),
        figures.get(form.grades().excellent()),
        figures.get(form.grades().good()),
        figures.get(form.grades().pass()),
        figures.get(form.minimumPresence()).intValueExact(),
        figures.get(form.minimumRatings()).intValueExact(),
        figures.get(form.minimumPeers()).intValueExact(),
        figures.get(form.minimumMonths().quarter()).intValueExact(),
        figures.get(form.minimumMonths().year()).intValueExact());
  }

  private static Indicator indicator(IndicatorLine line, Map<String, BigDecimal> figures) {
    return new Indicator(
        line.key(),
        line.title(),
        line.metric(),
        line.per(),
        line.percent(),
        line.target() == null ? null : figures.get(line.target()),
        line.lowerIsBetter(),
        figures.get(line.weight()));
  }

  /** Whether nothing of it is left out; only then can anything else be asked of it. */
  public static boolean isWhole(Scoring form) {
    return form != null
        && form.indicators() != null
        && form.weights() != null
        && form.grades() != null
        && form.minimumMonths() != null;
  }

  /** Names of parameters it refers to; a null stands for one that is not said. */
  public static Stream<String> references(Scoring form) {
    Weights weights = form.weights();
    Grades grades = form.grades();
    return Stream.of(
            form.indicators().stream().map(IndicatorLine::weight),
            form.indicators().stream().map(IndicatorLine::target).filter(Objects::nonNull),
            Stream.of(weights.metrics(), weights.manager(), weights.peer(), weights.self()),
            Stream.of(grades.excellent(), grades.good(), grades.pass()),
            Stream.of(form.minimumPresence(), form.minimumRatings(), form.minimumPeers()),
            Stream.of(form.minimumMonths().quarter(), form.minimumMonths().year()))
        .flatMap(names -> names);
  }

  /** The units that the parameters it refers to may have; a target may have any. */
  static Map<String, Set<Unit>> units(Scoring form) {
    Map<String, Set<Unit>> units = new HashMap<>();
    Weights weights = form.weights();
    Grades grades = form.grades();
    form.indicators().forEach(line -> units.put(line.weight(), Set.of(Unit.PERCENT)));
    Stream.of(weights.metrics(), weights.manager(), weights.peer(), weights.self())
        .forEach(name -> units.put(name, Set.of(Unit.PERCENT)));
    Stream.of(grades.excellent(), grades.good(), grades.pass())
        .forEach(name -> units.put(name, Set.of(Unit.POINTS)));
    units.put(form.minimumPresence(), Set.of(Unit.DAYS));
    units.put(form.minimumRatings(), Set.of(Unit.TIMES));
    units.put(form.minimumPeers(), Set.of(Unit.PEOPLE));
    units.put(form.minimumMonths().quarter(), Set.of(Unit.MONTHS));
    units.put(form.minimumMonths().year(), Set.of(Unit.MONTHS));
    return units;
  }

  /** What is wrong with the figures together, in Chinese. */
  public static List<String> faults(Scoring form, Map<String, BigDecimal> figures) {
    List<String> faults = new ArrayList<>();
    Weights weights = form.weights();
    Grades grades = form.grades();
    checkSum("指标权重", form.indicators().stream().map(IndicatorLine::weight), figures, faults);
    checkSum(
        "来源权重",
        Stream.of(weights.metrics(), weights.manager(), weights.peer(), weights.self()),
        figures,
        faults);
    if (figures.get(grades.excellent()).compareTo(figures.get(grades.good())) <= 0
        || figures.get(grades.good()).compareTo(figures.get(grades.pass())) <= 0) {
      faults.add("等级下限须优秀高于良好、良好高于合格");
    }
    return faults;
  }

  private static void checkSum(
      String title, Stream<String> names, Map<String, BigDecimal> figures, List<String> faults) {
    BigDecimal sum = names.map(figures::get).reduce(BigDecimal.ZERO, BigDecimal::add);
    if (sum.compareTo(WHOLE) != 0) {
      faults.add(title + "合计须为 100，现为 " + sum.toPlainString());
    }
  }
}
