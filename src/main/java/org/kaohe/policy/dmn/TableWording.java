package org.kaohe.policy.dmn;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.kaohe.policy.Policy.Parameter;
import org.kaohe.policy.RuleTable;
import org.kaohe.policy.RuleTable.Phrase;
import org.kaohe.policy.manifest.Manifest;
import org.kaohe.policy.manifest.ReadingLine;
import org.kaohe.policy.manifest.RuleLine;

/** A policy's tables in words. */
final class TableWording {

  private final Manifest manifest;
  private final Map<String, TableText> texts;
  private final Wording words;

  TableWording(Manifest manifest, Map<String, TableText> texts, List<Parameter> figures) {
    this.manifest = manifest;
    this.texts = texts;
    this.words = new Wording(manifest, figures);
  }

  List<RuleTable> tables() {
    return manifest.rules().stream()
        .flatMap(rule -> rule.readings().stream().map(reading -> table(rule, reading)))
        .toList();
  }

  private RuleTable table(RuleLine rule, ReadingLine reading) {
    TableText text = texts.get(reading.decision());
    List<Integer> columns = columns(text);
    return new RuleTable(
        rule.id(),
        reading.period(),
        ScopeWording.of(reading, manifest),
        columns.stream().map(column -> words.fact(text.inputs().get(column).fact())).toList(),
        rows(text, columns));
  }

  /** Those that some row looks at. */
  private static List<Integer> columns(TableText text) {
    return IntStream.range(0, text.inputs().size())
        .filter(column -> text.tests(column).anyMatch(test -> !test.strip().equals("-")))
        .boxed()
        .toList();
  }

  /** Rows with the same conditions are one, with all their results. */
  private List<RuleTable.Row> rows(TableText text, List<Integer> columns) {
    List<CellWording> cells =
        columns.stream().map(column -> CellWording.of(text, column, words)).toList();
    ResultWording results = new ResultWording(text, words);
    Map<List<Phrase>, List<Phrase>> rows = new LinkedHashMap<>();
    for (TableText.RowText row : text.rows()) {
      List<Phrase> conditions =
          IntStream.range(0, columns.size())
              .mapToObj(i -> cells.get(i).of(row.tests().get(columns.get(i))))
              .toList();
      rows.computeIfAbsent(conditions, same -> new ArrayList<>()).add(results.of(row));
    }
    return rows.entrySet().stream()
        .map(row -> new RuleTable.Row(row.getKey(), List.copyOf(row.getValue())))
        .toList();
  }
}
