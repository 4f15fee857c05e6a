package org.kaohe.trial;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.joda.money.Money;
import org.kaohe.outcomes.GuardedProposal;
import org.kaohe.policy.OutcomeKind;
import org.kaohe.trial.LegalFlag.Matter;

/** Finds what the law has a say in among guarded lines. */
final class LegalFlags {

  private final Map<Matter, List<GuardedProposal>> found = new EnumMap<>(Matter.class);

  private LegalFlags() {}

  /**
   * @param lines as the guard left them
   */
  static List<LegalFlag> of(List<GuardedProposal> lines) {
    LegalFlags flags = new LegalFlags();
    lines.forEach(flags::read);
    return flags.found.entrySet().stream()
        .map(matter -> flag(matter.getKey(), matter.getValue()))
        .toList();
  }

  private void read(GuardedProposal line) {
    OutcomeKind kind = line.proposal().kind();
    if (line.forbiddenByPlace()) {
      add(Matter.FORBIDDEN_BY_PLACE, line);
    } else if (kind == OutcomeKind.DEDUCTION || kind == OutcomeKind.LOSS_COMPENSATION) {
      addIf(line.limited(), Matter.LIMITED, line);
      addIf(line.legalBasisToConfirm(), Matter.BASIS_TO_CONFIRM, line);
    } else if (kind == OutcomeKind.PERFORMANCE_PAY_WITHHELD
        || kind == OutcomeKind.PERFORMANCE_PAY) {
      addIf(line.limited(), Matter.MINIMUM_WAGE, line);
    } else if (kind == OutcomeKind.ESCALATION) {
      readEscalation(line);
    } else if (kind == OutcomeKind.DUTY_CHANGE || kind == OutcomeKind.GRADE_LOWERED) {
      add(Matter.DUTY_OR_GRADE, line);
    }
  }

  private void readEscalation(GuardedProposal line) {
    switch (String.valueOf(line.proposal().facts().get("furthest"))) {
      case "DISMISSAL" -> add(Matter.DISMISSAL, line);
      case "DEMOTION", "TRANSFER" -> add(Matter.DEMOTION_OR_TRANSFER, line);
      default -> {
        // a review alone changes nobody's contract
      }
    }
  }

  private void addIf(boolean holds, Matter matter, GuardedProposal line) {
    if (holds) {
      add(matter, line);
    }
  }

  private void add(Matter matter, GuardedProposal line) {
    found.computeIfAbsent(matter, m -> new ArrayList<>()).add(line);
  }

  private static LegalFlag flag(Matter matter, List<GuardedProposal> lines) {
    return new LegalFlag(
        matter,
        lines.size(),
        SummingSide.people(lines.stream()),
        SummingSide.sum(lines, line -> amount(matter, line)));
  }

  /** What is not executed; of fines to be confirmed, what is. */
  private static Money amount(Matter matter, GuardedProposal line) {
    return switch (matter) {
      case BASIS_TO_CONFIRM -> line.executedAmount();
      default -> line.policyAmount().minus(line.executedAmount()).abs();
    };
  }
}
