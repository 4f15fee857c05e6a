package org.kaohe.portal;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.kaohe.escalation.CaseStep;
import org.kaohe.escalation.CaseTasks;
import org.kaohe.escalation.CaseView;
import org.kaohe.escalation.EscalationCase;
import org.kaohe.escalation.EscalationCases;
import org.kaohe.escalation.Gate;
import org.kaohe.escalation.ViewingCases;
import org.kaohe.shared.EmployeeNumber;
import org.kaohe.staff.Staff;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Penalty cases on pages: all for HR, the own ones for the accused. */
@Service
@Transactional(readOnly = true)
public class CaseDesk {

  /** What the way of a case leaves out: it happens beside the gates. */
  private static final Set<Gate> BESIDE =
      EnumSet.of(
          Gate.NEXT_STEP,
          Gate.REMINDED,
          Gate.PASSED_ON,
          Gate.JOINED,
          Gate.PAPER,
          Gate.REOPENED,
          Gate.WITHDRAWN);

  private final EscalationCases cases;
  private final ViewingCases viewing;
  private final Staff staff;
  private final Clock clock;

  CaseDesk(EscalationCases cases, ViewingCases viewing, Staff staff, Clock clock) {
    this.cases = cases;
    this.viewing = viewing;
    this.staff = staff;
    this.clock = clock;
  }

  /** Some cases with the names of everybody in them. */
  public record Page(Paged<CaseView> shown, Map<EmployeeNumber, String> names) {}

  /**
   * @param way gates of the present round: passed, waited for, and the end
   * @param running Cockpit with the case, or null
   */
  public record Whole(
      CaseView view, List<Step> way, Map<EmployeeNumber, String> names, String running) {}

  /** For HR; without those against the reader. */
  public Page page(EmployeeNumber hr, int page) {
    List<EscalationCase> others =
        cases.findAll().stream().filter(each -> !each.isAccused(hr)).toList();
    Paged<EscalationCase> part = Paged.of(others, page);
    List<CaseView> views =
        part.items().stream().map(each -> viewing.one(each.id(), hr, true)).toList();
    return new Page(part.with(views), names(views));
  }

  /**
   * @param hr whether the reader works in HR
   */
  public Whole one(String caseId, EmployeeNumber reader, boolean hr) {
    CaseView view = viewing.one(caseId, reader, hr);
    String running =
        !hr || view.processId() == null
            ? null
            : WorkLinks.COCKPIT + "#/process-instance/" + view.processId() + "/runtime";
    return new Whole(view, way(view), names(List.of(view)), running);
  }

  public Whole own(String caseId, EmployeeNumber accused) {
    CaseView view = viewing.own(caseId, accused);
    return new Whole(view, List.of(), names(List.of(view)), null);
  }

  static List<Step> way(CaseView view) {
    int round = view.about().round();
    List<Step> way = new ArrayList<>();
    Set<Gate> waiting = new LinkedHashSet<>();
    view.waiting().forEach(each -> waiting.add(each.gate()));
    view.journal().stream()
        .filter(step -> step.round() == round && !BESIDE.contains(step.gate()))
        .map(CaseStep::gate)
        .distinct()
        .filter(gate -> !waiting.contains(gate))
        .forEach(gate -> way.add(new Step(gate.label(), "done", "")));
    view.waiting().forEach(each -> way.add(waitingFor(each)));
    if (view.about().isOpen()) {
      way.add(new Step(Gate.CLOSED.label(), "later", ""));
    }
    return way;
  }

  private static Step waitingFor(CaseTasks.Waiting waiting) {
    String due = waiting.dueOn() == null ? "" : waiting.dueOn() + " 到期";
    return new Step(waiting.gate().label(), "now", due);
  }

  private Map<EmployeeNumber, String> names(Collection<CaseView> views) {
    Set<EmployeeNumber> people = new HashSet<>();
    for (CaseView view : views) {
      EscalationCase about = view.about();
      Stream.of(about.accused(), about.openedBy(), about.proposedBy()).forEach(people::add);
      view.journal().forEach(step -> people.add(step.by()));
      view.waiting().forEach(each -> people.addAll(each.people()));
    }
    people.removeIf(Objects::isNull);
    Map<EmployeeNumber, String> names = new HashMap<>();
    staff
        .find(people, LocalDate.now(clock))
        .forEach((number, member) -> names.put(number, member.name()));
    return names;
  }
}
