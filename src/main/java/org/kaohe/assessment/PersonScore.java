package org.kaohe.assessment;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.kaohe.shared.EmployeeNumber;

/**
 * A person's period, scored. A quarter's and a year's has no scores of sources.
 *
 * @param composite two decimals, or null without metrics and without a manager's review
 * @param rank within the department among eligible people, ties shared (1, 1, 3); null if not
 *     ranked
 * @param ineligibleReason in Chinese, null if eligible
 * @param parts how the composite came about, for the explanation
 * @param reviewMeans means by key ({@code managerAttitude}, {@code managerTeamwork}, {@code
 *     peerAttitude}, {@code peerScore} …), for the rules
 */
public record PersonScore(
    EmployeeNumber employee,
    String team,
    BigDecimal metricsScore,
    BigDecimal selfScore,
    BigDecimal peerScore,
    BigDecimal managerScore,
    BigDecimal composite,
    String grade,
    Integer rank,
    boolean eligible,
    String ineligibleReason,
    List<Part> parts,
    Map<String, BigDecimal> reviewMeans) {

  /** Key of the part that shows HR's points. */
  public static final String ADJUSTMENT = "adjustment";

  /** Key of the part that shows a year's points. */
  public static final String ANNUAL_POINTS = "annualPoints";

  /** What the key of a month's part begins with, in a quarter or year. */
  public static final String MONTH = "month.";

  PersonScore withRank(Integer other) {
    return new PersonScore(
        employee,
        team,
        metricsScore,
        selfScore,
        peerScore,
        managerScore,
        composite,
        grade,
        other,
        eligible,
        ineligibleReason,
        parts,
        reviewMeans);
  }

  PersonScore withComposite(BigDecimal other, String otherGrade, List<Part> otherParts) {
    return new PersonScore(
        employee,
        team,
        metricsScore,
        selfScore,
        peerScore,
        managerScore,
        other,
        otherGrade,
        rank,
        eligible,
        ineligibleReason,
        otherParts,
        reviewMeans);
  }

  /**
   * One part of the composite ({@code metrics}, {@code manager}, {@code peers}, {@code self}), one
   * indicator of the metrics score ({@code metrics.KEY}, weights within it), or HR's points ({@link
   * #ADJUSTMENT}). Of a quarter or year: one month ({@link #MONTH} and the month), or the year's
   * points.
   *
   * @param value an indicator's figure, or points; null for sources and months
   * @param score 0–100 as shown, two decimals; the composite is computed from the exact one
   * @param weight percent by the policy; null for months and the year's points
   * @param appliedWeight percent after missing parts were dropped; null if this one was
   * @param note in Chinese: why it is missing, or null
   */
  public record Part(
      String key,
      String title,
      BigDecimal value,
      BigDecimal score,
      BigDecimal weight,
      BigDecimal appliedWeight,
      String note) {}
}
