package org.kaohe.policy.facts;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.kaohe.shared.Period;

/**
 * Rank by other facts than the composite, descending, among the department's eligible people who
 * have the first of them, then by the tie-breakers of every ranking (policies A9). Whoever is
 * outside {@code where} or not eligible is no candidate: not applicable.
 *
 * @param of facts in order; a later one that is missing sorts last
 * @param where only people of whom that fact is so
 */
record RankByFact(String name, String title, List<String> of, Where where) implements PersonalFact {

  @Override
  public FactValue at(Subject.Person person, Scene scene) {
    FactValue obstacle = obstacle(person, scene);
    if (obstacle != null) {
      return obstacle;
    }
    Map<String, Integer> ranks = ranks(person.month().period(), scene);
    return FactValue.of(ranks.get(person.name()))
        .with(Map.of("参加排名人数", String.valueOf(ranks.size())));
  }

  /** How many people are ranked in that period. */
  int ranked(Period period, Scene scene) {
    return ranks(period, scene).size();
  }

  private Map<String, Integer> ranks(Period period, Scene scene) {
    return scene.once(List.of(name, period), () -> rank(scene.department(period), scene));
  }

  private Map<String, Integer> rank(Subject.Group department, Scene scene) {
    List<Candidate> candidates =
        department.eligible().stream()
            .filter(person -> obstacle(person, scene) == null)
            .map(person -> candidate(person, scene))
            .toList();
    return SharedRanks.of(candidates, order(), Candidate::name);
  }

  private record Candidate(
      String name,
      List<BigDecimal> figures,
      BigDecimal satisfaction,
      BigDecimal resolutionRate,
      BigDecimal complaints) {}

  private Candidate candidate(Subject.Person person, Scene scene) {
    List<BigDecimal> figures = new ArrayList<>();
    of.forEach(fact -> figures.add(scene.fact(fact).of(person, scene).number()));
    return new Candidate(
        person.name(),
        figures,
        scene.metric(person, "satisfaction"),
        scene.metric(person, "resolutionRate"),
        scene.complaints(person));
  }

  private Comparator<Candidate> order() {
    Comparator<Candidate> order = by(0);
    for (int place = 1; place < of.size(); place++) {
      order = order.thenComparing(by(place));
    }
    return order
        .thenComparing(Candidate::satisfaction, SharedRanks.HIGHER_FIRST)
        .thenComparing(Candidate::resolutionRate, SharedRanks.HIGHER_FIRST)
        .thenComparing(Candidate::complaints);
  }

  private static Comparator<Candidate> by(int place) {
    return Comparator.comparing(
        candidate -> candidate.figures().get(place), SharedRanks.HIGHER_FIRST);
  }

  /** Why the person is not ranked: not applicable, or missing; null if nothing is in the way. */
  private FactValue obstacle(Subject.Person person, Scene scene) {
    FactValue first = scene.fact(of.get(0)).of(person, scene);
    FactValue asked = where == null ? first : scene.fact(where.fact()).of(person, scene);
    if (!person.month().eligible() || !first.applicable() || !asked.applicable()) {
      return FactValue.notApplicable();
    }
    if (where != null && asked.known() && !where.holds(asked)) {
      return FactValue.notApplicable();
    }
    return Stream.of(asked, first).filter(value -> !value.known()).findFirst().orElse(null);
  }

  @Override
  public Set<String> facts() {
    Set<String> facts = new HashSet<>(of == null ? List.of() : of);
    if (where != null) {
      facts.add(where.fact());
    }
    facts.remove(null);
    return facts;
  }

  @Override
  public Set<String> numbers() {
    return Set.copyOf(of);
  }

  @Override
  public String fault() {
    boolean whole =
        of != null
            && !of.isEmpty()
            && of.stream().allMatch(Objects::nonNull)
            && (where == null || where.isWhole());
    return whole ? null : "须有 of;where 须有 fact 和 is";
  }

  @Override
  public String fault(Map<String, Fact> declared) {
    String fault = PersonalFact.super.fault(declared);
    return fault != null || where == null
        ? fault
        : Condition.is(where.is()).fault(declared.get(where.fact()).type());
  }
}
