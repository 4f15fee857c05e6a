package org.kaohe.portal;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.joda.money.Money;
import org.kaohe.policy.Policy;
import org.kaohe.shared.Period;
import org.kaohe.trial.ComparedPolicy;
import org.kaohe.trial.ComparedSide;
import org.kaohe.trial.ComparedTotals;
import org.kaohe.trial.Comparison;
import org.kaohe.trial.CostPair;
import org.kaohe.trial.LegalFlag;
import org.kaohe.trial.PersonDifference;
import org.kaohe.trial.ScoreDistribution.Bin;
import org.kaohe.trial.Trial;

/** A comparison as HR's page shows it. */
public record TrialView(Comparison comparison) {

  private static final int LONGEST_LIST = 20;

  /** One figure on both sides. */
  public record Figure(String title, Money tried, Money today, String meaning) {
    public Money difference() {
      return tried.minus(today);
    }
  }

  /** Bars of both sides. */
  public record Chart(String labels, String tried, String today, int bars) {}

  /**
   * @param tried null: nothing is under it there
   */
  public record Legal(LegalFlag.Matter matter, LegalFlag tried, LegalFlag today) {}

  public String triedName() {
    return names(comparison.tried())
        + (comparison.altered().isEmpty() ? "" : "，改动 " + comparison.altered().size() + " 个数字");
  }

  public String todayName() {
    return names(comparison.today());
  }

  private static String names(ComparedSide side) {
    return side.policies().stream().map(TrialView::name).collect(Collectors.joining("、"));
  }

  private static String name(ComparedPolicy policy) {
    return "%s %s（第 %d 版）".formatted(policy.id(), policy.title(), policy.version());
  }

  public String scope() {
    return comparison.periods().stream().map(Object::toString).collect(Collectors.joining("、"))
        + "，"
        + (comparison.department() == null ? "全部部门" : comparison.department())
        + "，"
        + comparison.people().size()
        + " 人";
  }

  public List<Figure> totals() {
    List<Figure> figures = new ArrayList<>();
    figures.add(figure("净成本", ComparedTotals::net, "现金奖励加绩效工资之差，减扣款"));
    figures.add(figure("现金奖励", ComparedTotals::awards, "执行金额"));
    figures.add(figure("扣款", ComparedTotals::deductions, "法定限制之后"));
    figures.add(figure("豁免", ComparedTotals::waived, "因法定限制不再执行"));
    addIfAny(figures, figure("绩效工资与全额之差", ComparedTotals::performancePay, "少发为负"));
    addIfAny(figures, figure("费用报销", ComparedTotals::reimbursements, "不是工资"));
    return figures;
  }

  private static void addIfAny(List<Figure> figures, Figure figure) {
    if (!figure.tried().isZero() || !figure.today().isZero()) {
      figures.add(figure);
    }
  }

  private Figure figure(String title, Function<ComparedTotals, Money> of, String meaning) {
    return new Figure(
        title,
        of.apply(comparison.tried().totals()),
        of.apply(comparison.today().totals()),
        meaning);
  }

  /** What the figures leave out or take for granted, in Chinese. */
  public List<String> hints() {
    List<String> hints = new ArrayList<>();
    Set<Period.Kind> computed = EnumSet.noneOf(Period.Kind.class);
    comparison.periods().forEach(period -> computed.add(period.kind()));
    for (Policy policy : policies()) {
      Set<Period.Kind> missed = EnumSet.noneOf(Period.Kind.class);
      missed.addAll(policy.periods());
      missed.removeAll(computed);
      if (!missed.isEmpty()) {
        hints.add(
            "%s 还有按%s计的规则，所选期间没有包含；要算进来，请在“周、季度或年度的规则”中加上相应期间。"
                .formatted(policy.id(), kinds(missed)));
      }
      if (!policy.committeeRules().isEmpty()) {
        hints.add(
            "%s 中由评奖委员会评选的奖项（%s）按名次提议计入。"
                .formatted(policy.id(), String.join("、", new TreeSet<>(policy.committeeRules()))));
      }
    }
    return hints;
  }

  private Collection<Policy> policies() {
    Map<String, Policy> policies = new LinkedHashMap<>();
    Stream.of(comparison.tried(), comparison.today())
        .flatMap(side -> side.trials().stream())
        .map(Trial::policy)
        .forEach(policy -> policies.putIfAbsent(policy.id(), policy));
    return policies.values();
  }

  private static String kinds(Set<Period.Kind> kinds) {
    return kinds.stream()
        .map(
            kind ->
                switch (kind) {
                  case WEEK -> "周";
                  case MONTH -> "月";
                  case QUARTER -> "季度";
                  case YEAR -> "年度";
                })
        .collect(Collectors.joining("、"));
  }

  public int unchanged() {
    return comparison.people().size() - comparison.gainers().size() - comparison.losers().size();
  }

  public List<PersonDifference> topGainers() {
    return comparison.gainers().stream().limit(LONGEST_LIST).toList();
  }

  public List<PersonDifference> topLosers() {
    return comparison.losers().stream().limit(LONGEST_LIST).toList();
  }

  /** Executed amounts by rule; deductions count below zero. */
  public Chart costs() {
    Map<String, Money[]> bars = new LinkedHashMap<>();
    comparison.rules().stream()
        .filter(CostPair::isMoney)
        .forEach(
            pair ->
                bars.merge(
                    pair.rule() + " " + pair.title().replace(',', '，'),
                    signed(pair),
                    (one, more) -> new Money[] {one[0].plus(more[0]), one[1].plus(more[1])}));
    return new Chart(
        String.join(",", bars.keySet()),
        joined(bars.values().stream().map(pair -> pair[0].getAmount()).toList()),
        joined(bars.values().stream().map(pair -> pair[1].getAmount()).toList()),
        bars.size());
  }

  private static Money[] signed(CostPair pair) {
    return pair.kind().isDeduction()
        ? new Money[] {pair.triedAmount().negated(), pair.todayAmount().negated()}
        : new Money[] {pair.triedAmount(), pair.todayAmount()};
  }

  private static String joined(List<BigDecimal> values) {
    return values.stream().map(BigDecimal::toPlainString).collect(Collectors.joining(","));
  }

  /** Composites, from the lowest bin that is not empty on both sides. */
  public Chart scores() {
    List<Bin> tried = comparison.tried().distribution().bins();
    List<Bin> today = comparison.today().distribution().bins();
    int first = 0;
    while (first < tried.size() - 1 && tried.get(first).people() + today.get(first).people() == 0) {
      first++;
    }
    return new Chart(
        tried.stream().skip(first).map(TrialView::label).collect(Collectors.joining(",")),
        people(tried, first),
        people(today, first),
        tried.size() - first);
  }

  private static String label(Bin bin) {
    return bin.from() + "–" + bin.to();
  }

  private static String people(List<Bin> bins, int first) {
    return bins.stream()
        .skip(first)
        .map(bin -> String.valueOf(bin.people()))
        .collect(Collectors.joining(","));
  }

  public List<Legal> legal() {
    List<Legal> matters = new ArrayList<>();
    for (LegalFlag.Matter matter : LegalFlag.Matter.values()) {
      LegalFlag tried = flag(comparison.tried(), matter);
      LegalFlag today = flag(comparison.today(), matter);
      if (tried != null || today != null) {
        matters.add(new Legal(matter, tried, today));
      }
    }
    return matters;
  }

  private static LegalFlag flag(ComparedSide side, LegalFlag.Matter matter) {
    return side.legal().stream().filter(flag -> flag.matter() == matter).findFirst().orElse(null);
  }
}
