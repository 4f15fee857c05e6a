package org.kaohe.policy.dmn;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import org.camunda.bpm.dmn.engine.DmnEngineException;
import org.camunda.bpm.model.dmn.Dmn;
import org.camunda.bpm.model.dmn.DmnModelInstance;
import org.camunda.bpm.model.dmn.instance.Decision;
import org.camunda.bpm.model.dmn.instance.DecisionTable;
import org.camunda.bpm.model.dmn.instance.DmnElement;
import org.camunda.bpm.model.xml.ModelException;
import org.kaohe.shared.Fault;

/**
 * What must not be in a file of tables, whatever its manifest says: anything but tables, and any
 * language but FEEL, since others reach the machine that evaluates them.
 */
final class PlainDmn {

  private static final String FEEL = "https://www.omg.org/spec/DMN/\\d+/FEEL/|(?i)feel";

  private PlainDmn() {}

  static List<Fault> faults(byte[] content, String file) {
    try {
      return faults(Dmn.readModelFromStream(new ByteArrayInputStream(content)), file);
    } catch (ModelException | DmnEngineException e) {
      return List.of(Fault.at(file, null, "不是完好的 DMN 1.3 文件：" + rootOf(e).getMessage()));
    }
  }

  private static List<Fault> faults(DmnModelInstance model, String file) {
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

  private static Throwable rootOf(Throwable e) {
    return e.getCause() == null ? e : rootOf(e.getCause());
  }
}
