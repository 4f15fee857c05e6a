package org.kaohe.cycle;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.kaohe.policy.Policy;
import org.kaohe.shared.Fault;
import org.kaohe.shared.Period;
import org.springframework.stereotype.Component;

/** Which periods can be assessed: over, with rules for them, their months final. */
@Component
class AssessablePeriods {

  private static final String FIELD = "期间";

  private final EarlierPeriods earlier;
  private final Clock clock;

  AssessablePeriods(EarlierPeriods earlier, Clock clock) {
    this.earlier = earlier;
    this.clock = clock;
  }

  /** Null, with a fault, if it is no period. */
  Period read(String text, List<Fault> faults) {
    try {
      Period period = Period.parse(text);
      if (!period.lastDay().isBefore(LocalDate.now(clock))) {
        faults.add(Fault.at(FIELD, text, "这个%s还没有结束，不能考核".formatted(period.kind().label())));
      }
      return period;
    } catch (IllegalArgumentException malformed) {
      faults.add(Fault.at(FIELD, text, "应形如 2026-10、2026-W43、2026-Q4 或 2026"));
      return null;
    }
  }

  /** A month is scored by every policy; another period is there for its rules only. */
  void checkRules(Period period, Policy policy, List<Fault> faults) {
    if (!period.isMonth() && !policy.periods().contains(period.kind())) {
      faults.add(
          Fault.at("方案", policy.id(), "该方案没有按%s奖惩的规则，无需考核".formatted(period.kind().label())));
    }
  }

  void checkMonths(String department, Period period, List<Fault> faults) {
    List<Period> unfinished = earlier.unfinishedMonths(department, period);
    if (!unfinished.isEmpty()) {
      String months = unfinished.stream().map(Period::toString).collect(Collectors.joining("、"));
      faults.add(Fault.at(FIELD, period, "%s 的考核还没有定稿，定稿后才能考核".formatted(months)));
    }
  }
}
