package org.kaohe.portal;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.kaohe.feedback.SurveySummary;
import org.kaohe.policy.Policy;
import org.kaohe.policy.PolicyDifference;
import org.kaohe.policychange.Acknowledgements;
import org.kaohe.policychange.AttachedSurveys;
import org.kaohe.policychange.AttachedTrial;
import org.kaohe.policychange.AttachedTrials;
import org.kaohe.policychange.AttachingTrials;
import org.kaohe.policychange.ChangeAction;
import org.kaohe.policychange.ChangeJournal;
import org.kaohe.policychange.Feedback;
import org.kaohe.policychange.Feedbacks;
import org.kaohe.policychange.PolicyChange;
import org.kaohe.policychange.ViewingChanges;
import org.kaohe.shared.EmployeeNumber;
import org.kaohe.staff.Staff;
import org.kaohe.staff.StaffMember;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Changes of policies for HR, for who approves them and for those whom they concern. */
@Service
public class ChangeDesk {

  private static final int MISSING = 200;

  private final ViewingChanges viewing;
  private final AttachedTrials trials;
  private final AttachingTrials attaching;
  private final AttachedSurveys surveys;
  private final Feedbacks feedbacks;
  private final Acknowledgements acknowledgements;
  private final ChangeJournal journal;
  private final WorkLinks links;
  private final Staff staff;
  private final Clock clock;

  ChangeDesk(
      ViewingChanges viewing,
      AttachedTrials trials,
      AttachingTrials attaching,
      AttachedSurveys surveys,
      Feedbacks feedbacks,
      Acknowledgements acknowledgements,
      ChangeJournal journal,
      WorkLinks links,
      Staff staff,
      Clock clock) {
    this.viewing = viewing;
    this.trials = trials;
    this.attaching = attaching;
    this.surveys = surveys;
    this.feedbacks = feedbacks;
    this.acknowledgements = acknowledgements;
    this.journal = journal;
    this.links = links;
    this.staff = staff;
    this.clock = clock;
  }

  /** A change in a list. */
  public record Entry(PolicyChange change, String title) {}

  /**
   * All of a change.
   *
   * @param differences each with the departments that it is the same for
   * @param tried whether a trial of the text as it stands is attached
   * @param surveys the last ones by department
   * @param missing the first who have not acknowledged
   * @param task Tasklist with the open task, or null
   */
  public record Whole(
      PolicyChange change,
      Policy policy,
      Map<PolicyDifference, List<String>> differences,
      List<AttachedTrial> trials,
      boolean tried,
      Map<String, List<SurveySummary>> surveys,
      List<Feedback> feedback,
      Acknowledgements.Count acknowledged,
      List<EmployeeNumber> missing,
      List<ChangeAction> actions,
      Map<EmployeeNumber, String> names,
      String task) {}

  /** All for HR, those of their own department for others. */
  @Transactional(readOnly = true)
  public Paged<Entry> page(EmployeeNumber by, boolean hr, int page) {
    return entries(Paged.of(viewing.of(by, hr), page));
  }

  /** What waits for a head's approval. */
  @Transactional(readOnly = true)
  public Paged<Entry> toApprove(EmployeeNumber by, int page) {
    return entries(Paged.of(viewing.toApprove(by), page));
  }

  private Paged<Entry> entries(Paged<PolicyChange> shown) {
    List<Entry> entries =
        shown.items().stream()
            .map(change -> new Entry(change, viewing.policyOf(change).title()))
            .toList();
    return new Paged<>(entries, shown.page(), shown.pages(), shown.total());
  }

  /**
   * For HR and who approves it.
   *
   * @throws org.kaohe.shared.Refused for anybody else
   */
  @Transactional(readOnly = true)
  public Whole whole(String id, EmployeeNumber by, boolean hr) {
    PolicyChange change = viewing.readable(id, by, hr);
    if (!hr && !viewing.mayApprove(change, by)) {
      throw org.kaohe.shared.Refused.forbidden("该方案变更不由您审批");
    }
    List<EmployeeNumber> missing = acknowledgements.missing(id).stream().limit(MISSING).toList();
    List<Feedback> feedback = feedbacks.of(id);
    List<ChangeAction> actions = journal.of(id);
    return new Whole(
        change,
        viewing.policyOf(change),
        differences(change),
        trials.of(id),
        attaching.current(change).isPresent(),
        surveys.of(change),
        feedback,
        acknowledgements.count(id),
        missing,
        actions,
        names(change, missing, feedback, actions),
        links.task("policy-change", id).orElse(null));
  }

  /** Departments that see the same difference see it together. */
  public Map<PolicyDifference, List<String>> differences(PolicyChange change) {
    Map<PolicyDifference, List<String>> together = new LinkedHashMap<>();
    viewing
        .differences(change)
        .forEach(
            (department, difference) ->
                together.computeIfAbsent(difference, first -> new ArrayList<>()).add(department));
    return together;
  }

  private Map<EmployeeNumber, String> names(
      PolicyChange change,
      List<EmployeeNumber> missing,
      List<Feedback> feedback,
      List<ChangeAction> actions) {
    Set<EmployeeNumber> numbers = new HashSet<>(missing);
    numbers.add(change.draftedBy());
    feedback.forEach(each -> numbers.add(each.employee()));
    actions.forEach(each -> numbers.add(each.actor()));
    numbers.remove(null);
    return names(numbers);
  }

  private Map<EmployeeNumber, String> names(Collection<EmployeeNumber> numbers) {
    return staff.find(numbers, LocalDate.now(clock)).values().stream()
        .collect(Collectors.toMap(StaffMember::number, StaffMember::name));
  }
}
