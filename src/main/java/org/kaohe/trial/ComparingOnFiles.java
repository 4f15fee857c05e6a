package org.kaohe.trial;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.kaohe.policy.Policy;
import org.kaohe.shared.Period;
import org.kaohe.staff.StaffMember;

/** Compares two policies on files, period by period. */
final class ComparingOnFiles {

  private final ComparisonSetting setting;
  private final TryingPolicies trying;
  private final PoliciesInForce inForce;
  private final FaultList faults;

  ComparingOnFiles(
      ComparisonSetting setting, TryingPolicies trying, PoliciesInForce inForce, FaultList faults) {
    this.setting = setting;
    this.trying = trying;
    this.inForce = inForce;
    this.faults = faults;
  }

  Comparison run(Map<String, List<TrialFile>> files) {
    TrialFiles content = trying.read(files, faults);
    Map<Period, List<StaffMember>> staff = staff(content);
    Map<Policy, Set<String>> groups = groups(staff.values());
    faults.refuseIfAny();
    RunningComparison comparison = new RunningComparison(setting, trying);
    staff.forEach(
        (period, members) ->
            groups.forEach(
                (today, departments) ->
                    comparison.add(
                        new ComparedData(
                            departments,
                            period,
                            today,
                            TrialData.of(of(departments, members), content)))));
    return comparison.result();
  }

  /** Employed in each period; people whom the files name wrongly are said once. */
  private Map<Period, List<StaffMember>> staff(TrialFiles content) {
    Map<Period, List<StaffMember>> staff = new LinkedHashMap<>();
    for (Period period : setting.periods()) {
      FaultList once = staff.isEmpty() ? faults : new FaultList();
      KnownPeople known = trying.peopleOf(content, period, once);
      staff.put(period, known == null ? List.of() : inDepartment(known.members()));
    }
    return staff;
  }

  private List<StaffMember> inDepartment(List<StaffMember> members) {
    return setting.department() == null ? members : of(Set.of(setting.department()), members);
  }

  private static List<StaffMember> of(Set<String> departments, List<StaffMember> members) {
    return members.stream().filter(member -> departments.contains(member.department())).toList();
  }

  private Map<Policy, Set<String>> groups(Collection<List<StaffMember>> staff) {
    Set<String> departments =
        staff.stream()
            .flatMap(List::stream)
            .map(StaffMember::department)
            .collect(Collectors.toCollection(TreeSet::new));
    if (departments.isEmpty() && !setting.periods().isEmpty()) {
      faults.add("department", setting.department(), "所选期间没有在职的员工");
    }
    Map<Policy, Set<String>> groups = new LinkedHashMap<>();
    for (String department : departments) {
      Policy today =
          setting.today() != null ? setting.today() : inForce.of(department).orElse(null);
      if (today == null) {
        faults.add("today", department, "这个部门没有现行方案，请选择对照的方案");
      } else {
        groups.computeIfAbsent(today, policy -> new TreeSet<>()).add(department);
      }
    }
    return groups;
  }
}
