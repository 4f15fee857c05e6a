package org.kaohe.trial;

import java.util.List;

/**
 * How scores are spread over all periods; a person counts once in each period.
 *
 * @param grades in order 优秀, 良好, 合格, 不合格, 未参评
 * @param bins of composites, adjoining, the lowest first; every composite is in exactly one
 */
public record ScoreDistribution(List<GradeCount> grades, List<Bin> bins) {

  public record GradeCount(String grade, int people) {}

  /** From inclusive, to exclusive; the last one includes 100. */
  public record Bin(int from, int to, int people) {}
}
