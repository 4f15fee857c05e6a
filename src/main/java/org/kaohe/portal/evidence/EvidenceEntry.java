package org.kaohe.portal.evidence;

import java.time.Instant;
import java.util.List;

/**
 * Something that a decision rests on or that came of it.
 *
 * @param at when it happened; of something known by its day only, the start of that day
 * @param dayOnly whether the hour is not known
 * @param title what happened, in Chinese
 * @param by who did it, as the reader may know it, or null
 * @param text in Chinese, or null
 * @param path of a page that shows it whole, or null
 */
public record EvidenceEntry(
    Instant at,
    boolean dayOnly,
    Kind kind,
    String title,
    String by,
    List<Figure> figures,
    String text,
    String path) {

  /** What entries are about; of one moment, they stand in this order. */
  public enum Kind {
    POLICY("方案"),
    RECORD("记录"),
    FIGURES("指标"),
    REVIEWS("评价"),
    OUTCOME("奖惩"),
    PUBLICATION("公布"),
    APPEAL("申诉"),
    CORRECTION("更正"),
    LEDGER("入账"),
    CASE("案件"),
    DEVELOPMENT("培养"),
    LETTER("文书"),
    CLOSURE("办结");

    private final String label;

    Kind(String label) {
      this.label = label;
    }

    public String label() {
      return label;
    }
  }

  public EvidenceEntry {
    figures = List.copyOf(figures);
  }

  public static EvidenceEntry of(
      Instant at, Kind kind, String title, String by, List<Figure> figures, String text) {
    return new EvidenceEntry(at, false, kind, title, by, figures, text, null);
  }

  /** Known by its day only. */
  public EvidenceEntry onThatDay() {
    return new EvidenceEntry(at, true, kind, title, by, figures, text, path);
  }

  public EvidenceEntry shownAt(String page) {
    return new EvidenceEntry(at, dayOnly, kind, title, by, figures, text, page);
  }
}
