package org.kaohe.feedback;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import org.kaohe.shared.Period;

/**
 * What a survey says, and never who said it. Before it is closed, so that nobody can tell an answer
 * by when it came, and with fewer than {@link #FEWEST} answers it says only how many there are.
 *
 * @param invited how many people may answer
 * @param answers how many did
 * @param until the last day on which it can be answered; null before publication
 * @param shown whether questions and texts are told
 * @param texts what was written, in no particular order
 */
public record SurveySummary(
    String cycleId,
    Period period,
    int invited,
    int answers,
    LocalDate until,
    boolean closed,
    boolean shown,
    List<Question> questions,
    List<String> texts) {

  public static final int FEWEST = 5;

  /**
   * @param mean two decimals, HALF_UP
   * @param counts answers of 1, 2, 3, 4 and 5
   */
  public record Question(SurveyQuestion question, BigDecimal mean, List<Integer> counts) {

    static Question of(SurveyQuestion question, List<SurveyAnswer> answers) {
      List<Integer> counts = new ArrayList<>(Collections.nCopies(5, 0));
      int sum = 0;
      for (SurveyAnswer answer : answers) {
        int mark = answer.marks().get(question);
        counts.set(mark - 1, counts.get(mark - 1) + 1);
        sum += mark;
      }
      BigDecimal mean =
          BigDecimal.valueOf(sum)
              .divide(BigDecimal.valueOf(answers.size()), 2, RoundingMode.HALF_UP);
      return new Question(question, mean, List.copyOf(counts));
    }
  }

  static SurveySummary of(
      String cycleId,
      Period period,
      int invited,
      LocalDate until,
      boolean closed,
      List<SurveyAnswer> answers) {
    boolean shown = closed && answers.size() >= FEWEST;
    return new SurveySummary(
        cycleId,
        period,
        invited,
        answers.size(),
        until,
        closed,
        shown,
        shown ? questions(answers) : List.of(),
        shown ? texts(answers) : List.of());
  }

  private static List<Question> questions(List<SurveyAnswer> answers) {
    return List.of(SurveyQuestion.values()).stream()
        .map(question -> Question.of(question, answers))
        .toList();
  }

  private static List<String> texts(List<SurveyAnswer> answers) {
    return answers.stream().map(SurveyAnswer::text).filter(Objects::nonNull).toList();
  }
}
