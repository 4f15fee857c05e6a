package org.kaohe.policy.dmn;

import java.util.ArrayList;
import java.util.List;
import org.kaohe.policy.OutcomeKind;
import org.kaohe.policy.RuleTable.Phrase;
import org.kaohe.policy.RuleTable.Piece;
import org.kaohe.policy.dmn.TableText.RowText;
import org.kaohe.policy.rules.Row.Step;

/** What a row leads to, in words. */
final class ResultWording {

  private static final String FACTOR = "performanceFactor";

  private final TableText table;
  private final Wording words;

  ResultWording(TableText table, Wording words) {
    this.table = table;
    this.words = words;
  }

  Phrase of(RowText row) {
    OutcomeKind kind = OutcomeKind.valueOf(table.value(row, "kind"));
    List<Piece> pieces = new ArrayList<>();
    pieces.add(Piece.words(kind.label()));
    pieces.addAll(amount(row));
    String cap = table.value(row, "cap");
    if (cap != null) {
      pieces.addAll(List.of(Piece.words("，最高 "), words.figure(cap)));
    }
    if (kind == OutcomeKind.ESCALATION) {
      pieces.add(Piece.words(steps(row)));
    }
    return new Phrase(pieces);
  }

  private List<Piece> amount(RowText row) {
    String code = table.value(row, "amountKind");
    return switch (code) {
      case "none" -> List.of();
      case "asApproved" -> List.of(Piece.words("，按核准金额"));
      case "fixed" -> around(" ", row, "");
      case "points" -> around(" ", row, "");
      case "splitSum" -> around("共 ", row, "，由符合条件的成员平分");
      case "percentOfFixedPay" -> around("：当月固定工资的 ", row, "");
      case "percentOfGrossPay" -> around("：月总工资的 ", row, "");
      case "percentOfPerformancePay" -> around("：绩效工资的 ", row, "");
      case "percentOfLoss" -> around("：损失金额的 ", row, "");
      case "performancePay" -> performancePay(row);
      default -> throw new IllegalStateException("no words for amounts of kind " + code);
    };
  }

  private List<Piece> performancePay(RowText row) {
    List<Piece> pieces = new ArrayList<>(around("：按 ", row, " 发放"));
    if (words.parameter(FACTOR) != null) {
      pieces.addAll(List.of(Piece.words("，再乘公司系数 "), words.figure(FACTOR)));
    }
    return pieces;
  }

  private List<Piece> around(String before, RowText row, String after) {
    Piece figure = words.figure(table.value(row, "parameter"));
    return after.isEmpty()
        ? List.of(Piece.words(before), figure)
        : List.of(Piece.words(before), figure, Piece.words(after));
  }

  private String steps(RowText row) {
    Step proposal = step(row, "proposal", Step.REVIEW);
    Step furthest = step(row, "furthest", proposal);
    return furthest == proposal
        ? "（提议%s，由指定的人决定）".formatted(proposal.label())
        : "（提议%s，最重可至%s，由指定的人决定）".formatted(proposal.label(), furthest.label());
  }

  private Step step(RowText row, String output, Step otherwise) {
    String code = table.value(row, output);
    return code == null ? otherwise : Step.valueOf(code);
  }
}
