package org.kaohe.assessment;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Means by key, as rules read them: {@code managerAttitude}, {@code peerScore} and the like. */
final class ReviewMeans {

  private static final Map<String, Function<ReviewScores, BigDecimal>> CRITERIA =
      Map.of(
          "Attitude", ReviewScores::attitude,
          "Teamwork", ReviewScores::teamwork,
          "Efficiency", ReviewScores::efficiency,
          "Quality", ReviewScores::quality);

  private ReviewMeans() {}

  /** Peers' means are absent, as their part is, below the minimum of reviews. */
  static Map<String, BigDecimal> of(Candidate candidate, int minimumPeers) {
    if (candidate.manager() == null && candidate.self() == null && candidate.peers().isEmpty()) {
      return Map.of();
    }
    Map<String, BigDecimal> means = new LinkedHashMap<>();
    if (candidate.manager() != null) {
      add(means, "manager", List.of(candidate.manager()), ReviewScore.of(candidate.manager()));
    }
    Fraction peers = ReviewScore.ofPeers(candidate.peers(), minimumPeers);
    if (peers != null) {
      add(means, "peer", candidate.peers(), peers);
    }
    if (candidate.self() != null) {
      add(means, "self", List.of(candidate.self()), ReviewScore.of(candidate.self()));
    }
    return means;
  }

  private static void add(
      Map<String, BigDecimal> means, String source, List<ReviewScores> reviews, Fraction score) {
    put(means, source + "Score", score);
    CRITERIA.forEach(
        (name, criterion) ->
            put(means, source + name, ReviewScore.ofCriterion(reviews, criterion)));
  }

  private static void put(Map<String, BigDecimal> means, String key, Fraction mean) {
    if (mean != null) {
      means.put(key, Scores.compared(mean));
    }
  }
}
