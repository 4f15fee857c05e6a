package org.kaohe.policy.dmn;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.kaohe.policy.manifest.Manifest;
import org.kaohe.policy.manifest.ScoringForm;
import org.kaohe.policy.rules.AmountKind;

/** Which parameters a policy makes use of, in its scores, facts and tables. */
final class ParameterUse {

  private final Set<String> used = new HashSet<>();
  private final boolean known;

  ParameterUse(Manifest manifest, Collection<TableText> tables) {
    known = ScoringForm.isWhole(manifest.scoring());
    if (known) {
      ScoringForm.references(manifest.scoring()).forEach(used::add);
    }
    manifest.facts().forEach(fact -> used.addAll(fact.parameters()));
    tables.forEach(this::add);
  }

  private void add(TableText table) {
    used.addAll(table.names());
    for (TableText.RowText row : table.rows()) {
      Stream.of("parameter", "cap").map(output -> table.value(row, output)).forEach(used::add);
      String code = table.value(row, "amountKind");
      AmountKind.ofCode(code).ifPresent(kind -> used.addAll(kind.parameters()));
    }
  }

  /** Names of parameters that nothing uses; none if that can't be told. */
  List<String> unused(Manifest manifest) {
    return manifest.parameters().stream()
        .map(Manifest.ParameterLine::name)
        .filter(Objects::nonNull)
        .filter(name -> known && !used.contains(name))
        .toList();
  }
}
