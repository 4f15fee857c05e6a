package org.kaohe.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.stream.Stream;
import org.camunda.bpm.engine.MismatchingMessageCorrelationException;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.exception.NullValueException;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandInterceptor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.kaohe.shared.Refused;
import org.springframework.dao.CannotAcquireLockException;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.dao.QueryTimeoutException;

class FaultInterceptorTest {

  private final TaskFaults faults = new TaskFaults();

  @BeforeEach
  void aRequest() {
    faults.open();
  }

  @AfterEach
  void isOver() {
    faults.close();
  }

  static Stream<RuntimeException> overtaken() {
    return Stream.of(
        new OptimisticLockingException("row"),
        new MismatchingMessageCorrelationException("moved on"),
        new DuplicateKeyException("review"),
        new CannotAcquireLockException("deadlock"),
        new QueryTimeoutException("lock"));
  }

  @ParameterizedTest
  @MethodSource("overtaken")
  void whoeverComesSecondIsToldSo(RuntimeException cause) {
    fail(new ProcessEngineException("listener", new ProcessEngineException("inner", cause)));

    assertThat(faults.recorded()).map(Refused::type).contains("changed-meanwhile");
  }

  @Test
  void aTaskThatWentMeanwhileIsNoFault() {
    fail(new NullValueException("Cannot find task with id 4711: task is null"));

    assertThat(faults.recorded()).map(Refused::type).contains("task-gone");
  }

  @Test
  void aRefusalIsKeptAsItIs() {
    fail(new ProcessEngineException("listener", Refused.conflict("review-closed", "已结束")));

    assertThat(faults.recorded()).map(Refused::type).contains("review-closed");
  }

  @Test
  void anyOtherFailureIsNobodysFault() {
    fail(new ProcessEngineException("listener", new IllegalStateException("broken")));

    assertThat(faults.recorded()).isEmpty();
  }

  private void fail(RuntimeException failure) {
    FaultInterceptor interceptor = new FaultInterceptor(faults);
    interceptor.setNext(
        new CommandInterceptor() {
          @Override
          public <T> T execute(Command<T> command) {
            throw failure;
          }
        });
    assertThatThrownBy(() -> interceptor.execute(context -> null)).isSameAs(failure);
  }
}
