package org.kaohe.trial;

import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.joda.money.Money;
import org.kaohe.outcomes.GuardedProposal;
import org.kaohe.policy.Policy;
import org.kaohe.policy.Policy.Parameter;
import org.kaohe.policy.Proposal;
import org.kaohe.tables.Sheet;
import org.kaohe.tables.TableFile;

/** A comparison as a workbook, for whoever wants to look at every line. */
public final class ComparisonReport {

  /** A sheet holds no more. */
  private static final int MOST_LINES = 1_000_000;

  private static final String TRIED = "试算";
  private static final String TODAY = "对照";

  private final Comparison comparison;

  private ComparisonReport(Comparison comparison) {
    this.comparison = comparison;
  }

  /** An {@code .xlsx}; closes nothing. */
  public static void write(Comparison comparison, OutputStream out) {
    TableFile.writeXlsx(out, new ComparisonReport(comparison).sheets());
  }

  private List<Sheet> sheets() {
    return List.of(
        new Sheet("汇总", List.of("项目", "试算方案", "对照方案", "差额"), summary()),
        new Sheet(
            "规则成本",
            List.of(
                "规则", "名称", "类别", "试算次数", "试算人数", "试算方案金额", "试算执行金额", "对照次数", "对照人数", "对照方案金额",
                "对照执行金额", "执行差额"),
            rules()),
        new Sheet(
            "员工差异",
            List.of("工号", "姓名", "部门", "团队", "试算净额", "对照净额", "差额", "试算的其他结果", "对照的其他结果"),
            people()),
        new Sheet(
            "奖惩明细",
            List.of(
                "方案", "版本", "期间", "对象类型", "对象", "规则", "名称", "类别", "方案金额", "法定上限", "执行金额", "豁免",
                "原因", "法定限制", "法律依据待确认"),
            lines()),
        new Sheet("未评估", List.of("方案", "规则", "名称", "原因", "次数"), notEvaluated()),
        new Sheet("参数", List.of("方案", "版本", "含义", "数值", "单位", "来源", "原值"), figures()));
  }

  private List<List<?>> summary() {
    List<List<?>> rows = new ArrayList<>();
    rows.add(row("方案", names(comparison.tried()), names(comparison.today()), null));
    rows.add(row("期间", periods(), periods(), null));
    rows.add(row("部门", department(), department(), null));
    rows.add(money("现金奖励", ComparedTotals::awards));
    rows.add(money("扣款", ComparedTotals::deductions));
    rows.add(money("豁免", ComparedTotals::waived));
    rows.add(money("绩效工资与全额之差", ComparedTotals::performancePay));
    rows.add(money("费用报销", ComparedTotals::reimbursements));
    rows.add(money("净成本", ComparedTotals::net));
    rows.add(count("得奖人数", ComparedTotals::awarded));
    rows.add(count("被扣人数", ComparedTotals::deducted));
    rows.add(count("人数", ComparedTotals::people));
    rows.add(row("收入增加的人数", comparison.gainers().size(), null, comparison.gained()));
    rows.add(row("收入减少的人数", comparison.losers().size(), null, comparison.lost()));
    for (LegalFlag.Matter matter : LegalFlag.Matter.values()) {
      rows.add(
          row(
              matter.label() + "(次)",
              times(comparison.tried(), matter),
              times(comparison.today(), matter),
              null));
    }
    return rows;
  }

  private static int times(ComparedSide side, LegalFlag.Matter matter) {
    return side.legal().stream()
        .filter(flag -> flag.matter() == matter)
        .mapToInt(LegalFlag::lines)
        .sum();
  }

  private List<?> money(String title, Function<ComparedTotals, Money> of) {
    Money one = of.apply(comparison.tried().totals());
    Money other = of.apply(comparison.today().totals());
    return row(title, one, other, one.minus(other));
  }

  private List<?> count(String title, Function<ComparedTotals, Integer> of) {
    Integer one = of.apply(comparison.tried().totals());
    Integer other = of.apply(comparison.today().totals());
    return row(title, one, other, one - other);
  }

  private static String names(ComparedSide side) {
    return side.policies().stream()
        .map(policy -> "%s 第 %d 版 %s".formatted(policy.id(), policy.version(), policy.title()))
        .collect(Collectors.joining("、"));
  }

  private String periods() {
    return comparison.periods().stream().map(Object::toString).collect(Collectors.joining("、"));
  }

