package org.kaohe.cycle;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.kaohe.assessment.PersonScore;
import org.kaohe.metrics.MetricSheet;
import org.kaohe.policy.PersonInput;
import org.kaohe.policy.PersonPeriod;
import org.kaohe.policy.PolicyInput;
import org.kaohe.policy.PolicyInput.OpenMatter;
import org.kaohe.policy.RecordInput;
import org.kaohe.policy.ScoringRules;
import org.kaohe.shared.EmployeeNumber;
import org.kaohe.shared.Period;
import org.kaohe.staff.StaffMember;

/** Puts together what a policy is evaluated on, for a cycle and for a trial alike. */
public final class PolicyInputs {

  private PolicyInputs() {}

  /**
   * One department and period.
   *
   * @param members everybody employed in the department during the period; whoever has no score
   *     counts as not eligible, so that only records fire for them
   * @param metrics figures of the period by metric key, as the policy's scoring leaves them usable
   * @param pay of whoever differs from the staff figures; absent people have these
   * @param earlier final earlier periods; absent people have none
   */
  public static PolicyInput of(
      Period period,
      String department,
      List<StaffMember> members,
      List<PersonScore> scores,
      Map<EmployeeNumber, Map<String, BigDecimal>> metrics,
      Map<EmployeeNumber, PayOfMonth> pay,
      Map<EmployeeNumber, List<PersonPeriod>> earlier,
      List<RecordInput> records,
      Set<OpenMatter> openMatters) {
    Map<EmployeeNumber, PersonScore> scored =
        scores.stream().collect(Collectors.toMap(PersonScore::employee, Function.identity()));
    List<PersonInput> people =
        members.stream()
            .map(
                member ->
                    person(
                        member,
                        monthOf(
                            period,
                            metrics.getOrDefault(member.number(), Map.of()),
                            scored.get(member.number())),
                        pay.getOrDefault(member.number(), PayOfMonth.of(member, Map.of())),
                        earlier.getOrDefault(member.number(), List.of())))
            .toList();
    return new PolicyInput(period, department, people, records, openMatters);
  }

  /**
   * A scored period as the rules see it.
   *
   * @param score null: not assessed, hence not eligible
   */
  public static PersonPeriod monthOf(
      Period period, Map<String, BigDecimal> metrics, PersonScore score) {
    if (score == null) {
      return new PersonPeriod(period, metrics, null, null, null, false, Map.of());
    }
    return new PersonPeriod(
        period,
        metrics,
        score.composite(),
        score.grade(),
        score.rank(),
        score.eligible(),
        withoutGaps(score.reviewMeans()));
  }

  /** A week within a month: whoever has figures of it took part in it. */
  public static PersonPeriod weekOf(MetricSheet week, ScoringRules rules) {
    return new PersonPeriod(
        week.period(), rules.usable(week.byKey()), null, null, null, true, Map.of());
  }

  /** The same with the parts of everybody's period: weeks of a month, final months otherwise. */
  public static PolicyInput withParts(
      PolicyInput input, Map<EmployeeNumber, List<PersonPeriod>> parts) {
    return new PolicyInput(
        input.period(),
        input.department(),
        input.people().stream()
            .map(person -> withParts(person, parts.getOrDefault(person.number(), List.of())))
            .toList(),
        input.records(),
        input.openMatters(),
        input.elected());
  }

  private static PersonInput withParts(PersonInput person, List<PersonPeriod> parts) {
    return new PersonInput(
        person.number(),
        person.team(),
        person.jobGrade(),
        person.fixedPay(),
        person.grossPay(),
        person.current().withParts(parts),
        person.earlier(),
        person.hiredOn(),
        person.leftOn());
  }

  /** Somebody with results that are known already. */
  public static PersonInput person(
      StaffMember member, PersonPeriod current, PayOfMonth pay, List<PersonPeriod> earlier) {
    return new PersonInput(
        member.number(),
        member.team(),
        member.grade(),
        pay.fixedPay(),
        pay.grossPay(),
        current,
        earlier,
        member.hiredOn(),
        member.leftOn());
  }

  private static Map<String, BigDecimal> withoutGaps(Map<String, BigDecimal> means) {
    return means == null || means.isEmpty()
        ? Collections.emptyMap()
        : means.entrySet().stream()
            .filter(mean -> mean.getValue() != null)
            .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
  }
}
