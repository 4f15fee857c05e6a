package org.kaohe.assessment;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.kaohe.policy.PersonPeriod;

/**
 * The mean of months' composites, rounded once.
 *
 * @param mean exact; null without a month
 */
record MonthsMean(Fraction mean, int months) {

  static MonthsMean of(List<PersonPeriod> months) {
    List<Fraction> composites =
        months.stream().map(PersonPeriod::composite).map(Fraction::of).toList();
    return new MonthsMean(
        composites.isEmpty() ? null : Fraction.mean(composites), composites.size());
  }

  /**
   * Two decimals, within 0–100; null without a month.
   *
   * @param points added to a year's; null where there are none to add
   */
  BigDecimal with(BigDecimal points) {
    if (mean == null) {
      return null;
    }
    Fraction sum = points == null ? mean : mean.plus(Fraction.of(points));
    return Scores.adjusted(sum.rounded(Scores.DECIMALS), BigDecimal.ZERO);
  }

  /** Each month known, and the points. */
  List<PersonScore.Part> explained(List<PersonPeriod> all, BigDecimal points) {
    List<PersonScore.Part> parts = new ArrayList<>();
    all.forEach(month -> parts.add(part(month)));
    if (points != null && points.signum() != 0) {
      parts.add(
          new PersonScore.Part(
              PersonScore.ANNUAL_POINTS, "年度加分", points, null, null, null, "加在各月平均分上，总分至多 100"));
    }
    return parts;
  }

  private PersonScore.Part part(PersonPeriod month) {
    boolean counts = month.eligible() && month.composite() != null;
    return new PersonScore.Part(
        PersonScore.MONTH + month.period(),
        month.period().toString(),
        null,
        month.composite(),
        null,
        counts ? share() : null,
        counts ? null : month.eligible() ? "当月没有综合分，不计" : "当月不参加考核，不计");
  }

  private BigDecimal share() {
    return Fraction.HUNDRED.dividedBy(Fraction.of(BigDecimal.valueOf(months))).rounded(2);
  }
}
