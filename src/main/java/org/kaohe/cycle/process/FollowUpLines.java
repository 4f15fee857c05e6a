package org.kaohe.cycle.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.kaohe.cycle.FollowingUp;
import org.springframework.stereotype.Component;

/** Has one batch of what follows from final lines done. */
@Component("followUp")
class FollowUpLines implements JavaDelegate {

  private final FollowingUp following;

  FollowUpLines(FollowingUp following) {
    this.following = following;
  }

  @Override
  public void execute(DelegateExecution execution) {
    execution.setVariable(
        CycleVariables.FOLLOWED_UP, following.followUp(execution.getProcessBusinessKey()));
  }
}
