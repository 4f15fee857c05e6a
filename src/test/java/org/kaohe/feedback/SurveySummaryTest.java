package org.kaohe.feedback;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.kaohe.shared.Fault;
import org.kaohe.shared.Period;
import org.kaohe.shared.Refused;

/** Who answered stays hidden: by their number, and by when an answer came. */
class SurveySummaryTest {

  private static final LocalDate UNTIL = LocalDate.of(2026, 11, 16);

  private static SurveyAnswer answer(int mark, String text) {
    Map<SurveyQuestion, Integer> marks = new EnumMap<>(SurveyQuestion.class);
    for (SurveyQuestion question : SurveyQuestion.values()) {
      marks.put(question, mark);
    }
    return new SurveyAnswer(marks, text);
  }

  private static SurveySummary summary(boolean closed, int... marks) {
    List<SurveyAnswer> answers =
        IntStream.of(marks).mapToObj(mark -> answer(mark, mark == 1 ? "意见" : null)).toList();
    return SurveySummary.of("c", Period.parse("2026-10"), 30, UNTIL, closed, answers);
  }

  @ParameterizedTest(name = "closed: {0}, {1} answers: shown {2}")
  @CsvSource({
    "false, 0, false", "false, 4, false", "false, 5, false", "false, 30, false",
    "true, 0, false", "true, 4, false", "true, 5, true", "true, 6, true"
  })
  void onlyAClosedSurveyOfFiveAnswersIsTold(boolean closed, int answers, boolean shown) {
    SurveySummary summary = summary(closed, IntStream.generate(() -> 1).limit(answers).toArray());

    assertThat(summary.shown()).isEqualTo(shown);
    assertThat(summary.answers()).isEqualTo(answers);
    assertThat(summary.questions()).hasSize(shown ? 4 : 0);
    assertThat(summary.texts()).hasSize(shown ? answers : 0);
  }

  @Test
  void meansAreRoundedOnceAndEveryMarkIsCounted() {
    // (1 + 1 + 2 + 4 + 5 + 5) / 6 = 18 / 6 = 3.00; with another 5: 23 / 7 = 3.2857… → 3.29
    assertThat(summary(true, 1, 1, 2, 4, 5, 5).questions())
        .allSatisfy(
            one -> {
              assertThat(one.mean()).isEqualTo("3.00");
              assertThat(one.counts()).containsExactly(2, 1, 0, 1, 2);
            });
    assertThat(summary(true, 1, 1, 2, 4, 5, 5, 5).questions().get(0).mean()).isEqualTo("3.29");
    assertThat(summary(true, 1, 1, 2, 4, 5, 5).texts()).containsExactly("意见", "意见");
  }

  @Test
  void aFaultyAnswerTellsEveryFaultAtOnce() {
    Map<String, String> form = new HashMap<>();
    form.put("rulesClear", "0");
    form.put("processFair", "6");
    form.put("resultsTrue", "4.5");
    form.put("text", "长".repeat(2001));

    assertThatThrownBy(() -> SurveyForm.read(form))
        .isInstanceOfSatisfying(
            Refused.class,
            refused ->
                assertThat(refused.faults())
                    .extracting(Fault::place)
                    .containsExactly(
                        "rulesClear", "processFair", "resultsTrue", "feedbackHelpful", "text"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"1", "５", " 3 "})
  void marksAreReadAsPeopleTypeThem(String mark) {
    Map<String, String> form = new HashMap<>();
    for (SurveyQuestion question : SurveyQuestion.values()) {
      form.put(question.key(), mark);
    }
    form.put("text", "  ");

    SurveyAnswer answer = SurveyForm.read(form);

    assertThat(answer.marks().values()).allMatch(value -> value >= 1 && value <= 5);
    assertThat(answer.text()).isNull();
  }
}
