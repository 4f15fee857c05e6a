package org.kaohe.committee.process;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.kaohe.committee.Election;
import org.kaohe.committee.Elections;
import org.kaohe.engine.TaskCase;
import org.springframework.stereotype.Component;

/** Tells in the task what is voted on. */
@Component("describeVote")
class DescribeVote implements TaskListener {

  private final Elections elections;

  DescribeVote(Elections elections) {
    this.elections = elections;
  }

  @Override
  public void notify(DelegateTask task) {
    Election election = elections.get(TaskCase.of(task));
    task.setName("%s：%s".formatted(task.getName(), election.title()));
    task.setDescription(
        "%s %s，%s，第 %d 轮投票；候选名单见门户的“评选投票”页面"
            .formatted(
                election.department(), election.period(), election.rule(), election.round()));
  }
}
