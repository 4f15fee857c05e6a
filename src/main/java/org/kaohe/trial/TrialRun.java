package org.kaohe.trial;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.kaohe.calendar.WorkingDays;
import org.kaohe.cycle.PayOfMonth;
import org.kaohe.outcomes.Guard;
import org.kaohe.outcomes.GuardedProposal;
import org.kaohe.outcomes.PayBasis;
import org.kaohe.policy.NotEvaluated;
import org.kaohe.policy.PolicyInput;
import org.kaohe.policy.PolicyOutcome;
import org.kaohe.policy.Proposal;
import org.kaohe.shared.EmployeeNumber;
import org.kaohe.shared.Period;
import org.kaohe.staff.StaffMember;

/** One trial: scores, then department by department the rules, then the guard over all. */
class TrialRun {

  private final TrialSetting setting;
  private final TrialData data;
  private final WorkingDays calendar;

  /**
   * @param data of people employed during the setting's period; not changed
   */
  TrialRun(TrialSetting setting, TrialData data, WorkingDays calendar) {
    this.setting = setting;
    this.data = data;
    this.calendar = calendar;
  }

  Trial result(Guard guard) {
    Period period = setting.period();
    ScoredPeriod scored = new ScoringTrial(setting, data, calendar).scored();
    TrialInputs inputs = new TrialInputs(period, data, data.staff());
    List<Proposal> proposals = new ArrayList<>();
    List<NotEvaluated> notEvaluated = new ArrayList<>();
    for (PolicyInput input : inputs.of(scored.current(), scored.earlier())) {
      PolicyOutcome outcome = setting.policy().evaluate(input);
      proposals.addAll(outcome.proposals());
      notEvaluated.addAll(outcome.notEvaluated());
    }
    List<GuardedProposal> outcomes = guard.apply(period, proposals, bases(inputs.pay()));
    return new Trial(setting.policy(), period, scored.scores(), outcomes, notEvaluated);
  }

  /** The trial's place stands for everybody's; without one everybody has the own. */
  private Map<EmployeeNumber, PayBasis> bases(Map<EmployeeNumber, PayOfMonth> pay) {
    Map<EmployeeNumber, PayBasis> bases = new HashMap<>();
    for (StaffMember member : data.staff()) {
      PayOfMonth month = pay.get(member.number());
      String place = setting.place() == null ? member.place() : setting.place().key();
      bases.put(member.number(), new PayBasis(month.grossPay(), month.fixedPay(), place));
    }
    return bases;
  }
}
