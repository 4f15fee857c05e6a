package org.kaohe.engine;

import org.camunda.bpm.engine.delegate.TaskListener;
import org.camunda.bpm.engine.impl.bpmn.behavior.UserTaskActivityBehavior;
import org.camunda.bpm.engine.impl.bpmn.parser.AbstractBpmnParseListener;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.camunda.bpm.engine.impl.pvm.process.ScopeImpl;
import org.camunda.bpm.engine.impl.util.xml.Element;

/**
 * After a task's own listeners took their fields, drops whatever else was submitted with it: left
 * in the process, it would pass for what a later task's form brings. No variable of a process bears
 * the name of a form's field (the model test sees to it).
 */
class DroppingSubmissions extends AbstractBpmnParseListener {

  private final FormFields fields;

  DroppingSubmissions(FormFields fields) {
    this.fields = fields;
  }

  @Override
  public void parseUserTask(Element element, ScopeImpl scope, ActivityImpl activity) {
    UserTaskActivityBehavior userTask = (UserTaskActivityBehavior) activity.getActivityBehavior();
    userTask
        .getTaskDefinition()
        .addTaskListener(
            TaskListener.EVENTNAME_COMPLETE, task -> task.removeVariables(fields.names()));
  }
}
