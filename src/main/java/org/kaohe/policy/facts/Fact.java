package org.kaohe.policy.facts;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A fact as a manifest declares it. The kinds are closed; their names are the subtypes' below. What
 * a kind refers to (other facts, parameters, metrics) is checked when the manifest is read.
 */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
@JsonSubTypes({
  @JsonSubTypes.Type(value = MetricFact.class, name = "metric"),
  @JsonSubTypes.Type(value = ReviewFact.class, name = "review"),
  @JsonSubTypes.Type(value = ScoreFact.class, name = "score"),
  @JsonSubTypes.Type(value = PersonFact.class, name = "person"),
  @JsonSubTypes.Type(value = SumFact.class, name = "sum"),
  @JsonSubTypes.Type(value = MeanOfFact.class, name = "meanOf"),
  @JsonSubTypes.Type(value = BandFact.class, name = "band"),
  @JsonSubTypes.Type(value = StreakFact.class, name = "streak"),
  @JsonSubTypes.Type(value = DeltaFact.class, name = "delta"),
  @JsonSubTypes.Type(value = RecoveryFact.class, name = "recovery"),
  @JsonSubTypes.Type(value = PartsSumFact.class, name = "partsSum"),
  @JsonSubTypes.Type(value = PartsMeanFact.class, name = "partsMean"),
  @JsonSubTypes.Type(value = PartsCountFact.class, name = "partsCount"),
  @JsonSubTypes.Type(value = RankByFact.class, name = "rankBy"),
  @JsonSubTypes.Type(value = TopPlacesFact.class, name = "topPlaces"),
  @JsonSubTypes.Type(value = ElectionFact.class, name = "election"),
  @JsonSubTypes.Type(value = RecordFact.class, name = "record"),
  @JsonSubTypes.Type(value = OccurrenceFact.class, name = "occurrence"),
  @JsonSubTypes.Type(value = RecordCountFact.class, name = "recordCount"),
  @JsonSubTypes.Type(value = TeamRankFact.class, name = "teamRank"),
  @JsonSubTypes.Type(value = MeanFact.class, name = "mean"),
  @JsonSubTypes.Type(value = TotalFact.class, name = "total"),
  @JsonSubTypes.Type(value = ShareFact.class, name = "share")
})
public sealed interface Fact
    permits PersonalFact,
        PartsMeanFact,
        RecordFact,
        OccurrenceFact,
        TeamRankFact,
        MeanFact,
        TotalFact,
        ShareFact {

  /** What its value is. */
  enum Type {
    NUMBER("number"),
    TEXT("string"),
    YES_NO("boolean");

    private final String feel;

    Type(String feel) {
      this.feel = feel;
    }

    /** Its name in decision tables. */
    public String feel() {
      return feel;
    }
  }

  /** Its name in decision tables. */
  String name();

  /** Its name for people. */
  String title();

  FactValue of(Subject subject, Scene scene);

  /** Names of facts it is derived from. */
  default Set<String> facts() {
    return Set.of();
  }

  /** Those of them that it computes with. */
  default Set<String> numbers() {
    return facts();
  }

  /** Names of parameters, or of facts to compare with. */
  default Set<String> parameters() {
    return Set.of();
  }

  /** The only units that a parameter may have, by its name; others may have any. */
  default Map<String, Set<String>> units() {
    return Map.of();
  }

  /** Keys of metrics it reads itself. */
  default Set<String> metrics() {
    return Set.of();
  }

  /** Categories of records it counts, or names of groups. */
  default List<String> categories() {
    return List.of();
  }

  /** The rule whose committee decides it, or null. */
  default String committeeOf() {
    return null;
  }

  /**
   * Whether it can speak of misconduct: attendance and verified records do; scores, ranks, reviews
   * and indicators of service never do, nor what is derived from them (policies G6).
   */
  default boolean isOfConduct() {
    return false;
  }

  /** Read from the parts of a period: a week has none. */
  default boolean isOfParts() {
    return false;
  }

  default Type type() {
    return Type.NUMBER;
  }

  /** What is wrong with its declaration, in Chinese; null if nothing is. */
  default String fault() {
    return null;
  }

  /** What is wrong with the facts it refers to, all of them declared; null if nothing is. */
  default String fault(Map<String, Fact> declared) {
    for (String name : facts()) {
      if (!declared.get(name).fits(Subject.Person.class, declared)) {
        return "不是员工的事实：" + name;
      }
    }
    for (String name : numbers()) {
      if (declared.get(name).type() != Type.NUMBER) {
        return "不是数字：" + name;
      }
    }
    return null;
  }

  /** Whether it can be found for such subjects. */
  boolean fits(Class<? extends Subject> subject, Map<String, Fact> declared);
}
