package org.kaohe.assessment;

import java.math.BigDecimal;
import java.util.List;
import org.kaohe.policy.ScoringRules;

/** One source of the composite with its weight; a missing score is dropped, never 0. */
record CompositePart(String key, String title, Fraction score, BigDecimal weight, String note) {

  private static final String SCALED = "，其余部分按比例折算";

  static List<CompositePart> all(SourceScores of, ScoringRules rules) {
    return List.of(
        new CompositePart(
            "metrics",
            "指标得分",
            of.metrics(),
            rules.metricsWeight(),
            missing(of.metrics(), "无指标数据，不计")),
        new CompositePart(
            "manager",
            "上级评价",
            of.manager(),
            rules.managerWeight(),
            missing(of.manager(), "无上级评价，不计")),
        new CompositePart("peers", "互评", of.peers(), rules.peerWeight(), peersNote(of, rules)),
        new CompositePart("self", "自评", of.self(), rules.selfWeight(), selfNote(of)));
  }

  private boolean counts() {
    return score != null && weight.signum() > 0;
  }

  PersonScore.Part explained(Fraction total) {
    Fraction applied =
        counts() ? Fraction.of(weight).times(Fraction.HUNDRED).dividedBy(total) : null;
    return new PersonScore.Part(
        key, title, null, Scores.shown(score), weight, Scores.shown(applied), note);
  }

  /** As one of the parts of no composite. */
  PersonScore.Part unused() {
    return new PersonScore.Part(
        key, title, null, Scores.shown(score), weight, null, "既无指标得分又无上级评价，没有综合分");
  }

  private static String missing(Fraction score, String note) {
    return score == null ? note + SCALED : null;
  }

  private static String peersNote(SourceScores of, ScoringRules rules) {
    if (of.peers() != null) {
      return "%d 份互评的平均".formatted(of.peersReceived());
    }
    return of.peersReceived() == 0
        ? "无互评，不计" + SCALED
        : "互评不足%s份，不计".formatted(chinese(rules.minimumPeers())) + SCALED;
  }

  private static String chinese(int number) {
    return number == 2 ? "两" : " " + number + " ";
  }

  private static String selfNote(SourceScores of) {
    return of.selfOmitted() ? "未按期自评，计 0 分" : missing(of.self(), "无自评，不计");
  }
}
