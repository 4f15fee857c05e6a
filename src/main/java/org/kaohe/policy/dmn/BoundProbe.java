package org.kaohe.policy.dmn;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.kaohe.policy.manifest.FaultyPolicy;
import org.kaohe.policy.manifest.ReadingLine;
import org.kaohe.shared.Fault;

/**
 * Tries every table just below, at and just above each of its bounds, in every combination, so that
 * overlapping rows and expressions that fail show at start-up and not in somebody's month.
 */
final class BoundProbe {

  private static final Pattern NUMBER = Pattern.compile("(?<![A-Za-z0-9_])\\d+(?:\\.\\d+)?");
  private static final BigDecimal STEP = new BigDecimal("0.01");
  private static final int MOST = 5_000;

  private final DmnTables tables;
  private final Map<String, TableText> texts;
  private final Map<String, BigDecimal> figures;

  BoundProbe(DmnTables tables, Map<String, TableText> texts, Map<String, BigDecimal> figures) {
    this.tables = tables;
    this.texts = texts;
    this.figures = figures;
  }

  /** The first fault of each table: its neighbours would say the same. */
  Stream<Fault> faults(ReadingLine reading) {
    for (Map<String, Object> facts : combinations(reading)) {
      try {
        tables.evaluate(reading.decision(), facts, figures);
      } catch (FaultyPolicy e) {
        return e.faults().stream();
      }
    }
    return Stream.empty();
  }

  private List<Map<String, Object>> combinations(ReadingLine reading) {
    List<Map<String, Object>> combinations = List.of(Map.of());
    for (String fact : reading.reads()) {
      List<Map<String, Object>> longer = new ArrayList<>();
      for (Map<String, Object> facts : combinations) {
        for (Object sample : samples(texts.get(reading.decision()), fact)) {
          Map<String, Object> next = new LinkedHashMap<>(facts);
          next.put(fact, sample);
          longer.add(next);
        }
      }
      combinations = longer.size() > MOST ? longer.subList(0, MOST) : longer;
    }
    return combinations;
  }

  private Set<Object> samples(TableText table, String fact) {
    Set<Object> samples = new LinkedHashSet<>();
    String type = "number";
    for (int column = 0; column < table.inputs().size(); column++) {
      if (table.inputs().get(column).fact().equals(fact)) {
        type = table.inputs().get(column).type();
        table.tests(column).flatMap(TableText::texts).forEach(samples::add);
        table.tests(column).flatMap(this::bounds).forEach(bound -> addAround(bound, samples));
      }
    }
    if ("boolean".equals(type)) {
      return Set.of(true, false);
    }
    if ("string".equals(type)) {
      samples.removeIf(BigDecimal.class::isInstance);
      samples.add("…");
    } else if (samples.isEmpty()) {
      samples.add(BigDecimal.ONE);
    }
    return samples;
  }

  private Stream<BigDecimal> bounds(String test) {
    Stream<BigDecimal> literals =
        NUMBER.matcher(test).results().map(number -> new BigDecimal(number.group()));
    Stream<BigDecimal> named = TableText.words(test).map(figures::get).filter(f -> f != null);
    return Stream.concat(literals, named);
  }

  private static void addAround(BigDecimal bound, Set<Object> samples) {
    samples.add(bound.subtract(STEP));
    samples.add(bound);
    samples.add(bound.add(STEP));
  }
}
