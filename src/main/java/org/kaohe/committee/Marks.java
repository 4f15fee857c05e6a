package org.kaohe.committee;

import java.math.BigDecimal;

/** The four criteria of a ballot, 0–100 each, for the candidate voted for. */
public record Marks(
    BigDecimal overallMark, BigDecimal attitudeMark, BigDecimal skillMark, BigDecimal effectMark) {

  static final int CRITERIA = 4;

  BigDecimal sum() {
    return overallMark.add(attitudeMark).add(skillMark).add(effectMark);
  }
}
