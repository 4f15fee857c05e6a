package org.kaohe.policy.manifest;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.kaohe.policy.manifest.Manifest.ParameterLine;
import org.kaohe.shared.Fault;

/**
 * Bounds of a rule's tiers keep their order: crossed ones would make tiers add up (policies A4).
 */
public final class Ascending {

  private Ascending() {}

  /** A fault for each figure that is less than the one before it in its chain. */
  public static Stream<Fault> faults(Manifest manifest, Map<String, BigDecimal> figures) {
    Map<String, ParameterLine> lines =
        manifest.parameters().stream()
            .collect(Collectors.toMap(ParameterLine::name, Function.identity()));
    return manifest.ascending().stream().flatMap(chain -> faults(chain, lines, figures));
  }

  private static Stream<Fault> faults(
      List<String> chain, Map<String, ParameterLine> lines, Map<String, BigDecimal> figures) {
    return IntStream.range(1, chain.size())
        .filter(at -> figures.get(chain.get(at)).compareTo(figures.get(chain.get(at - 1))) < 0)
        .mapToObj(
            at ->
                Fault.at(
                    chain.get(at),
                    figures.get(chain.get(at)),
                    "「%s」不得小于「%s」（%s）"
                        .formatted(
                            lines.get(chain.get(at)).meaning(),
                            lines.get(chain.get(at - 1)).meaning(),
                            figures.get(chain.get(at - 1)).toPlainString())));
  }
}
