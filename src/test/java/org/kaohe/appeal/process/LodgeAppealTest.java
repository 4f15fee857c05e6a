package org.kaohe.appeal.process;

import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.junit.jupiter.api.Test;
import org.kaohe.appeal.Appeal;
import org.kaohe.appeal.LodgingAppeals;
import org.kaohe.engine.Actor;

class LodgeAppealTest {

  private final LodgingAppeals lodging = mock();
  private final DelegateExecution execution = mock();
  private final LodgeAppeal lodge = new LodgeAppeal(lodging, mock(Actor.class));

  @Test
  void anAppellantCannotFillInTheReviewersForm() {
    Appeal appeal = mock();
    when(appeal.id()).thenReturn("appeal-1");
    when(lodging.register(any(), any())).thenReturn(appeal);
    when(execution.getVariable("scorePoints")).thenReturn("20");

    lodge.notify(execution);

    verify(execution).removeVariables();
    verify(execution).setProcessBusinessKey("appeal-1");
  }

  @Test
  void anAppealRegisteredAlreadyIsNotRegisteredAgain() {
    when(execution.getProcessBusinessKey()).thenReturn("appeal-1");

    lodge.notify(execution);

    verify(lodging, never()).register(any(), any());
  }
}
