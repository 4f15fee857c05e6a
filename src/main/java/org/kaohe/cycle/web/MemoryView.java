package org.kaohe.cycle.web;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.kaohe.cycle.Memory;
import org.kaohe.policy.OutcomeKind;
import org.kaohe.policy.Policy;
import org.kaohe.policy.Proposal;
import org.kaohe.policy.Remembered;

/** A person's memory as JSON. */
record MemoryView(
    String employee, String policy, Integer version, List<Rule> rules, List<Matter> matters) {

  record Rule(
      String rule,
      String title,
      Remembered.Sort sort,
      String measure,
      int length,
      List<Remembered.Counted> counted,
      Remembered.Ended ended,
      List<Next> next) {

    static Rule of(Remembered one) {
      return new Rule(
          one.rule(),
          one.title(),
          one.sort(),
          one.measure(),
          one.counted().size(),
          one.counted(),
          one.ended(),
          one.next().stream().map(Next::of).toList());
    }
  }

  /**
   * @param amount before the law's guard, CNY
   */
  record Next(OutcomeKind kind, String label, BigDecimal amount, String reason) {

    static Next of(Proposal proposal) {
      return new Next(
          proposal.kind(),
          proposal.kind().label(),
          proposal.amount().getAmount(),
          proposal.reason());
    }
  }

  /**
   * @param note null while it is open
   */
  record Matter(
      String line,
      String rule,
      OutcomeKind kind,
      String label,
      String period,
      Instant closedAt,
      String note) {

    static Matter of(Memory.Matter matter) {
      return new Matter(
          matter.line().id(),
          matter.line().rule(),
          matter.line().kind(),
          matter.line().kind().label(),
          matter.line().period().toString(),
          matter.closed() == null ? null : matter.closed().closedAt(),
          matter.closed() == null ? null : matter.closed().note());
    }
  }

  static MemoryView of(Memory memory) {
    Policy policy = memory.policy();
    return new MemoryView(
        memory.employee().value(),
        policy == null ? null : policy.id(),
        policy == null ? null : policy.version(),
        memory.rules().stream().map(Rule::of).toList(),
        memory.matters().stream().map(Matter::of).toList());
  }
}
