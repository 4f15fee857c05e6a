package org.kaohe.portal.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.kaohe.policy.Policy;
import org.kaohe.policy.PolicyDifference.TableChange;
import org.kaohe.policy.PolicyTable;

/** A row of a decision table in words: names of figures and facts replaced by what they mean. */
public final class ChangeWords {

  private static final Pattern NAME = Pattern.compile("\\{?([A-Za-z_][A-Za-z0-9_]*)}?");

  private final Map<String, String> meanings = new LinkedHashMap<>();

  private ChangeWords() {}

  /**
   * @param policy the newer version
   */
  public static ChangeWords of(Policy policy) {
    ChangeWords words = new ChangeWords();
    for (PolicyTable table : policy.tables()) {
      table.inputs().forEach(column -> words.meanings.put(column.fact(), column.title()));
    }
    for (Policy.Parameter parameter : policy.parameters()) {
      words.meanings.put(
          parameter.name(),
          parameter.value().stripTrailingZeros().toPlainString() + " " + parameter.unit());
    }
    return words;
  }

  /** What must hold, such as {@code 客户满意度 >= 98 %}. */
  public List<String> conditions(TableChange table, PolicyTable.Row row) {
    return java.util.stream.IntStream.range(0, row.tests().size())
        .filter(column -> !row.tests().get(column).matches("-?"))
        .mapToObj(
            column -> table.inputs().get(column).title() + " " + meant(row.tests().get(column)))
        .toList();
  }

  public String result(PolicyTable.Row row) {
    String amount = row.parameter() == null ? "" : " " + meant(row.parameter());
    return row.kind().label() + amount;
  }

  /** With names replaced; unknown ones stay. */
  private String meant(String text) {
    Matcher names = NAME.matcher(text);
    return names.replaceAll(
        found -> Matcher.quoteReplacement(meanings.getOrDefault(found.group(1), found.group())));
  }
}
