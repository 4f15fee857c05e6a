package org.kaohe.trial;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.kaohe.policy.Policies;
import org.kaohe.policy.Policy;
import org.kaohe.shared.Period;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Sets a policy beside today's, on past periods of the company or on files. Both sides are computed
 * the same way from the same data, whatever was really decided then; nothing is written.
 */
@Service
@Transactional(readOnly = true)
public class ComparingPolicies {

  private final Policies policies;
  private final PoliciesInForce inForce;
  private final PastPeriods past;
  private final OwnData own;
  private final TryingPolicies trying;

  ComparingPolicies(
      Policies policies,
      PoliciesInForce inForce,
      PastPeriods past,
      OwnData own,
      TryingPolicies trying) {
    this.policies = policies;
    this.inForce = inForce;
    this.past = past;
    this.own = own;
    this.trying = trying;
  }

  /**
   * @param files by {@link TrialPart#key}; none: the company's own past periods
   * @throws org.kaohe.shared.Refused with every fault of the question and of all files at once
   */
  public Comparison compare(ComparisonQuestion question, Map<String, List<TrialFile>> files) {
    FaultList faults = new FaultList();
    ComparisonSetting setting = new ReadingComparison(policies, faults).read(question);
    return files.isEmpty()
        ? onOwnPeriods(setting, faults)
        : new ComparingOnFiles(setting, trying, inForce, faults).run(files);
  }

  /**
   * On the company's own past periods, as for a draft that is not in the register yet.
   *
   * @param today null: the policy in force in each department
   * @param department null: all departments that run under a policy
   * @throws org.kaohe.shared.Refused if there is nothing to compare on
   */
  public Comparison onOwnPeriods(
      Policy tried, Policy today, String department, List<Period> periods) {
    FaultList faults = new FaultList();
    if (periods.isEmpty()) {
      faults.add("periods", null, "请至少选择一个期间");
    }
    List<AlteredFigure> altered =
        today == null || !today.id().equals(tried.id())
            ? List.of()
            : ComparisonSetting.altered(today, tried);
    return onOwnPeriods(
        new ComparisonSetting(tried, altered, today, department, periods, null), faults);
  }

  private Comparison onOwnPeriods(ComparisonSetting setting, FaultList faults) {
    setting.periods().stream()
        .filter(period -> !past.isOver(period))
        .forEach(period -> faults.add("periods", period, "该期间尚未结束"));
    Map<String, Policy> departments = departments(setting, faults);
    faults.refuseIfAny();
    RunningComparison comparison = new RunningComparison(setting, trying);
    for (Period period : setting.periods()) {
      departments.forEach(
          (department, today) ->
              comparison.add(
                  new ComparedData(
                      List.of(department), period, today, own.of(department, period))));
    }
    return comparison.result();
  }

  /** With the policy that each is compared with. */
  private Map<String, Policy> departments(ComparisonSetting setting, FaultList faults) {
    Map<String, Policy> current = inForce.byDepartment();
    Collection<String> chosen =
        setting.department() != null ? List.of(setting.department()) : current.keySet();
    Collection<String> known = past.departments(setting.periods());
    Map<String, Policy> departments = new TreeMap<>();
    for (String department : chosen.isEmpty() ? known : chosen) {
      Policy today = setting.today() != null ? setting.today() : current.get(department);
      if (!known.contains(department)) {
        faults.add("department", department, "所选期间没有这个部门");
      } else if (today == null) {
        faults.add("today", department, "这个部门没有现行方案，请选择对照的方案");
      } else {
        departments.put(department, today);
      }
    }
    return departments;
  }
}
