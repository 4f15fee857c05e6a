package org.kaohe.policy.dmn;

import java.util.ArrayList;
import java.util.List;
import org.camunda.bpm.model.dmn.DmnModelInstance;
import org.camunda.bpm.model.dmn.instance.Decision;
import org.camunda.bpm.model.dmn.instance.DecisionTable;
import org.camunda.bpm.model.dmn.instance.DmnElement;
import org.kaohe.shared.Fault;

/**
 * What must not be in a file of tables, whatever its manifest says: anything but tables, and any
 * language but FEEL, since others reach the machine that evaluates them.
 */
final class PlainDmn {

  private static final String FEEL = "https://www.omg.org/spec/DMN/\\d+/FEEL/|(?i)feel";

  private PlainDmn() {}

  static List<Fault> faults(TableSource source) {
    String file = source.file();
    DmnModelInstance model = source.model();
    List<Fault> faults = new ArrayList<>();
    for (DmnElement element : model.getModelElementsByType(DmnElement.class)) {
      String language = element.getAttributeValue("expressionLanguage");
      if (language != null && !language.matches(FEEL)) {
        faults.add(Fault.at(file + " " + element.getId(), language, "表达式语言只能是 FEEL"));
      }
    }
    for (Decision decision : model.getModelElementsByType(Decision.class)) {
      if (!(decision.getExpression() instanceof DecisionTable)) {
        faults.add(Fault.at(file + " " + decision.getId(), null, "须为决策表"));
      }
    }
    return faults;
  }
}
