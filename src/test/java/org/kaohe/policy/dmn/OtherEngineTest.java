package org.kaohe.policy.dmn;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.kaohe.policy.manifest.Manifest;
import org.kaohe.policy.manifest.ReadingLine;
import org.kaohe.policy.rules.Row;
import org.kie.dmn.api.core.DMNContext;
import org.kie.dmn.api.core.DMNDecisionResult;
import org.kie.dmn.api.core.DMNModel;
import org.kie.dmn.api.core.DMNRuntime;
import org.kie.dmn.core.internal.utils.DMNRuntimeBuilder;
import org.kie.internal.io.ResourceFactory;

/**
 * The tables say the same on another DMN engine (Apache KIE) as on the one that the software runs:
 * just below, at and just above every bound, in every combination, every row at least once.
 */
class OtherEngineTest {

  @ParameterizedTest
  @MethodSource("org.kaohe.policy.dmn.Shipped#ids")
  void anotherEngineSaysTheSame(String id) {
    Manifest manifest = Shipped.manifest(id);
    DmnTables tables = Shipped.tables(id);
    Map<String, TableText> texts = Shipped.source(id).texts();
    BoundProbe probe = new BoundProbe(tables, texts, manifest.defaults());
    OtherEngine other = new OtherEngine(id);

    for (ReadingLine reading : readings(manifest)) {
      Set<String> hit = new HashSet<>();
      for (Map<String, Object> facts : probe.combinations(reading)) {
        List<Row> rows = tables.evaluate(reading.decision(), facts, manifest.defaults());
        rows.forEach(row -> hit.add(row.kind() + row.reason()));

        assertThat(other.evaluate(reading.decision(), facts, manifest.defaults()))
            .as("%s %s", reading.decision(), facts)
            .isEqualTo(rows.stream().map(OtherEngineTest::outputs).toList());
      }
      assertThat(hit).as(reading.decision()).hasSameSizeAs(rows(texts.get(reading.decision())));
    }
  }

  private static List<ReadingLine> readings(Manifest manifest) {
    return manifest.rules().stream().flatMap(rule -> rule.readings().stream()).toList();
  }

  private static Set<String> rows(TableText table) {
    Set<String> rows = new HashSet<>();
    table.rows().forEach(row -> rows.add(table.value(row, "kind") + row.reason()));
    return rows;
  }

  private static Map<String, String> outputs(Row row) {
    Map<String, String> outputs = new TreeMap<>();
    outputs.put("rule", row.rule());
    outputs.put("kind", row.kind().name());
    outputs.put("amountKind", row.amountKind().code());
    outputs.put("parameter", row.parameter());
    outputs.put("cap", row.cap());
    outputs.put("proposal", row.proposal() == null ? null : row.proposal().name());
    outputs.put("furthest", row.furthest() == null ? null : row.furthest().name());
    outputs.values().removeIf(value -> value == null);
    return outputs;
  }

  /** One file on Apache KIE. */
  private static final class OtherEngine {

    private final DMNRuntime runtime;
    private final DMNModel model;

    OtherEngine(String id) {
      runtime =
          DMNRuntimeBuilder.fromDefaults()
              .buildConfiguration()
              .fromResources(
                  List.of(ResourceFactory.newByteArrayResource(Shipped.bytes(id + ".dmn"))))
              .getOrElseThrow(IllegalStateException::new);
      model = runtime.getModels().get(0);
      assertThat(model.getMessages()).isEmpty();
    }

    /** It is told the facts and figures that the decision asks for, and no others. */
    List<Map<String, String>> evaluate(
        String decision, Map<String, Object> facts, Map<String, BigDecimal> figures) {
      DMNContext context = runtime.newContext();
      Map<String, Object> known = new HashMap<>(figures);
      known.putAll(facts);
      known.forEach(context::set);
      DMNDecisionResult result =
          runtime.evaluateById(model, context, decision).getDecisionResultById(decision);
      assertThat(result.getMessages()).as("%s %s", decision, facts).isEmpty();
      return rows(result.getResult());
    }

    private static List<Map<String, String>> rows(Object result) {
      List<Map<String, String>> rows = new ArrayList<>();
      Collection<?> matches =
          result == null
              ? List.of()
              : result instanceof Collection<?> list ? list : List.of(result);
      for (Object match : matches) {
        Map<String, String> outputs = new TreeMap<>();
        ((Map<?, ?>) match)
            .forEach(
                (name, value) -> {
                  if (value != null) {
                    outputs.put((String) name, (String) value);
                  }
                });
        rows.add(outputs);
      }
      return rows;
    }
  }
}
