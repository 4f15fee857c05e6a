package org.kaohe.escalation;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.kaohe.shared.EmployeeNumber;
import org.kaohe.shared.Refused;
import org.springframework.stereotype.Service;

/**
 * Who may act on a gate of a case today. Whoever proposed never approves, and one person never
 * approves twice; the accused never acts for the company. Whoever is on leave is stood in for;
 * where nobody is left, and whenever nobody acted in time, it goes up.
 */
@Service
public class Gatekeepers {

  private final EscalationCases cases;
  private final CaseJournal journal;
  private final PeopleOfCase people;

  Gatekeepers(EscalationCases cases, CaseJournal journal, PeopleOfCase people) {
    this.cases = cases;
    this.journal = journal;
    this.people = people;
  }

  /** In order of who is asked first; empty if the company has nobody who may. */
  public List<EmployeeNumber> of(String caseId, Gate gate) {
    EscalationCase about = cases.get(caseId);
    if (gate == Gate.CONSENT) {
      return List.of(about.accused());
    }
    List<Set<EmployeeNumber>> inTurn = present(about, gate);
    if (inTurn.isEmpty()) {
      return heard(about, gate, Set.of());
    }
    int passedOn = passedOn(about, gate);
    Set<EmployeeNumber> chosen = inTurn.get(Math.min(passedOn, inTurn.size() - 1));
    return heard(about, gate, isOfHr(gate) ? upTo(inTurn, passedOn) : chosen);
  }

  /**
   * @throws Refused if somebody may not, or the accused has left meanwhile
   */
  public void expect(String caseId, Gate gate, EmployeeNumber by) {
    EscalationCase about = cases.get(caseId);
    about.expectOpen();
    people.expectEmployed(about.accused());
    if (of(caseId, gate).contains(by)) {
      return;
    }
    if (about.isAccused(by)) {
      throw Refused.forbidden("本人的案件须由他人办理");
    }
    if (isApproval(gate) && by != null && proposers(about).contains(by)) {
      throw Refused.forbidden("提出处理意见的人不得审批");
    }
    throw Refused.forbidden("您不能办理该案件的“%s”".formatted(gate.label()));
  }

  /** Whether somebody could be asked who has not been asked yet. */
  public boolean hasAbove(String caseId, Gate gate) {
    EscalationCase about = cases.get(caseId);
    return gate != Gate.CONSENT && passedOn(about, gate) < present(about, gate).size() - 1;
  }

  private List<Set<EmployeeNumber>> present(EscalationCase about, Gate gate) {
    return people.present(inTurn(about, gate), barred(about, gate));
  }

  private List<Set<EmployeeNumber>> inTurn(EscalationCase about, Gate gate) {
    return switch (gate) {
      case MANAGER_APPROVAL, SECOND_ASSESSMENT -> people.upwards(about.accused());
      case HEAD_APPROVAL -> people.fromHeadUpwards(about.accused());
      case UNION -> people.unionThenHr(about.accused());
      default -> people.hrThenHead(about.accused());
    };
  }

  private Set<EmployeeNumber> barred(EscalationCase about, Gate gate) {
    Set<EmployeeNumber> barred = new LinkedHashSet<>(List.of(about.accused()));
    if (isApproval(gate)) {
      barred.addAll(proposers(about));
    }
    if (gate == Gate.HEAD_APPROVAL) {
      journal
          .last(about.id(), Gate.MANAGER_APPROVAL)
          .map(CaseStep::by)
          .ifPresent(manager -> barred.add(manager));
    }
    return barred;
  }

  /** Whoever proposed the step, and whoever stated the new position. */
  private Set<EmployeeNumber> proposers(EscalationCase about) {
    return Stream.concat(
            Stream.ofNullable(about.proposedBy()),
            journal.last(about.id(), Gate.POSITION).map(CaseStep::by).stream())
        .collect(Collectors.toSet());
  }

  /** How often it was passed on since somebody last acted on it. */
  private int passedOn(EscalationCase about, Gate gate) {
    int count = 0;
    for (CaseStep step : journal.of(about.id())) {
      if (step.round() < about.round() || step.is(gate)) {
        count = 0;
      } else if (step.is(Gate.PASSED_ON) && gate.name().equals(step.result())) {
        count++;
      }
    }
    return count;
  }

  /**
   * The employee speaks; HR writes down what somebody without a login says, and ends no hearing.
   */
  private List<EmployeeNumber> heard(EscalationCase about, Gate gate, Set<EmployeeNumber> some) {
    if (gate == Gate.HEARING && people.canLogIn(about.accused())) {
      return List.of(about.accused());
    }
    List<EmployeeNumber> all = new ArrayList<>();
    if (gate == Gate.HEARING) {
      all.add(about.accused());
    }
    all.addAll(some);
    return List.copyOf(all);
  }

  /** HR is relieved of nothing by being late. */
  private static Set<EmployeeNumber> upTo(List<Set<EmployeeNumber>> inTurn, int passedOn) {
    Set<EmployeeNumber> all = new LinkedHashSet<>();
    inTurn.stream().limit(passedOn + 1L).forEach(all::addAll);
    return all;
  }

  private static boolean isApproval(Gate gate) {
    return gate == Gate.MANAGER_APPROVAL || gate == Gate.HEAD_APPROVAL;
  }

  private static boolean isOfHr(Gate gate) {
    return !isApproval(gate) && gate != Gate.SECOND_ASSESSMENT;
  }
}
