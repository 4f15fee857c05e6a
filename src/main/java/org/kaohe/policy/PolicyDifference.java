package org.kaohe.policy;

import java.math.BigDecimal;
import java.util.List;

/**
 * What one version of a policy says otherwise than another, in the order of the newer one; what was
 * removed comes last.
 *
 * @param policy its id
 * @param texts title, source and indicators
 */
public record PolicyDifference(
    String policy,
    int before,
    int after,
    List<TextChange> texts,
    List<FigureChange> figures,
    List<RuleChange> rules,
    List<TableChange> tables) {

  public PolicyDifference {
    texts = List.copyOf(texts);
    figures = List.copyOf(figures);
    rules = List.copyOf(rules);
    tables = List.copyOf(tables);
  }

  public static PolicyDifference between(Policy before, Policy after) {
    return new ComparingVersions(before, after).difference();
  }

  public boolean isEmpty() {
    return texts.isEmpty() && figures.isEmpty() && rules.isEmpty() && tables.isEmpty();
  }

  /** Whether something was there on both sides. */
  public enum Kind {
    ADDED("新增"),
    REMOVED("删除"),
    CHANGED("修改");

    private final String label;

    Kind(String label) {
      this.label = label;
    }

    public String label() {
      return label;
    }

    static Kind of(Object before, Object after) {
      return before == null ? ADDED : after == null ? REMOVED : CHANGED;
    }
  }

  /**
   * @param place what it is, in Chinese
   * @param before null if added
   * @param after null if removed
   */
  public record TextChange(String place, String before, String after) {
    public Kind kind() {
      return Kind.of(before, after);
    }
  }

  /**
   * @param before null if added
   * @param after null if removed
   */
  public record FigureChange(
      String name, String meaning, String unit, BigDecimal before, BigDecimal after) {
    public Kind kind() {
      return Kind.of(before, after);
    }
  }

  /**
   * @param before its text; null if added
   * @param after its text; null if removed
   */
  public record RuleChange(String id, String title, String before, String after) {
    public Kind kind() {
      return Kind.of(before, after);
    }
  }

  /**
   * Rows of a decision table that are in one version only; a changed row is one removed and one
   * added.
   *
   * @param inputs columns of the newer table, of the older one if it was removed
   */
  public record TableChange(
      String decision,
      String rule,
      List<PolicyTable.Column> inputs,
      List<PolicyTable.Row> removed,
      List<PolicyTable.Row> added) {}
}
