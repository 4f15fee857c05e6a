package org.kaohe.policy.dmn;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.kaohe.policy.Policy.Parameter;
import org.kaohe.policy.RuleTable.Piece;
import org.kaohe.policy.manifest.Manifest;

/** Names and figures as people read them. */
final class Wording {

  private final Map<String, Parameter> parameters;
  private final Map<String, String> facts;

  Wording(Manifest manifest, Iterable<Parameter> figures) {
    parameters = new HashMap<>();
    figures.forEach(parameter -> parameters.put(parameter.name(), parameter));
    facts =
        manifest.factsByName().entrySet().stream()
            .collect(Collectors.toMap(Map.Entry::getKey, fact -> fact.getValue().title()));
  }

  String fact(String name) {
    return facts.getOrDefault(name, name);
  }

  /** Null if there is no such parameter. */
  Parameter parameter(String name) {
    return parameters.get(name);
  }

  Piece figure(String name) {
    Parameter parameter = parameters.get(name);
    return new Piece(withUnit(parameter.value(), parameter.unit()), parameter.companyFigure());
  }

  /** A parameter's figure, or the fact's title. */
  Piece named(String name) {
    return parameters.containsKey(name) ? figure(name) : Piece.words(fact(name));
  }

  /**
   * @param unit null or empty: none
   */
  static String withUnit(BigDecimal figure, String unit) {
    String number = figure.stripTrailingZeros().toPlainString();
    if (unit == null || unit.isEmpty()) {
      return number;
    }
    return unit.equals("%") ? number + unit : number + " " + unit;
  }
}
