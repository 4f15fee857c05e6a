package org.kaohe.feedback;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.kaohe.assessment.Result;
import org.kaohe.assessment.Results;
import org.kaohe.cycle.Cycle;
import org.kaohe.cycle.Cycles;
import org.kaohe.shared.EmployeeNumber;
import org.kaohe.shared.Period;
import org.kaohe.staff.Staff;
import org.kaohe.staff.StaffMember;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who had a conversation about a month, and who is still to have one. */
@Service
@Transactional(readOnly = true)
public class ViewingConversations {

  /** Months a manager is asked for. */
  private static final int MONTHS = 3;

  private static final int LONGEST_LIST = 60;

  private final Conversations conversations;
  private final Cycles cycles;
  private final Results results;
  private final Staff staff;
  private final Clock clock;

  ViewingConversations(
      Conversations conversations, Cycles cycles, Results results, Staff staff, Clock clock) {
    this.conversations = conversations;
    this.cycles = cycles;
    this.results = results;
    this.staff = staff;
    this.clock = clock;
  }

  /** A conversation that is to be held. */
  public record Outstanding(String cycleId, Period period, StaffMember employee) {}

  /**
   * @param conversation null: none yet
   */
  public record Person(EmployeeNumber employee, Conversation conversation) {}

  /** About the last published months of those who report to the manager today, newest first. */
  public List<Outstanding> outstanding(EmployeeNumber manager) {
    List<StaffMember> reports = staff.reportsOf(manager, LocalDate.now(clock));
    List<Outstanding> open = new ArrayList<>();
    for (String department : reports.stream().map(StaffMember::department).distinct().toList()) {
      for (Cycle cycle : published(department)) {
        Map<EmployeeNumber, Conversation> held = byEmployee(cycle.id());
        reports.stream()
            .filter(member -> !held.containsKey(member.number()))
            .filter(member -> results.find(cycle.id(), member.number()).isPresent())
            .forEach(member -> open.add(new Outstanding(cycle.id(), cycle.period(), member)));
      }
    }
    return open;
  }

  private List<Cycle> published(String department) {
    return cycles.ofDepartment(department, Period.Kind.MONTH).stream()
        .filter(cycle -> cycle.publishedOn() != null)
        .limit(MONTHS)
        .toList();
  }

  /** What the manager wrote down, newest first. */
  public List<Conversation> recordedBy(EmployeeNumber manager) {
    return conversations.byManager(manager.value(), LONGEST_LIST);
  }

  /** Everybody with a result of the cycle, those without a conversation first; for HR. */
  public List<Person> ofCycle(String cycleId) {
    Map<EmployeeNumber, Conversation> held = byEmployee(cycles.get(cycleId).id());
    List<EmployeeNumber> people =
        results.ofCycle(cycleId).stream().map(Result::employee).sorted().toList();
    List<Person> persons = new ArrayList<>();
    people.stream()
        .filter(number -> !held.containsKey(number))
        .forEach(number -> persons.add(new Person(number, null)));
    people.stream()
        .filter(held::containsKey)
        .forEach(number -> persons.add(new Person(number, held.get(number))));
    return persons;
  }

  private Map<EmployeeNumber, Conversation> byEmployee(String cycleId) {
    return conversations.ofCycle(cycleId).stream()
        .collect(Collectors.toMap(Conversation::employee, Function.identity()));
  }
}
