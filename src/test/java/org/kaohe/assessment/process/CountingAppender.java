package org.kaohe.assessment.process;

import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.AppenderBase;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Counts the statements that Spring's JDBC template logs, but for the calendar's look, once a
 * second, whether another node changed it.
 */
class CountingAppender extends AppenderBase<ILoggingEvent> {

  private final AtomicInteger statements;

  CountingAppender(AtomicInteger statements) {
    this.statements = statements;
  }

  @Override
  protected void append(ILoggingEvent event) {
    String message = event.getFormattedMessage();
    if (message.startsWith("Executing prepared SQL statement") && !message.contains("calendar")) {
      statements.incrementAndGet();
    }
  }
}
