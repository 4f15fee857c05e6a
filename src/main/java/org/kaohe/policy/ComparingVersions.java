package org.kaohe.policy;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.kaohe.policy.PolicyDifference.FigureChange;
import org.kaohe.policy.PolicyDifference.RuleChange;
import org.kaohe.policy.PolicyDifference.TableChange;
import org.kaohe.policy.PolicyDifference.TextChange;

/** Compares two versions of a policy part by part. */
final class ComparingVersions {

  private final Policy before;
  private final Policy after;

  ComparingVersions(Policy before, Policy after) {
    this.before = before;
    this.after = after;
  }

  PolicyDifference difference() {
    return new PolicyDifference(
        after.id(),
        before.version(),
        after.version(),
        texts(),
        compare(Policy::parameters, Policy.Parameter::name, ComparingVersions::figure),
        compare(Policy::rules, Policy.RuleInfo::id, ComparingVersions::rule),
        compare(Policy::tables, PolicyTable::decision, ComparingVersions::table));
  }

  private List<TextChange> texts() {
    List<TextChange> texts = new ArrayList<>();
    texts.add(text("标题", before.title(), after.title()));
    texts.add(text("出处", before.source(), after.source()));
    texts.addAll(
        compare(
            policy -> policy.scoring().indicators(),
            ScoringRules.Indicator::key,
            (old, now) -> text("指标", title(old), title(now))));
    texts.removeIf(Objects::isNull);
    return texts;
  }

  private static TextChange text(String place, String old, String now) {
    return Objects.equals(old, now) ? null : new TextChange(place, old, now);
  }

  private static String title(ScoringRules.Indicator indicator) {
    return indicator == null ? null : indicator.title();
  }

  /** One change for each key whose two things differ; null stands for a thing that is not there. */
  private <T, C> List<C> compare(
      Function<Policy, ? extends Collection<T>> part,
      Function<T, String> key,
      BiFunction<T, T, C> change) {
    Map<String, T> old = byKey(part.apply(before), key);
    Map<String, T> now = byKey(part.apply(after), key);
    Set<String> keys = new LinkedHashSet<>(now.keySet());
    keys.addAll(old.keySet());
    return keys.stream()
        .map(name -> change.apply(old.get(name), now.get(name)))
        .filter(Objects::nonNull)
        .toList();
  }

  private static <T> Map<String, T> byKey(Collection<T> things, Function<T, String> key) {
    return things.stream()
        .collect(
            Collectors.toMap(key, Function.identity(), (one, other) -> one, LinkedHashMap::new));
  }

  private static FigureChange figure(Policy.Parameter old, Policy.Parameter now) {
    Policy.Parameter any = now == null ? old : now;
    boolean same =
        old != null
            && now != null
            && old.value().compareTo(now.value()) == 0
            && old.unit().equals(now.unit());
    return same
        ? null
        : new FigureChange(
            any.name(),
            any.meaning(),
            any.unit(),
            old == null ? null : old.value(),
            now == null ? null : now.value());
  }

  private static RuleChange rule(Policy.RuleInfo old, Policy.RuleInfo now) {
    Policy.RuleInfo any = now == null ? old : now;
    return Objects.equals(old, now)
        ? null
        : new RuleChange(
            any.id(),
            any.title(),
            old == null ? null : old.text(),
            now == null ? null : now.text());
  }

  private static TableChange table(PolicyTable old, PolicyTable now) {
    PolicyTable any = now == null ? old : now;
    List<PolicyTable.Row> removed = minus(rows(old), rows(now));
    List<PolicyTable.Row> added = minus(rows(now), rows(old));
    return removed.isEmpty() && added.isEmpty()
        ? null
        : new TableChange(any.decision(), any.rule(), any.inputs(), removed, added);
  }

  private static List<PolicyTable.Row> rows(PolicyTable table) {
    return table == null ? List.of() : table.rows();
  }

  private static List<PolicyTable.Row> minus(List<PolicyTable.Row> some, List<PolicyTable.Row> of) {
    return some.stream().filter(row -> !of.contains(row)).toList();
  }
}
