package org.kaohe.policy.facts;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
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
  @JsonSubTypes.Type(value = StreakFact.class, name = "streak"),
  @JsonSubTypes.Type(value = DeltaFact.class, name = "delta"),
  @JsonSubTypes.Type(value = TopPlacesFact.class, name = "topPlaces"),
  @JsonSubTypes.Type(value = RecordFact.class, name = "record"),
  @JsonSubTypes.Type(value = OccurrenceFact.class, name = "occurrence"),
  @JsonSubTypes.Type(value = RecordCountFact.class, name = "recordCount"),
  @JsonSubTypes.Type(value = TeamRankFact.class, name = "teamRank"),
  @JsonSubTypes.Type(value = MeanFact.class, name = "mean"),
  @JsonSubTypes.Type(value = TotalFact.class, name = "total"),
  @JsonSubTypes.Type(value = ShareFact.class, name = "share")
})
public sealed interface Fact
    permits PersonalFact, RecordFact, OccurrenceFact, TeamRankFact, MeanFact, TotalFact, ShareFact {

  /** Its name in decision tables. */
  String name();

  /** Its name for people. */
  String title();

  FactValue of(Subject subject, Scene scene);

  /** Names of facts it is derived from. */
  default Set<String> facts() {
    return Set.of();
  }

  /** Names of parameters it uses. */
  default Set<String> parameters() {
    return Set.of();
  }

  /** Keys of metrics it reads itself. */
  default Set<String> metrics() {
    return Set.of();
  }

  /** Text in place of a number or yes/no. */
  default boolean isText() {
    return false;
  }

  /** What is wrong with its declaration, in Chinese; null if nothing is. */
  default String fault() {
    return null;
  }

  /** Whether it can be found for such subjects. */
  boolean fits(Class<? extends Subject> subject);
}
