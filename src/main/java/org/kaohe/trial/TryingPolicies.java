package org.kaohe.trial;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.kaohe.calendar.WorkingDays;
import org.kaohe.outcomes.Guard;
import org.kaohe.policy.Policies;
import org.kaohe.shared.Period;
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
   * @param files by {@link TrialPart#key}; of one part there may be several
   * @throws org.kaohe.shared.Refused with every fault of the question and of all files at once
   */
  public Trial run(TrialQuestion question, Map<String, List<TrialFile>> files) {
    FaultList faults = new FaultList();
    TrialSetting setting = setting(question, faults);
    TrialData data = data(setting.period(), files, faults);
    return run(setting, data);
  }

  /** Parts that are not understood are null and among the faults. */
  TrialSetting setting(TrialQuestion question, FaultList faults) {
    return TrialSetting.read(question, policies, faults);
  }

  /**
   * The files, read and checked for that period: any number of settings of the period can be tried
   * on them.
   *
   * @param period null if it is among the faults
   * @param faults refused with those of the files, if there are any
   */
  TrialData data(Period period, Map<String, List<TrialFile>> files, FaultList faults) {
    TrialFiles content = read(files, faults);
    KnownPeople known = peopleOf(content, period, faults);
    faults.refuseIfAny();
    return TrialData.of(known.members(), content);
  }

  /** The files alone, all of them. */
  TrialFiles read(Map<String, List<TrialFile>> files, FaultList faults) {
    return new ReadingTrialFiles(partsOf(files, faults), faults).read();
  }

  Trial run(TrialSetting setting, TrialData data) {
    return new TrialRun(setting, data, calendar).result(guard);
  }

  private static Map<TrialPart, List<TrialFile>> partsOf(
      Map<String, List<TrialFile>> files, FaultList faults) {
    Map<TrialPart, List<TrialFile>> parts = new EnumMap<>(TrialPart.class);
    files.forEach(
        (key, several) ->
            TrialPart.ofKey(key)
                .ifPresentOrElse(
                    part -> parts.put(part, several),
                    () ->
                        several.forEach(
                            file ->
                                faults.add(key, file.name(), "没有这种文件，可用：" + TrialPart.keys()))));
    return parts;
  }

  /** Null if the period or the staff file is faulty; nobody is called unknown then. */
  KnownPeople peopleOf(TrialFiles files, Period period, FaultList faults) {
    if (period == null || faults.has(TrialPart.STAFF)) {
      return null;
    }
    KnownPeople known =
        files.staff() == null
            ? company.during(period, files.mentioned())
            : KnownPeople.of(files.staff().stream().map(Line::content).toList(), Set.of(), period);
    files.check(known, faults);
    return known;
  }
}
