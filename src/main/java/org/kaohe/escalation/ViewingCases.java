package org.kaohe.escalation;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.kaohe.shared.EmployeeNumber;
import org.kaohe.shared.Refused;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Who may read which case: HR and whoever a gate waits for the whole of it; the accused, be he of
 * HR or not, what concerns him.
 */
@Service
@Transactional(readOnly = true)
public class ViewingCases {

  /** Without what others said and weighed among themselves. */
  private static final Set<Gate> FOR_THE_ACCUSED =
      EnumSet.of(
          Gate.OPENED,
          Gate.HEARING,
          Gate.PLAN,
          Gate.SECOND_ASSESSMENT,
          Gate.CONSENT,
          Gate.LAWFUL_GROUND,
          Gate.NOTICE,
          Gate.SERVED,
          Gate.STAFF_CHANGED,
          Gate.PAPER,
          Gate.REOPENED,
          Gate.WITHDRAWN,
          Gate.CLOSED);

  private static final Set<Gate> OWN = EnumSet.of(Gate.HEARING, Gate.CONSENT);

  private final EscalationCases cases;
  private final CaseJournal journal;
  private final CaseTasks tasks;
  private final DescribingCases describing;

  ViewingCases(
      EscalationCases cases, CaseJournal journal, CaseTasks tasks, DescribingCases describing) {
    this.cases = cases;
    this.journal = journal;
    this.tasks = tasks;
    this.describing = describing;
  }

  /** All cases but his own, for somebody of HR: open ones first, then the newest first. */
  public List<CaseView> all(EmployeeNumber hr) {
    return cases.findAll().stream().filter(about -> !about.isAccused(hr)).map(this::whole).toList();
  }

  /**
   * @param hr whether the viewer is of HR
   * @throws Refused as if there were none, for whom it does not concern
   */
  public CaseView one(String caseId, EmployeeNumber viewer, boolean hr) {
    EscalationCase about = cases.get(caseId);
    boolean whole = !about.isAccused(viewer) && (hr || waitsFor(caseId, viewer));
    if (!whole) {
      throw unknown();
    }
    return whole(about);
  }

  /** Of the accused, newest first. */
  public List<CaseView> ownOf(EmployeeNumber accused) {
    return cases.of(accused).stream().map(this::own).toList();
  }

  /**
   * @throws Refused as if there were none, unless the viewer is the accused
   */
  public CaseView own(String caseId, EmployeeNumber viewer) {
    EscalationCase about = cases.get(caseId);
    if (!about.isAccused(viewer)) {
      throw unknown();
    }
    return own(about);
  }

  private CaseView whole(EscalationCase about) {
    return new CaseView(
        about,
        describing.nameOf(about.id()),
        describing.causeOf(about),
        journal.of(about.id()),
        tasks.of(about.id()),
        tasks.processOf(about.id()).orElse(null));
  }

  private CaseView own(EscalationCase about) {
    return new CaseView(
        about,
        describing.nameOf(about.id()),
        describing.causeOf(about),
        journal.of(about.id()).stream()
            .filter(step -> FOR_THE_ACCUSED.contains(step.gate()))
            .map(step -> withoutOthers(step, about.accused()))
            .toList(),
        tasks.of(about.id()).stream().filter(open -> OWN.contains(open.gate())).toList(),
        null);
  }

  private static CaseStep withoutOthers(CaseStep step, EmployeeNumber accused) {
    EmployeeNumber by = accused.equals(step.by()) ? accused : null;
    return new CaseStep(
        step.caseId(),
        step.number(),
        step.round(),
        step.gate(),
        step.result(),
        step.text(),
        by,
        step.at());
  }

  private boolean waitsFor(String caseId, EmployeeNumber viewer) {
    return tasks.of(caseId).stream().anyMatch(open -> open.people().contains(viewer));
  }

  private static Refused unknown() {
    return Refused.unknown("case-unknown", "没有这个案件");
  }
}
