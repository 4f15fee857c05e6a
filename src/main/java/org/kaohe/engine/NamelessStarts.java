package org.kaohe.engine;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.impl.history.event.HistoricProcessInstanceEventEntity;
import org.camunda.bpm.engine.impl.history.event.HistoryEvent;
import org.camunda.bpm.engine.impl.history.producer.CacheAwareHistoryEventProducer;

/**
 * The history does not keep who started a process: of a conduct report that is its reporter, and
 * HR, among whom the accused may be, reads the whole history. Our tables know it.
 */
class NamelessStarts extends CacheAwareHistoryEventProducer {

  @Override
  public HistoryEvent createProcessInstanceStartEvt(DelegateExecution execution) {
    HistoryEvent event = super.createProcessInstanceStartEvt(execution);
    ((HistoricProcessInstanceEventEntity) event).setStartUserId(null);
    return event;
  }
}
