package org.kaohe.policy.dmn;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.kaohe.policy.manifest.Manifest;
import org.kaohe.policy.manifest.ReadingLine;
import org.kaohe.policy.manifest.RuleLine;
import org.kaohe.shared.Fault;

/** Compares a policy's tables with its manifest, both ways. */
final class TableCheck {

  private static final Set<String> REQUIRED = Set.of("rule", "kind", "amountKind");
  private static final Set<String> OUTPUTS =
      Set.of("rule", "kind", "amountKind", "parameter", "cap", "proposal", "furthest");

  private final String file;
  private final Manifest manifest;
  private final Map<String, TableText> texts;
  private final List<Fault> faults = new ArrayList<>();

  TableCheck(String file, Manifest manifest, Map<String, TableText> texts) {
    this.file = file;
    this.manifest = manifest;
    this.texts = texts;
  }

  List<Fault> faults() {
    Set<String> declared = new HashSet<>(manifest.decisions());
    new TreeSet<>(texts.keySet())
        .stream()
            .filter(decision -> !declared.contains(decision))
            .forEach(decision -> fault(decision, "清单里没有这条规则"));
    manifest.rules().forEach(rule -> rule.readings().forEach(reading -> check(rule, reading)));
    new ParameterUse(manifest, texts.values())
        .unused(manifest)
        .forEach(name -> fault("", "这个参数没有用到：" + name));
    return faults;
  }

  private void check(RuleLine rule, ReadingLine reading) {
    TableText table = texts.get(reading.decision());
    if (table == null) {
      fault(reading.decision(), "没有这条规则的决策表");
      return;
    }
    if (!Set.of("UNIQUE", "COLLECT").contains(table.hitPolicy())) {
      fault(table.decision(), "命中策略只能是 UNIQUE 或 COLLECT");
    }
    checkOutputs(table);
    checkNames(table, reading);
    checkTypes(table);
    if (table.rows().isEmpty()) {
      fault(table.decision(), "没有行");
    }
    if (reading.subject() != null) {
      RowCheck rows = new RowCheck(manifest, rule, reading, table);
      table.rows().forEach(row -> rows.faults(row).forEach(text -> fault(at(table, row), text)));
    }
  }

  private void checkOutputs(TableText table) {
    table.outputs().stream()
        .filter(name -> name == null || !OUTPUTS.contains(name))
        .forEach(name -> fault(table.decision(), "没有这种输出：" + name));
    if (!table.outputs().containsAll(REQUIRED)) {
      fault(table.decision(), "须有输出 rule、kind 和 amountKind");
    }
    if (new HashSet<>(table.outputs()).size() < table.outputs().size()) {
      fault(table.decision(), "输出重复");
    }
  }

  private void checkNames(TableText table, ReadingLine reading) {
    Set<String> known = new HashSet<>(reading.reads());
    table.inputs().stream()
        .filter(input -> !known.contains(input.fact()))
        .forEach(input -> fault(table.decision(), "输入不是规则读取的事实：" + input.fact()));
    manifest.parameters().forEach(line -> known.add(line.name()));
    table.names().stream()
        .filter(name -> !known.contains(name))
        .forEach(name -> fault(table.decision(), "既不是规则读取的事实，也不是参数：" + name));
    reading.reads().stream()
        .filter(name -> !table.names().contains(name))
        .forEach(name -> fault(table.decision(), "规则读取的事实没有用到：" + name));
  }

  private void checkTypes(TableText table) {
    for (TableText.Input input : table.inputs()) {
      manifest.facts().stream()
          .filter(fact -> input.fact().equals(fact.name()))
          .filter(fact -> !fact.type().feel().equals(input.type()))
          .forEach(
              fact ->
                  fault(
                      table.decision(),
                      "输入 " + fact.name() + " 的类型（typeRef）须为 " + fact.type().feel()));
    }
  }

  private static String at(TableText table, TableText.RowText row) {
    return table.decision() + " 第 " + (table.rows().indexOf(row) + 1) + " 行";
  }

  private void fault(String place, String message) {
    faults.add(Fault.at((file + " " + place).strip(), null, message));
  }
}
