package org.kaohe.policy.facts;

import java.util.Map;
import java.util.Set;

/**
 * A team's rank (policies A10).
 *
 * @param minimum parameter: members with a score that it takes to be ranked
 */
record TeamRankFact(String name, String title, String minimum) implements Fact {

  @Override
  public FactValue of(Subject subject, Scene scene) {
    int least = scene.parameter(minimum).intValueExact();
    Map<String, Integer> ranks = scene.once(name, () -> TeamRanking.rank(scene.standings(), least));
    Integer rank = ranks.get(subject.name());
    return rank == null
        ? FactValue.missing("有综合分的符合条件成员少于 " + least + " 人，不参加团队排名")
        : FactValue.of(rank).with(Map.of("参加排名团队数", String.valueOf(ranks.size())));
  }

  @Override
  public Set<String> parameters() {
    return minimum == null ? Set.of() : Set.of(minimum);
  }

  @Override
  public Map<String, Set<String>> units() {
    return minimum == null ? Map.of() : Map.of(minimum, Set.of("人"));
  }

  @Override
  public boolean fits(Class<? extends Subject> subject, Map<String, Fact> declared) {
    return subject == Subject.Group.class;
  }

  @Override
  public String fault() {
    return minimum == null ? "须有 minimum" : null;
  }
}
