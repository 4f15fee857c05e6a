package org.kaohe.policy.rules;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.kaohe.policy.manifest.Ascending;
import org.kaohe.policy.manifest.Manifest;
import org.kaohe.policy.manifest.Manifest.ParameterLine;
import org.kaohe.policy.manifest.ScoringForm;
import org.kaohe.shared.Fault;
import org.kaohe.shared.Refused;

/** A company's own figures in place of some of a policy's. */
final class Figures {

  private Figures() {}

  /**
   * All figures after the change.
   *
   * @throws Refused with every fault: unknown names, figures that the unit does not allow, weights
   *     that do not add up, grades out of order, rows that would overlap
   */
  static Map<String, BigDecimal> changed(
      Manifest manifest,
      DecisionTables tables,
      Map<String, BigDecimal> current,
      Map<String, BigDecimal> changes) {
    Map<String, ParameterLine> lines =
        manifest.parameters().stream()
            .collect(Collectors.toMap(ParameterLine::name, Function.identity()));
    List<Fault> faults = new ArrayList<>();
    changes.forEach((name, figure) -> check(name, figure, lines.get(name), faults));
    refuse(faults);
    Map<String, BigDecimal> figures = new HashMap<>(current);
    figures.putAll(changes);
    ScoringForm.faults(manifest.scoring(), figures).forEach(text -> faults.add(Fault.of(text)));
    Ascending.faults(manifest, figures).forEach(faults::add);
    refuse(faults);
    faults.addAll(tables.faults(figures, changes.keySet()));
    refuse(faults);
    return figures;
  }

  private static void check(
      String name, BigDecimal figure, ParameterLine line, List<Fault> faults) {
    if (line == null) {
      faults.add(Fault.at(name, figure, "方案没有这个参数"));
    } else if (figure == null || !line.unit().allows(figure)) {
      faults.add(
          Fault.at(
              name,
              figure,
              "「" + line.meaning() + "」以" + line.unit().label() + "计，" + line.unit().allowed()));
    }
  }

  private static void refuse(List<Fault> faults) {
    if (!faults.isEmpty()) {
      throw Refused.invalid("policy-parameter-invalid", "方案参数有误", faults);
    }
  }
}
