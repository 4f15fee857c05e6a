package org.kaohe.escalation.process;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaProperty;
import org.kaohe.escalation.Gate;

/** The gate that a task of a model is: its extension property {@code gate}. */
final class GateOfTask {

  private GateOfTask() {}

  static Gate of(DelegateTask task) {
    return of(task.getBpmnModelElementInstance());
  }

  static Gate of(FlowNode node) {
    return node
        .getExtensionElements()
        .getElementsQuery()
        .filterByType(org.camunda.bpm.model.bpmn.instance.camunda.CamundaProperties.class)
        .singleResult()
        .getCamundaProperties()
        .stream()
        .filter(property -> property.getCamundaName().equals("gate"))
        .map(CamundaProperty::getCamundaValue)
        .map(Gate::valueOf)
        .findFirst()
        .orElseThrow();
  }
}
