package org.kaohe.trial;

import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import org.kaohe.calendar.WorkingDays;
import org.kaohe.outcomes.Guard;
import org.kaohe.policy.Policies;
import org.springframework.stereotype.Service;

/**
 * Tries a policy on data and writes nothing. What is not supplied is not there; only without a
 * staff file the company's own staff of the period is taken.
 */
@Service
public class TryingPolicies {

  private final Policies policies;
  private final CompanyStaff company;
  private final WorkingDays calendar;
  private final Guard guard;

  TryingPolicies(Policies policies, CompanyStaff company, WorkingDays calendar, Guard guard) {
    this.policies = policies;
    this.company = company;
    this.calendar = calendar;
    this.guard = guard;
  }

  /**
   * @param files by {@link TrialPart#key}
   * @throws org.kaohe.shared.Refused with every fault of the question and of all files at once;
   *     {@code trial-period-unsupported} for a week, quarter or year
   */
  public Trial run(TrialQuestion question, Map<String, TrialFile> files) {
    FaultList faults = new FaultList();
    TrialSetting setting = TrialSetting.read(question, policies, faults);
    TrialFiles content = new ReadingTrialFiles(partsOf(files, faults), faults).read();
    KnownPeople known = peopleOf(content, setting, faults);
    faults.refuseIfAny();
    return new TrialRun(setting, TrialData.of(known.members(), content), calendar).result(guard);
  }

  private static Map<TrialPart, TrialFile> partsOf(Map<String, TrialFile> files, FaultList faults) {
    Map<TrialPart, TrialFile> parts = new EnumMap<>(TrialPart.class);
    files.forEach(
        (key, file) ->
            TrialPart.ofKey(key)
                .ifPresentOrElse(
                    part -> parts.put(part, file),
                    () -> faults.add(key, file.name(), "没有这种文件,可用:" + TrialPart.keys())));
    return parts;
  }

  /** Null if the period or the staff file is faulty; nobody is called unknown then. */
  private KnownPeople peopleOf(TrialFiles files, TrialSetting setting, FaultList faults) {
    if (setting.period() == null || faults.has(TrialPart.STAFF)) {
      return null;
    }
    KnownPeople known =
        files.staff() == null
            ? company.during(setting.period(), files.mentioned())
            : KnownPeople.of(files.staff(), Set.of(), setting.period());
    files.check(known, faults);
    return known;
  }
}
