package org.kaohe.policy;

import java.util.List;

/**
 * What one rule of a policy remembers of a person: a chain of periods, or occurrences of a kind of
 * record.
 *
 * @param rule catalogue id
 * @param title of the rule
 * @param measure what is counted, such as 满意度连续不达标月数, or the category of the records
 * @param counted what counts at present, oldest first; its size is the length
 * @param ended why no more counts; null for occurrences
 * @param next what would follow if it happened once more, before the law's guard; empty without a
 *     chain, or if nothing would
 */
public record Remembered(
    String rule,
    String title,
    Sort sort,
    String measure,
    List<Counted> counted,
    Ended ended,
    List<Proposal> next) {

  /** What is counted. */
  public enum Sort {
    STREAK,
    OCCURRENCE
  }

  /**
   * @param id period or record number
   * @param text the figure, or the date of the record
   */
  public record Counted(String id, String text) {}

  /**
   * @param period the last one that is no step of the chain
   * @param text such as 无结果 or 客户满意度 82
   */
  public record Ended(String period, String text) {}

  public Remembered {
    counted = List.copyOf(counted);
    next = List.copyOf(next);
  }
}