  private String department() {
    return comparison.department() == null ? "全部" : comparison.department();
  }

  private List<List<?>> rules() {
    List<List<?>> rows = new ArrayList<>();
    for (CostPair pair : comparison.rules()) {
      List<Object> row = new ArrayList<>();
      row.addAll(List.of(pair.rule(), pair.title(), pair.kind().label()));
      row.addAll(cost(pair.tried()));
      row.addAll(cost(pair.today()));
      row.add(pair.difference());
      rows.add(row);
    }
    return rows;
  }

  private static List<Object> cost(CostOfRule cost) {
    return cost == null
        ? Arrays.asList(0, 0, null, null)
        : List.of(cost.lines(), cost.people(), cost.policyAmount(), cost.executedAmount());
  }

  private List<List<?>> people() {
    List<List<?>> rows = new ArrayList<>();
    for (PersonDifference person : comparison.people()) {
      rows.add(
          row(
              person.employee(),
              person.name(),
              person.department(),
              person.team(),
              person.tried(),
              person.today(),
              person.difference(),
              String.join("、", person.triedOthers()),
              String.join("、", person.todayOthers())));
    }
    return rows;
  }

  private List<List<?>> lines() {
    List<List<?>> rows = new ArrayList<>();
    addLines(TRIED, comparison.tried(), rows);
    addLines(TODAY, comparison.today(), rows);
    return rows.size() <= MOST_LINES ? rows : shortened(rows);
  }

  private static List<List<?>> shortened(List<List<?>> rows) {
    List<List<?>> first = new ArrayList<>(rows.subList(0, MOST_LINES));
    first.add(row("共 %d 行，一张表容不下，其余从略".formatted(rows.size())));
    return first;
  }

  private static void addLines(String side, ComparedSide of, List<List<?>> rows) {
    for (Trial trial : of.trials()) {
      trial.outcomes().forEach(line -> rows.add(line(side, trial, line)));
    }
  }

  private static List<?> line(String side, Trial trial, GuardedProposal line) {
    Proposal proposal = line.proposal();
    return row(
        side + " " + trial.policy().id(),
        trial.policy().version(),
        trial.period(),
        proposal.subjectType().label(),
        proposal.subject(),
        proposal.rule(),
        proposal.title(),
        proposal.kind().label(),
        line.policyAmount(),
        line.statutoryLimit(),
        line.executedAmount(),
        line.waivedAmount(),
        proposal.reason(),
        line.reason(),
        line.legalBasisToConfirm());
  }

  private List<List<?>> notEvaluated() {
    List<List<?>> rows = new ArrayList<>();
    Map.of(TRIED, comparison.tried(), TODAY, comparison.today()).entrySet().stream()
        .sorted(Map.Entry.<String, ComparedSide>comparingByKey().reversed())
        .forEach(
            side ->
                side.getValue()
                    .notEvaluated()
                    .forEach(
                        each ->
                            rows.add(
                                row(
                                    side.getKey(),
                                    each.rule(),
                                    each.title(),
                                    each.reason(),
                                    each.times()))));
    return rows;
  }

  private List<List<?>> figures() {
    Map<String, AlteredFigure> altered =
        comparison.altered().stream().collect(Collectors.toMap(AlteredFigure::name, each -> each));
    List<List<?>> rows = new ArrayList<>();
    policies(comparison.tried()).forEach(policy -> add(TRIED, policy, altered, rows));
    policies(comparison.today()).forEach(policy -> add(TODAY, policy, Map.of(), rows));
    return rows;
  }

  private static List<Policy> policies(ComparedSide side) {
    Map<List<Object>, Policy> policies =
        side.trials().stream()
            .map(Trial::policy)
            .collect(
                Collectors.toMap(p -> List.of(p.id(), p.version()), p -> p, (one, same) -> one));
    return List.copyOf(policies.values());
  }

  private static void add(
      String side, Policy policy, Map<String, AlteredFigure> altered, List<List<?>> rows) {
    for (Parameter figure : policy.parameters()) {
      AlteredFigure change = altered.get(figure.name());
      rows.add(
          row(
              side + " " + policy.id(),
              policy.version(),
              figure.meaning(),
              figure.value(),
              figure.unit(),
              figure.companyFigure() ? "公司自定" : "原文",
              change == null ? null : change.before()));
    }
  }

  private static List<?> row(Object... values) {
    return Arrays.asList(values);
  }
}
