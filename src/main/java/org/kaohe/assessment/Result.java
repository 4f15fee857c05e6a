package org.kaohe.assessment;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.kaohe.policy.PersonPeriod;
import org.kaohe.policy.ScoringRules;
import org.kaohe.shared.EmployeeNumber;
import org.kaohe.shared.Period;
import org.kaohe.shared.Refused;

/**
 * One person's result of one cycle. Immutable: what changes it returns another.
 *
 * @param version of the row, for optimistic locking
 * @param base the composite before HR's adjustment, or null
 * @param ranked how many people of the department are ranked
 * @param adjustment null if none
 * @param publishedOn null before publication
 * @param appealUntil last day of the appeal window, null before publication
 */
public record Result(
    String id,
    int version,
    ScoredCycle cycle,
    PersonScore score,
    BigDecimal base,
    TieBreakers tieBreakers,
    int ranked,
    Adjustment adjustment,
    ResultState state,
    LocalDate publishedOn,
    LocalDate appealUntil) {

  static Result provisional(
      ScoredCycle cycle, ScoredPerson person, int ranked, Adjustment adjustment) {
    return new Result(
        idOf(cycle.cycleId(), person.score().employee()),
        0,
        cycle,
        person.score(),
        person.base(),
        person.tieBreakers(),
        ranked,
        adjustment,
        ResultState.PROVISIONAL,
        null,
        null);
  }

  /** The same however often a cycle is computed. */
  static String idOf(String cycleId, EmployeeNumber employee) {
    byte[] name = (cycleId + "/" + employee).getBytes(StandardCharsets.UTF_8);
    return UUID.nameUUIDFromBytes(name).toString();
  }

  public EmployeeNumber employee() {
    return score.employee();
  }

  public Period period() {
    return cycle.period();
  }

  /**
   * As rules read it.
   *
   * @param figures those of the period that count
   */
  PersonPeriod read(Map<String, BigDecimal> figures) {
    return new PersonPeriod(
        period(),
        figures,
        score.composite(),
        score.grade(),
        score.rank(),
        score.eligible(),
        score.reviewMeans());
  }

  boolean isRanked() {
    return score.eligible() && score.composite() != null;
  }

  /** Sets HR's points, never adds to those before; 0 withdraws them. */
  Result adjusted(Adjustment points, ScoringRules rules) {
    if (state != ResultState.PROVISIONAL) {
      throw ResultRefusals.state("成绩%s，不能再调整".formatted(state.label()));
    }
    if (base == null) {
      throw Refused.conflict("no-composite", "该员工没有综合分，不能调整");
    }
    BigDecimal composite = Scores.adjusted(base, points.points());
    PersonScore changed =
        score.withComposite(
            composite,
            rules.gradeOf(composite),
            AdjustmentPart.in(score.parts(), points.points(), points.reason()));
    return with(changed, points.points().signum() == 0 ? null : points);
  }

  /** With the adjustment's reason among the parts; without composite there is nothing to adjust. */
  Result explaining(Adjustment points) {
    return base == null
        ? with(score, points)
        : with(
            score.withComposite(
                score.composite(),
                score.grade(),
                AdjustmentPart.in(score.parts(), points.points(), points.reason())),
            points);
  }

  /** After publication, by an appeal or HR's own review; before it scores are computed anew. */
  Result corrected(PersonScore corrected) {
    if (!state.isPublished()) {
      throw ResultRefusals.state("成绩%s，尚未公布，请重新计算而不是更正".formatted(state.label()));
    }
    if (!corrected.employee().equals(employee())) {
      throw new IllegalArgumentException("a score of somebody else");
    }
    return with(corrected, adjustment);
  }

  Result withRank(Integer rank) {
    return with(score.withRank(rank), adjustment);
  }

  private Result with(PersonScore changed, Adjustment points) {
    return new Result(
        id,
        version,
        cycle,
        changed,
        base,
        tieBreakers,
        ranked,
        points,
        state,
        publishedOn,
        appealUntil);
  }
}
