package org.kaohe.policy.dmn;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.kaohe.policy.OutcomeKind;
import org.kaohe.policy.PolicyTable;

/**
 * What a table says, as text.
 *
 * @param hitPolicy UNIQUE, COLLECT …
 * @param outputs names of outputs
 */
record TableText(
    String decision,
    String hitPolicy,
    List<Input> inputs,
    List<String> outputs,
    List<RowText> rows) {

  private static final Pattern TEXT = Pattern.compile("\"[^\"]*\"");
  private static final Pattern WORD = Pattern.compile("[A-Za-z_][A-Za-z0-9_]*");
  private static final Pattern PLACEHOLDER = Pattern.compile("\\{([^}]*)}");

  /** A number, a name or a text, with nothing in it that could end the text otherwise. */
  private static final String END = "(?:-?\\d+(?:\\.\\d+)?|[A-Za-z][A-Za-z0-9]*|\"[^\"\\\\]*\")";

  private static final String ALTERNATIVE =
      "\\s*(?:(?:[<>]=?)?\\s*"
          + END
          + "|[\\[\\](]\\s*"
          + END
          + "\\s*\\.\\.\\s*"
          + END
          + "\\s*[\\[\\])])\\s*";
  private static final String ALTERNATIVES = ALTERNATIVE + "(?:," + ALTERNATIVE + ")*";
  private static final Pattern PLAIN =
      Pattern.compile("-?|" + ALTERNATIVES + "|not\\s*\\(" + ALTERNATIVES + "\\)");
  private static final int LONGEST_TEST = 500;

  private static final Set<String> FEEL = Set.of("not", "and", "or", "in", "true", "false", "null");

  /**
   * @param fact the input expression
   * @param type number, string or boolean
   * @param title its label; the fact's name if it has none
   */
  record Input(String fact, String type, String title) {}

  /**
   * @param tests one for each input
   * @param values one for each output, as FEEL
   */
  record RowText(String id, String reason, List<String> tests, List<String> values) {

    /** Whether every output is a text literal or empty: amounts and steps are never computed. */
    boolean hasPlainValues() {
      return values.stream()
          .allMatch(feel -> feel.matches("(null|-)?") || TEXT.matcher(feel).matches());
    }

    /** Whether every test only compares: what loops or calls would keep the server busy. */
    boolean hasPlainTests() {
      return tests.stream()
          .allMatch(feel -> feel.length() <= LONGEST_TEST && PLAIN.matcher(feel).matches());
    }

    Stream<String> words() {
      return tests.stream().flatMap(TableText::words);
    }

    Stream<String> placeholders() {
      return PLACEHOLDER.matcher(reason == null ? "" : reason).results().map(m -> m.group(1));
    }
  }

  /** As people read it. */
  PolicyTable readable(String rule) {
    return new PolicyTable(
        decision,
        rule,
        inputs.stream().map(input -> new PolicyTable.Column(input.fact(), input.title())).toList(),
        rows.stream().map(this::readable).toList());
  }

  private PolicyTable.Row readable(RowText row) {
    return new PolicyTable.Row(
        row.tests(),
        OutcomeKind.valueOf(value(row, "kind")),
        value(row, "amountKind"),
        value(row, "parameter"),
        value(row, "proposal"),
        value(row, "furthest"),
        value(row, "cap"),
        row.reason());
  }

  /** Reasons by id of row. */
  Map<String, String> reasons() {
    return rows.stream().collect(Collectors.toMap(RowText::id, RowText::reason));
  }

  /** The output's text literal in that row; null if it is empty, or not a literal. */
  String value(RowText row, String output) {
    int column = outputs.indexOf(output);
    if (column < 0 || column >= row.values().size()) {
      return null;
    }
    String feel = row.values().get(column).strip();
    return TEXT.matcher(feel).matches() ? feel.substring(1, feel.length() - 1) : null;
  }

  /** Every name that inputs, cells and reasons speak of. */
  Set<String> names() {
    Set<String> names = new HashSet<>();
    inputs.forEach(input -> names.add(input.fact()));
    rows.forEach(row -> Stream.concat(row.words(), row.placeholders()).forEach(names::add));
    return names;
  }

  /** Whether a cell names one of these parameters. */
  boolean isBoundedBy(Set<String> parameters) {
    return rows.stream().flatMap(RowText::words).anyMatch(parameters::contains);
  }

  /** Cells of a column. */
  Stream<String> tests(int column) {
    return rows.stream().map(row -> row.tests().get(column));
  }

  /** Names in a FEEL expression. */
  static Stream<String> words(String feel) {
    Matcher words = WORD.matcher(TEXT.matcher(feel).replaceAll(""));
    return words.results().map(word -> word.group()).filter(word -> !FEEL.contains(word));
  }

  /** Text literals in a FEEL expression. */
  static Stream<String> texts(String feel) {
    return TEXT.matcher(feel)
        .results()
        .map(literal -> literal.group().substring(1, literal.group().length() - 1));
  }
}
