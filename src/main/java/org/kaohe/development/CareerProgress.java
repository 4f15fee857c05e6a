package org.kaohe.development;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;

/**
 * How far somebody is on the way to the next grade. What is reached is a condition of a promotion,
 * no promise of one.
 *
 * @param since the first day in the present grade
 * @param mean of the latest final monthly composites, or null without any
 * @param months how many months are in the mean
 * @param trainings sessions completed since
 */
public record CareerProgress(LocalDate since, BigDecimal mean, int months, int trainings) {

  /**
   * One thing the next grade asks for.
   *
   * @param reached in words
   * @param needed in words
   */
  public record Step(String title, String reached, String needed, boolean met) {}

  /**
   * @param composites of the latest final months
   */
  static CareerProgress of(LocalDate since, List<BigDecimal> composites, int trainings) {
    BigDecimal mean =
        composites.isEmpty()
            ? null
            : composites.stream()
                .reduce(BigDecimal.ZERO, BigDecimal::add)
                .divide(BigDecimal.valueOf(composites.size()), 2, RoundingMode.HALF_UP);
    return new CareerProgress(since, mean, composites.size(), trainings);
  }

  public long monthsInGrade(LocalDate today) {
    return ChronoUnit.MONTHS.between(since, today);
  }

  /** What of it is reached, in a fixed order. */
  public List<Step> towards(CareerGrade next, LocalDate today) {
    long inGrade = monthsInGrade(today);
    return List.of(
        new Step(
            "在现职级的时间",
            "%d 个月（自 %s）".formatted(inGrade, since),
            "至少 %d 个月".formatted(next.monthsBelow()),
            inGrade >= next.monthsBelow()),
        new Step(
            "平均综合分",
            mean == null ? "还没有已定稿的月份" : "%s（最近 %d 个已定稿的月份）".formatted(mean, months),
            "至少 %s 分".formatted(next.composite().stripTrailingZeros().toPlainString()),
            mean != null && mean.compareTo(next.composite()) >= 0),
        new Step(
            "完成的培训",
            "%d 场".formatted(trainings),
            "至少 %d 场".formatted(next.trainings()),
            trainings >= next.trainings()));
  }
}
