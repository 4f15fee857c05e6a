package org.kaohe.policychange;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.kaohe.policy.DraftingPolicies;
import org.kaohe.policychange.AttachedTrial.Side;
import org.kaohe.shared.EmployeeNumber;
import org.kaohe.shared.Period;
import org.kaohe.shared.Refused;
import org.kaohe.trial.ComparedPolicy;
import org.kaohe.trial.ComparedTotals;
import org.kaohe.trial.ComparingPolicies;
import org.kaohe.trial.ComparisonQuestion;
import org.kaohe.trial.ComparisonSummary;
import org.kaohe.trial.PolicyChoice;
import org.kaohe.trial.TrialFile;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** HR tries a draft beside today's policy and attaches what comes out. */
@Service
public class AttachingTrials {

  private final PolicyChanges changes;
  private final AttachedTrials trials;
  private final ComparingPolicies comparing;
  private final DraftingPolicies drafting;
  private final ChangeJournal journal;
  private final Clock clock;

  AttachingTrials(
      PolicyChanges changes,
      AttachedTrials trials,
      ComparingPolicies comparing,
      DraftingPolicies drafting,
      ChangeJournal journal,
      Clock clock) {
    this.changes = changes;
    this.trials = trials;
    this.comparing = comparing;
    this.drafting = drafting;
    this.journal = journal;
    this.clock = clock;
  }

  /**
   * @param today null: the policy in force in each department
   * @param department null or empty: all of them
   * @param files by part of a trial; none: the company's own past periods
   * @throws Refused with every fault of question and files
   */
  @Transactional
  public AttachedTrial attach(
      String changeId,
      PolicyChoice today,
      String department,
      List<String> periods,
      Map<String, List<TrialFile>> files,
      EmployeeNumber by) {
    PolicyChange change = changes.get(changeId);
    change.expect("附试算", ChangeState.DRAFT);
    PolicyChoice tried = new PolicyChoice(change.policyId(), change.policyVersion(), Map.of());
    PolicyChoice beside = today == null ? PolicyChoice.inForce() : today;
    ComparisonSummary found =
        comparing
            .compare(new ComparisonQuestion(tried, beside, department, periods, null), files)
            .summary();
    AttachedTrial trial = trialOf(change, found, files, by);
    trials.add(trial);
    journal.note(changeId, ChangeAction.Kind.TRIED, by, trial.question());
    return trial;
  }

  /** The newest trial of the text as it stands; empty if there is none yet. */
  public Optional<AttachedTrial> current(PolicyChange change) {
    String fingerprint = drafting.fingerprint(change.policyId(), change.policyVersion());
    return trials.of(change.id()).stream()
        .filter(trial -> trial.fingerprint().equals(fingerprint))
        .findFirst();
  }

  /**
   * @throws Refused {@code trial-missing} if the text as it stands was not tried
   */
  void expectTried(PolicyChange change) {
    if (current(change).isEmpty()) {
      throw Refused.conflict(
          "trial-missing",
          trials.of(change.id()).isEmpty() ? "尚未附试算，请先在方案变更页面试算，再征求意见" : "草案在试算之后有修改，请重新试算，再征求意见");
    }
  }

  private AttachedTrial trialOf(
      PolicyChange change,
      ComparisonSummary found,
      Map<String, List<TrialFile>> files,
      EmployeeNumber by) {
    return new AttachedTrial(
        UUID.randomUUID().toString(),
        change.id(),
        drafting.fingerprint(change.policyId(), change.policyVersion()),
        question(found, files),
        found.today().policies().stream()
            .map(AttachingTrials::text)
            .collect(Collectors.joining("、")),
        side(found.tried().totals()),
        side(found.today().totals()),
        found.people(),
        found.gainers(),
        found.losers(),
        found.gained(),
        found.lost(),
        found.tried().legal().stream()
            .map(flag -> "%s %d 条".formatted(flag.matter().label(), flag.lines()))
            .collect(Collectors.joining("；")),
        by,
        clock.instant());
  }

  private static String question(ComparisonSummary found, Map<String, List<TrialFile>> files) {
    String periods =
        found.periods().stream().map(Period::toString).collect(Collectors.joining("、"));
    String whom = found.department() == null ? "全部部门" : found.department();
    String data =
        files.isEmpty()
            ? "本公司已有数据"
            : "上传的文件 "
                + files.values().stream()
                    .flatMap(List::stream)
                    .map(TrialFile::name)
                    .collect(Collectors.joining("、"));
    String text = "%s，%s，%s".formatted(periods, whom, data);
    return text.length() > 1000 ? text.substring(0, 999) + "…" : text;
  }

  private static String text(ComparedPolicy policy) {
    return "%s %s 第 %d 版".formatted(policy.id(), policy.title(), policy.version());
  }

  private static Side side(ComparedTotals totals) {
    return new Side(totals.awards(), totals.deductions(), totals.waived(), totals.net());
  }
}
