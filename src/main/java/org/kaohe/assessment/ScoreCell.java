package org.kaohe.assessment;

import java.math.BigDecimal;
import org.kaohe.tables.CellParser;
import org.kaohe.tables.Cells;

/** A score of 0–100 in a cell; the bound is checked on the number as written. */
final class ScoreCell {

  private static final CellParser<BigDecimal> NUMBER = Cells.rate();

  private ScoreCell() {}

  static BigDecimal parse(String text) {
    try {
      if (!text.endsWith("%") && !text.endsWith("％")) {
        return NUMBER.parse(text);
      }
    } catch (CellParser.BadCell e) {
      // said below in terms of a score
    }
    throw new CellParser.BadCell("须为 0–100 的分数");
  }
}
