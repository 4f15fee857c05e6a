package org.kaohe.assessment.process;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.kaohe.assessment.Assessment;
import org.kaohe.assessment.Assessments;
import org.kaohe.engine.TaskCase;
import org.springframework.stereotype.Component;

/** Names the person under review in the task, so that a list of twenty can be worked through. */
@Component("describeReview")
public class DescribeReview implements TaskListener {

  private final Assessments assessments;

  DescribeReview(Assessments assessments) {
    this.assessments = assessments;
  }

  @Override
  public void notify(DelegateTask task) {
    Assessment assessment = assessments.lock(TaskCase.of(task));
    String source = ReviewTasks.sourceOf(task.getTaskDefinitionKey()).label();
    task.setName(source + "：" + assessment.subjectName());
    task.setDescription("评价对象：" + assessment.subjectName() + "（" + assessment.subject() + "）");
  }
}
