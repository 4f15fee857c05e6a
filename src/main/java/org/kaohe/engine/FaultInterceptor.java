package org.kaohe.engine;

import org.camunda.bpm.engine.AuthenticationException;
import org.camunda.bpm.engine.AuthorizationException;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandInterceptor;
import org.kaohe.shared.Refused;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.QueryTimeoutException;

/** Notes why a command failed, in words for people, and lets the failure pass. */
class FaultInterceptor extends CommandInterceptor {

  private final TaskFaults faults;

  FaultInterceptor(TaskFaults faults) {
    this.faults = faults;
  }

  @Override
  public <T> T execute(Command<T> command) {
    try {
      return next.execute(command);
    } catch (RuntimeException failure) {
      note(failure);
      throw failure;
    }
  }

  private void note(RuntimeException failure) {
    for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
      Refused refused = refusalIn(cause);
      if (refused != null) {
        faults.record(refused);
        return;
      }
    }
  }

  /** By somebody who did the same at the same moment, noticed by the engine or by our tables. */
  private static boolean isOvertaken(Throwable cause) {
    return cause instanceof OptimisticLockingException
        || cause instanceof ConcurrencyFailureException
        || cause instanceof QueryTimeoutException
        || cause instanceof DataIntegrityViolationException;
  }

  private static Refused refusalIn(Throwable cause) {
    if (cause instanceof Refused refused) {
      return refused;
    }
    if (isOvertaken(cause)) {
      return Refused.conflict("changed-meanwhile", "该事项刚刚已被他人处理，请刷新后再试");
    }
    if (cause instanceof AuthorizationException || cause instanceof AuthenticationException) {
      return Refused.forbidden("您没有权限执行此操作");
    }
    return null;
  }
}
