package org.kaohe.development;

import java.math.BigDecimal;
import java.util.List;
import org.kaohe.shared.Fault;

/**
 * What HR notes of one person in a session.
 *
 * @param active took part actively
 * @param score 0–100, or null
 * @param remark or null
 */
record TrainingMark(boolean attended, boolean active, BigDecimal score, String remark) {

  private static final int LONGEST = 200;

  /** As typed. */
  record Raw(boolean attended, boolean active, String score, String remark) {}

  static TrainingMark read(String whose, Raw raw, List<Fault> faults) {
    boolean marked = raw.score() != null && !raw.score().isBlank();
    String place = whose + " 成绩";
    BigDecimal score = marked ? Texts.score(place, raw.score(), faults) : null;
    if (!raw.attended() && (marked || raw.active())) {
      faults.add(Fault.at(place, raw.score(), "缺席者不能有成绩，也不能勾选积极参与"));
    }
    String remark = Texts.read(whose + " 备注", raw.remark(), 0, LONGEST, faults);
    return new TrainingMark(raw.attended(), raw.active(), score, remark.isEmpty() ? null : remark);
  }

  /** It counts as a result of an active participant: a 培训 record comes of it. */
  boolean makesRecord() {
    return attended && active && score != null;
  }

  /**
   * @param passMark 0–100, included
   */
  boolean completes(int passMark) {
    return attended && (score == null || score.compareTo(BigDecimal.valueOf(passMark)) >= 0);
  }

  String inWords() {
    return attended ? "已参加" + (score == null ? "" : "，成绩 %s".formatted(score)) : "缺席";
  }
}
