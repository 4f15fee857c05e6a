package org.kaohe.policy.dmn;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
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

  /** A prime far greater than any number of samples, so that its multiples reach all alike. */
  private static final BigInteger STRIDE = BigInteger.valueOf(1_000_003);

  /** Stands for a fact that a cell compares another one with. */
  private static final BigDecimal OTHER = BigDecimal.TEN;

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

  /** Facts to try a reading with: all combinations, or as many spread evenly over them. */
  List<Map<String, Object>> combinations(ReadingLine reading) {
    List<List<Object>> samples =
        reading.reads().stream().map(fact -> samples(reading, fact)).toList();
    long all = samples.stream().mapToLong(List::size).reduce(1, BoundProbe::product);
    List<Map<String, Object>> combinations = new ArrayList<>();
    for (long tried = 0; tried < Math.min(all, MOST); tried++) {
      long place =
          all <= MOST
              ? tried
              : BigInteger.valueOf(tried).multiply(STRIDE).mod(BigInteger.valueOf(all)).longValue();
      combinations.add(combination(reading.reads(), samples, place));
    }
    return combinations;
  }

  /** At most the greatest number there is: of so many only some are tried anyway. */
  private static long product(long some, long others) {
    return some > Long.MAX_VALUE / others ? Long.MAX_VALUE : some * others;
  }

  private static Map<String, Object> combination(
      List<String> facts, List<List<Object>> samples, long place) {
    Map<String, Object> combination = new LinkedHashMap<>();
    long rest = place;
    for (int i = 0; i < facts.size(); i++) {
      int size = samples.get(i).size();
      combination.put(facts.get(i), samples.get(i).get((int) (rest % size)));
      rest /= size;
    }
    return combination;
  }

  private List<Object> samples(ReadingLine reading, String fact) {
    TableText table = texts.get(reading.decision());
    Set<Object> samples = new LinkedHashSet<>();
    String type = "number";
    for (int column = 0; column < table.inputs().size(); column++) {
      if (table.inputs().get(column).fact().equals(fact)) {
        type = table.inputs().get(column).type();
        table.tests(column).flatMap(TableText::texts).forEach(samples::add);
        table
            .tests(column)
            .flatMap(test -> bounds(test, reading))
            .forEach(bound -> addAround(bound, samples));
      }
    }
    if ("boolean".equals(type)) {
      return List.of(true, false);
    }
    if ("string".equals(type)) {
      samples.removeIf(BigDecimal.class::isInstance);
      samples.add("…");
    } else if (samples.isEmpty()) {
      samples.add(OTHER);
    }
    return List.copyOf(samples);
  }

  private Stream<BigDecimal> bounds(String test, ReadingLine reading) {
    Stream<BigDecimal> literals =
        NUMBER.matcher(test).results().map(number -> new BigDecimal(number.group()));
    Stream<BigDecimal> named =
        TableText.words(test)
            .map(name -> reading.reads().contains(name) ? OTHER : figures.get(name))
            .filter(Objects::nonNull);
    return Stream.concat(literals, named);
  }

  private static void addAround(BigDecimal bound, Set<Object> samples) {
    samples.add(bound.subtract(STEP));
    samples.add(bound);
    samples.add(bound.add(STEP));
  }
}
