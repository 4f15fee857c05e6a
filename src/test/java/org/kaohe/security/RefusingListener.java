package org.kaohe.security;

import java.util.List;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.kaohe.shared.Fault;
import org.kaohe.shared.Refused;
import org.springframework.stereotype.Component;

/** A listener that finds two faults in whatever is submitted. */
@Component
class RefusingListener implements TaskListener {

  @Override
  public void notify(DelegateTask task) {
    List<Fault> faults =
        List.of(Fault.at("attitude", "100.9", "须在 0 到 100 之间"), Fault.at("quality", null, "必填"));
    throw Refused.invalid("score-out-of-range", "评分有误", faults);
  }
}
