package org.kaohe.bench;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What the benchmark found, line by line into the log. */
class Report {

  private static final Logger LOG = LoggerFactory.getLogger("bench");
  private static final int TASKS_EACH = 5;

  private final int people;

  Report(int people, int threads) {
    this.people = people;
    LOG.info("{} people, {} threads", people, threads);
  }

  void statements(Contestant contestant, Month month, int ofPeople) {
    long all = month.statements().values().stream().mapToLong(Long::longValue).sum();
    LOG.info(
        "{}: {} statements per assessment; by step {}",
        contestant.name(),
        figure(all / (double) ofPeople),
        month.statements());
  }

  /** The rounds one by one, and what the best of them comes to. */
  void speed(Contestant contestant, List<Month> rounds) {
    rounds.forEach(
        round ->
            LOG.info(
                "{}: seconds {}, of the processor {}",
                contestant.name(),
                rounded(round.seconds()),
                rounded(round.busy())));
    double seconds = seconds(rounds);
    LOG.info(
        "{}: {} instances/s, {} tasks/s; {} ms of the processor per assessment",
        contestant.name(),
        figure(people / seconds),
        figure(people * TASKS_EACH / seconds),
        figure(1000 * busy(rounds) / people));
  }

  /** Above 1: the first one is the faster. */
  void ratio(String fed, List<Month> one, List<Month> other) {
    LOG.info(
        "kaohe runs at {} of the speed of the bare engine {}, {} by processor time",
        figure(seconds(other) / seconds(one)),
        fed,
        figure(busy(other) / busy(one)));
  }

  void forAllAtOnce(Month month) {
    LOG.info("for all at once: seconds {}", rounded(month.seconds()));
    LOG.info("for all at once: statements {}", month.statements());
  }

  private static double seconds(List<Month> rounds) {
    return best(rounds.stream().map(Month::seconds).toList());
  }

  private static double busy(List<Month> rounds) {
    return best(rounds.stream().map(Month::busy).toList());
  }

  /** Of the round that other programs and the compiler disturbed least. */
  private static double best(List<Map<String, Double>> rounds) {
    return rounds.stream()
        .mapToDouble(steps -> steps.values().stream().mapToDouble(Double::doubleValue).sum())
        .min()
        .orElseThrow();
  }

  private static Map<String, String> rounded(Map<String, Double> seconds) {
    Map<String, String> rounded = new LinkedHashMap<>();
    seconds.forEach((step, value) -> rounded.put(step, figure(value)));
    return rounded;
  }

  private static String figure(double value) {
    return "%.2f".formatted(value);
  }
}
