package org.kaohe.trial;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.kaohe.assessment.MonthScoring;
import org.kaohe.assessment.PersonScore;
import org.kaohe.calendar.WorkingDays;
import org.kaohe.cycle.PayOfMonth;
import org.kaohe.cycle.PolicyInputs;
import org.kaohe.outcomes.Guard;
import org.kaohe.outcomes.GuardedProposal;
import org.kaohe.outcomes.PayBasis;
import org.kaohe.policy.NotEvaluated;
import org.kaohe.policy.PersonPeriod;
import org.kaohe.policy.PolicyInput;
import org.kaohe.policy.PolicyOutcome;
import org.kaohe.policy.Proposal;
import org.kaohe.policy.ScoringRules;
import org.kaohe.shared.EmployeeNumber;
import org.kaohe.shared.Period;
import org.kaohe.staff.StaffMember;
import org.kaohe.staff.StaffRole;

/** One trial: scores, then department by department the rules, then the guard over all. */
class TrialRun {

  private final TrialSetting setting;
  private final TrialData data;
  private final WorkingDays calendar;
  private final MonthFacts facts;

  TrialRun(TrialSetting setting, TrialData data, WorkingDays calendar) {
    this.setting = setting;
    this.data = data;
    this.calendar = calendar;
    this.facts = new MonthFacts(data);
  }

  Trial result(Guard guard) {
    List<PersonScore> scores =
        MonthScoring.score(
            period(),
            rules(),
            data.staff().stream().map(member -> facts.candidate(member, period())).toList(),
            calendar);
    Map<EmployeeNumber, PayOfMonth> pay = pay();
    List<Proposal> proposals = new ArrayList<>();
    List<NotEvaluated> notEvaluated = new ArrayList<>();
    for (PolicyInput input : inputs(scores, pay)) {
      PolicyOutcome outcome = setting.policy().evaluate(input);
      proposals.addAll(outcome.proposals());
      notEvaluated.addAll(outcome.notEvaluated());
    }
    List<GuardedProposal> outcomes = guard.apply(period(), proposals, bases(pay));
    return new Trial(setting.policy(), period(), scores, outcomes, notEvaluated);
  }

  private List<PolicyInput> inputs(List<PersonScore> scores, Map<EmployeeNumber, PayOfMonth> pay) {
    Map<EmployeeNumber, PersonScore> scored =
        scores.stream().collect(Collectors.toMap(PersonScore::employee, score -> score));
    Map<EmployeeNumber, List<PersonPeriod>> earlier =
        new EarlierMonths(facts, rules(), calendar).before(period(), data.staff());
    TrialRecords records = new TrialRecords(data.records(), period());
    List<PolicyInput> inputs = new ArrayList<>();
    departments(records)
        .forEach(
            (department, members) ->
                inputs.add(
                    PolicyInputs.of(
                        period(),
                        department,
                        members,
                        members.stream().map(member -> scored.get(member.number())).toList(),
                        metrics(members),
                        pay,
                        earlier,
                        records.of(department, members),
                        Set.of())));
    return inputs;
  }

  /** Departments without anybody to assess and without records are left out. */
  private Map<String, List<StaffMember>> departments(TrialRecords records) {
    Map<String, List<StaffMember>> departments =
        data.staff().stream()
            .collect(
                Collectors.groupingBy(StaffMember::department, TreeMap::new, Collectors.toList()));
    departments
        .entrySet()
        .removeIf(
            department ->
                department.getValue().stream().noneMatch(m -> m.has(StaffRole.EMPLOYEE))
                    && records.of(department.getKey(), department.getValue()).isEmpty());
    return departments;
  }

  private Map<EmployeeNumber, Map<String, BigDecimal>> metrics(List<StaffMember> members) {
    return members.stream()
        .collect(
            Collectors.toMap(
                StaffMember::number, m -> rules().usable(facts.metrics(period(), m.number()))));
  }

  private Map<EmployeeNumber, PayOfMonth> pay() {
    return data.staff().stream()
        .collect(
            Collectors.toMap(
                StaffMember::number, m -> PayOfMonth.of(m, facts.metrics(period(), m.number()))));
  }

  /** The trial's place stands for everybody's. */
  private Map<EmployeeNumber, PayBasis> bases(Map<EmployeeNumber, PayOfMonth> pay) {
    Map<EmployeeNumber, PayBasis> bases = new HashMap<>();
    pay.forEach(
        (number, month) ->
            bases.put(
                number, new PayBasis(month.grossPay(), month.fixedPay(), setting.place().key())));
    return bases;
  }

  private Period period() {
    return setting.period();
  }

  private ScoringRules rules() {
    return setting.policy().scoring();
  }
}
