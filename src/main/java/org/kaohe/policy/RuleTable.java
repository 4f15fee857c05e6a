package org.kaohe.policy;

import java.util.List;
import java.util.stream.Collectors;
import org.kaohe.shared.Period;

/**
 * One reading of a rule as people read it: what must hold and what follows, in Chinese, with
 * figures in place of their names. Nothing of it is computed with.
 *
 * @param rule catalogue id
 * @param scope for whom it is read, and of what
 * @param columns names of the facts that its rows look at; none: it always applies
 * @param rows one or more
 */
public record RuleTable(
    String rule, Period.Kind period, String scope, List<String> columns, List<Row> rows) {

  /** What a cell says where a fact does not matter. */
  public static final String ANY = "不限";

  /**
   * @param conditions one for each column
   * @param results all that follow together
   */
  public record Row(List<Phrase> conditions, List<Phrase> results) {}

  /** A few words, of which the company's own figures can be told apart. */
  public record Phrase(List<Piece> pieces) {

    public String text() {
      return pieces.stream().map(Piece::text).collect(Collectors.joining());
    }

    public boolean isAny() {
      return ANY.equals(text());
    }
  }

  /**
   * @param companyFigure a figure that the policy's text does not name, or that was altered
   */
  public record Piece(String text, boolean companyFigure) {

    public static Piece words(String text) {
      return new Piece(text, false);
    }
  }
}
