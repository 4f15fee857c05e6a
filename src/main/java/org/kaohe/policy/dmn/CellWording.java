package org.kaohe.policy.dmn;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.kaohe.policy.RuleTable;
import org.kaohe.policy.RuleTable.Phrase;
import org.kaohe.policy.RuleTable.Piece;

/** A column's tests in words. */
final class CellWording {

  private static final Pattern COMPARISON = Pattern.compile("([<>]=?)\\s*(\\S+)");
  private static final Pattern INTERVAL =
      Pattern.compile("([\\[\\](])\\s*(\\S+?)\\s*\\.\\.\\s*(\\S+?)\\s*([\\[\\])])");
  private static final Pattern NOT = Pattern.compile("not\\s*\\((.*)\\)");
  private static final Pattern ALTERNATIVE =
      Pattern.compile("\\s*((?:\"[^\"]*\"|\\([^)]*\\)|[^,\"(])+)(?:,|$)");
  private static final Pattern NUMBER = Pattern.compile("-?\\d+(?:\\.\\d+)?");
  private static final Map<String, String> SIGNS =
      Map.of(">=", "≥ ", ">", "> ", "<=", "≤ ", "<", "< ");

  private final Wording words;
  private final String unit;
  private final boolean ranks;

  /**
   * @param unit of numbers that are no parameters, or null
   * @param ranks whether numbers are places of a ranking
   */
  private CellWording(Wording words, String unit, boolean ranks) {
    this.words = words;
    this.unit = unit;
    this.ranks = ranks;
  }

  /** Numbers of a column have the unit of the parameters beside them. */
  static CellWording of(TableText table, int column, Wording words) {
    return new CellWording(
        words,
        table
            .tests(column)
            .flatMap(TableText::words)
            .filter(name -> words.parameter(name) != null)
            .map(name -> words.parameter(name).unit())
            .findFirst()
            .orElse(null),
        words.fact(table.inputs().get(column).fact()).endsWith("名次"));
  }

  Phrase of(String test) {
    if (test.isBlank() || test.strip().equals("-")) {
      return new Phrase(List.of(Piece.words(RuleTable.ANY)));
    }
    Matcher not = NOT.matcher(test.strip());
    if (not.matches()) {
      return new Phrase(prefixed("不是", alternatives(not.group(1))));
    }
    return new Phrase(alternatives(test));
  }

  private List<Piece> alternatives(String test) {
    List<Piece> pieces = new ArrayList<>();
    for (String each : split(test)) {
      if (!pieces.isEmpty()) {
        pieces.add(Piece.words("或"));
      }
      pieces.addAll(single(each));
    }
    return pieces;
  }

  private static List<String> split(String test) {
    return ALTERNATIVE
        .matcher(test)
        .results()
        .map(found -> found.group(1).strip())
        .filter(found -> !found.isEmpty())
        .collect(Collectors.toList());
  }

  private List<Piece> single(String test) {
    Matcher comparison = COMPARISON.matcher(test);
    if (comparison.matches() && test.replace(" ", "").equals("<=0")) {
      // nothing that is counted here can be below
      return List.of(end("0"));
    }
    if (comparison.matches()) {
      return List.of(Piece.words(SIGNS.get(comparison.group(1))), end(comparison.group(2)));
    }
    Matcher interval = INTERVAL.matcher(test);
    if (interval.matches()) {
      return List.of(
          Piece.words(interval.group(1).equals("[") ? "≥ " : "> "),
          end(interval.group(2)),
          Piece.words("，"),
          Piece.words(interval.group(4).equals("]") ? "≤ " : "< "),
          end(interval.group(3)));
    }
    return List.of(ranks && NUMBER.matcher(test).matches() ? place(test) : end(test));
  }

  private static Piece place(String number) {
    return Piece.words("第 " + number + " 名");
  }

  private Piece end(String text) {
    if (text.startsWith("\"")) {
      return Piece.words(text.substring(1, text.length() - 1));
    }
    if (NUMBER.matcher(text).matches()) {
      return Piece.words(Wording.withUnit(new BigDecimal(text), unit));
    }
    return switch (text) {
      case "true" -> Piece.words("是");
      case "false" -> Piece.words("否");
      default -> words.named(text);
    };
  }

  private static List<Piece> prefixed(String word, List<Piece> pieces) {
    List<Piece> all = new ArrayList<>();
    all.add(Piece.words(word));
    all.addAll(pieces);
    return all;
  }
}
