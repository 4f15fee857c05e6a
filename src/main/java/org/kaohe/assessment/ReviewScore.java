package org.kaohe.assessment;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;

/** Means of reviews over the criteria that were given (policies part C). */
final class ReviewScore {

  private ReviewScore() {}

  /** Null without a review or without any criterion. */
  static Fraction of(ReviewScores review) {
    return review == null
        ? null
        : meanOf(
            Stream.of(review.attitude(), review.teamwork(), review.efficiency(), review.quality()));
  }

  /** The mean of the reviews received; null, so missing, below the minimum. */
  static Fraction ofPeers(List<ReviewScores> peers, int minimum) {
    if (peers.isEmpty()) {
      return null;
    }
    List<Fraction> scores = received(peers).stream().map(ReviewScore::of).toList();
    return scores.isEmpty() || scores.size() < minimum ? null : Fraction.mean(scores);
  }

  /** Reviews that say anything. */
  static List<ReviewScores> received(List<ReviewScores> peers) {
    return peers.isEmpty() ? peers : peers.stream().filter(review -> of(review) != null).toList();
  }

  /** The mean of one criterion; null if no review gives it. */
  static Fraction ofCriterion(
      List<ReviewScores> reviews, Function<ReviewScores, BigDecimal> criterion) {
    return meanOf(reviews.stream().map(criterion));
  }

  private static Fraction meanOf(Stream<BigDecimal> scores) {
    List<Fraction> given = scores.filter(Objects::nonNull).map(Fraction::of).toList();
    return given.isEmpty() ? null : Fraction.mean(given);
  }
}
