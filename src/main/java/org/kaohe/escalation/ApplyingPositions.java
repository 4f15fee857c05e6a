package org.kaohe.escalation;

import java.util.List;
import java.util.stream.Collectors;
import org.kaohe.shared.Fault;
import org.kaohe.staff.ChangingPosts;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** On its day the new position goes into the staff data. */
@Service
public class ApplyingPositions {

  private final EscalationCases cases;
  private final PositionChanges changes;
  private final ChangingPosts posts;
  private final PeopleOfCase people;
  private final CaseJournal journal;

  ApplyingPositions(
      EscalationCases cases,
      PositionChanges changes,
      ChangingPosts posts,
      PeopleOfCase people,
      CaseJournal journal) {
    this.cases = cases;
    this.changes = changes;
    this.posts = posts;
    this.people = people;
    this.journal = journal;
  }

  /**
   * Can be repeated. Whoever has left meanwhile stays as he is; a position that the staff no longer
   * allows, such as under a manager who has left, is for HR to state anew.
   */
  @Transactional
  public void apply(String caseId) {
    EscalationCase about = cases.get(caseId);
    PositionChange change = changes.get(about);
    if (change.effect() == null) {
      change.effected(effect(about, change));
      changes.save(change);
      cases.save(about);
    }
  }

  private PositionChange.Effect effect(EscalationCase about, PositionChange change) {
    if (!people.isEmployed(about.accused())) {
      about.endWith(Ending.WITHDRAWN);
      journal.note(about.id(), Gate.STATUS_CHECK, Recheck.LEFT.label(), null, null);
      return PositionChange.Effect.LEFT;
    }
    List<Fault> faults = posts.faults(about.accused(), change.post(), change.effectiveFrom());
    if (!faults.isEmpty()) {
      journal.note(about.id(), Gate.STATUS_CHECK, "须重新拟定岗位", text(faults), null);
      return PositionChange.Effect.IMPOSSIBLE;
    }
    about.endWith(change.step() == Step.DEMOTION ? Ending.DEMOTED : Ending.TRANSFERRED);
    put(about, change);
    return PositionChange.Effect.APPLIED;
  }

  private void put(EscalationCase about, PositionChange change) {
    posts.change(about.accused(), change.post(), change.effectiveFrom());
    journal.note(
        about.id(),
        Gate.STAFF_CHANGED,
        "自 %s 起".formatted(change.effectiveFrom()),
        PostText.of(change.post()),
        null);
  }

  private static String text(List<Fault> faults) {
    return faults.stream().map(Fault::toString).collect(Collectors.joining("；"));
  }
}
