package org.kaohe.trial;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.kaohe.policy.Policy;
import org.kaohe.shared.EmployeeNumber;
import org.kaohe.staff.StaffMember;

/** Computes both sides on one portion of data after the other, so that none need be kept. */
final class RunningComparison {

  private final ComparisonSetting setting;
  private final TryingPolicies trying;
  private final List<SideTrial> tried = new ArrayList<>();
  private final List<SideTrial> today = new ArrayList<>();
  private final Map<EmployeeNumber, StaffMember> staff = new LinkedHashMap<>();

  RunningComparison(ComparisonSetting setting, TryingPolicies trying) {
    this.setting = setting;
    this.trying = trying;
  }

  void add(ComparedData portion) {
    portion.data().staff().forEach(member -> staff.put(member.number(), member));
    tried.add(run(setting.tried(), portion));
    today.add(run(portion.today(), portion));
  }

  private SideTrial run(Policy policy, ComparedData portion) {
    TrialSetting trial = new TrialSetting(policy, portion.period(), setting.place());
    return new SideTrial(portion.departments(), trying.run(trial, portion.data()));
  }

  Comparison result() {
    ComparedSide one = new SummingSide(tried).side();
    ComparedSide other = new SummingSide(today).side();
    return new Comparison(
        setting.periods(),
        setting.department(),
        one,
        other,
        setting.altered(),
        ComparingPeople.of(staff.values(), one.trials(), other.trials()));
  }
}
