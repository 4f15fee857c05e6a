package org.kaohe.engine;

import java.util.Optional;
import org.camunda.bpm.engine.AuthenticationException;
import org.camunda.bpm.engine.AuthorizationException;
import org.camunda.bpm.engine.MismatchingMessageCorrelationException;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.exception.NullValueException;
import org.kaohe.shared.Refused;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.QueryTimeoutException;

/** Why the engine failed somebody, in words for people, if it is nothing but a refusal. */
public final class Refusals {

  private Refusals() {}

  /** The refusal that a failure of the engine wraps or amounts to; empty for any other failure. */
  public static Optional<Refused> in(Throwable failure) {
    for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
      Refused refused = refusalOf(cause);
      if (refused != null) {
        return Optional.of(refused);
      }
    }
    return Optional.empty();
  }

  /** The refusal in the failure, or the failure itself: for {@code throw}. */
  public static RuntimeException orFailure(RuntimeException failure) {
    Optional<Refused> refused = in(failure);
    return refused.isPresent() ? refused.get() : failure;
  }

  private static Refused refusalOf(Throwable cause) {
    if (cause instanceof Refused refused) {
      return refused;
    }
    if (isOvertaken(cause)) {
      return Refused.conflict("changed-meanwhile", "该事项刚刚已被他人处理，请刷新后再试");
    }
    if (isGoneTask(cause)) {
      return Refused.conflict("task-gone", "该任务已办理完毕或已关闭，请刷新任务列表");
    }
    if (cause instanceof AuthorizationException || cause instanceof AuthenticationException) {
      return Refused.forbidden("您没有权限执行此操作");
    }
    return null;
  }

  /** By somebody who did the same at the same moment, noticed by the engine or by our tables. */
  private static boolean isOvertaken(Throwable cause) {
    return cause instanceof OptimisticLockingException
        || cause instanceof MismatchingMessageCorrelationException
        || cause instanceof ConcurrencyFailureException
        || cause instanceof QueryTimeoutException
        || cause instanceof DataIntegrityViolationException;
  }

  /** It was there when the request was admitted. The engine has no exception of its own for it. */
  private static boolean isGoneTask(Throwable cause) {
    return cause instanceof NullValueException
        && cause.getMessage() != null
        && cause.getMessage().startsWith("Cannot find task with id");
  }
}
