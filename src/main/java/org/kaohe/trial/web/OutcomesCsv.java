package org.kaohe.trial.web;

import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.kaohe.tables.TableFile;
import org.springframework.http.HttpInputMessage;
import org.springframework.http.HttpOutputMessage;
import org.springframework.http.MediaType;
import org.springframework.http.converter.AbstractHttpMessageConverter;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.stereotype.Component;

/** A trial's outcomes as csv, one line each, under the names that they have in JSON. */
@Component
class OutcomesCsv extends AbstractHttpMessageConverter<TrialAnswer> {

  private static final List<String> HEADINGS =
      Arrays.stream(TrialAnswer.Outcome.class.getRecordComponents())
          .map(RecordComponent::getName)
          .toList();

  OutcomesCsv() {
    super(StandardCharsets.UTF_8, MediaType.parseMediaType("text/csv"));
  }

  @Override
  protected boolean supports(Class<?> type) {
    return type == TrialAnswer.class;
  }

  @Override
  public boolean canRead(Class<?> type, MediaType mediaType) {
    return false;
  }

  @Override
  protected TrialAnswer readInternal(Class<? extends TrialAnswer> type, HttpInputMessage message) {
    throw new HttpMessageNotReadableException("a trial is only written", message);
  }

  @Override
  protected void writeInternal(TrialAnswer trial, HttpOutputMessage message) throws IOException {
    Iterable<List<?>> rows =
        () ->
            StreamSupport.stream(trial.outcomes().spliterator(), false)
                .<List<?>>map(OutcomesCsv::row)
                .iterator();
    TableFile.writeCsv(message.getBody(), HEADINGS, rows);
  }

  private static List<?> row(TrialAnswer.Outcome outcome) {
    return Arrays.asList(
        outcome.subjectType(),
        outcome.subject(),
        outcome.rule(),
        outcome.title(),
        outcome.kind(),
        outcome.policyAmount(),
        outcome.statutoryLimit(),
        outcome.executedAmount(),
        outcome.waivedAmount(),
        text(outcome.facts()),
        outcome.reason());
  }

  private static String text(Map<String, String> facts) {
    return facts.entrySet().stream()
        .map(fact -> fact.getKey() + "=" + fact.getValue())
        .collect(Collectors.joining("; "));
  }
}
