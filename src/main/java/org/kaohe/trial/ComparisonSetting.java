package org.kaohe.trial;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.kaohe.outcomes.PlaceProfile;
import org.kaohe.policy.Policy;
import org.kaohe.policy.Policy.Parameter;
import org.kaohe.shared.Period;

/**
 * A comparison's question, understood. What is not understood is null or absent and among the
 * faults.
 *
 * @param today null: the policy in force in each department
 * @param department null: all
 * @param place null: everybody's own
 */
record ComparisonSetting(
    Policy tried,
    List<AlteredFigure> altered,
    Policy today,
    String department,
    List<Period> periods,
    PlaceProfile place) {

  /** What a policy's figures are otherwise than those of another one with the same parameters. */
  static List<AlteredFigure> altered(Policy before, Policy after) {
    List<AlteredFigure> altered = new ArrayList<>();
    Map<String, Parameter> figures =
        before.parameters().stream().collect(Collectors.toMap(Parameter::name, each -> each));
    for (Parameter figure : after.parameters()) {
      Parameter old = figures.get(figure.name());
      if (old != null && old.value().compareTo(figure.value()) != 0) {
        altered.add(
            new AlteredFigure(
                figure.name(), figure.meaning(), figure.unit(), old.value(), figure.value()));
      }
    }
    return altered;
  }
}
