package org.kaohe.feedback;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.kaohe.assessment.Results;
import org.kaohe.cycle.Cycle;
import org.kaohe.cycle.CycleState;
import org.kaohe.cycle.Cycles;
import org.kaohe.shared.EmployeeNumber;
import org.kaohe.shared.Fault;
import org.kaohe.shared.Refused;
import org.kaohe.staff.Staff;
import org.kaohe.staff.StaffMember;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A manager records the talk about a published month, the employee replies; each once. */
@Service
public class HoldingConversations {

  private final Conversations conversations;
  private final Cycles cycles;
  private final Results results;
  private final Staff staff;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  HoldingConversations(
      Conversations conversations,
      Cycles cycles,
      Results results,
      Staff staff,
      ApplicationEventPublisher events,
      Clock clock) {
    this.conversations = conversations;
    this.cycles = cycles;
    this.results = results;
    this.staff = staff;
    this.events = events;
    this.clock = clock;
  }

  /**
   * @throws Refused with all faults at once; unless the employee has a result of that published
   *     month and reports to {@code by} today; {@code conversation-exists}
   */
  @Transactional
  public Conversation record(
      String cycleId, String employee, String heldOn, String notes, EmployeeNumber by) {
    Cycle cycle =
        Optional.ofNullable(cycleId)
            .flatMap(cycles::findById)
            .orElseThrow(HoldingConversations::notYours);
    StaffMember subject = subject(cycle, employee, by);
    cycle.expect("记录反馈面谈", CycleState.PUBLISHED, CycleState.FINAL);
    ConversationForm form = ConversationForm.read(heldOn, notes, cycle.publishedOn(), today());
    if (conversations.ofCycle(cycleId).stream()
        .anyMatch(held -> held.employee().equals(subject.number()))) {
      throw Refused.conflict("conversation-exists", "这个月已经记录过与该员工的反馈面谈");
    }
    StaffMember manager = staff.find(by, today()).orElseThrow(HoldingConversations::notYours);
    Conversation held =
        conversations.save(
            Conversation.of(cycle, subject, manager, form.heldOn(), form.notes(), clock.instant()));
    events.publishEvent(new ConversationRecorded(held));
    return held;
  }

  private StaffMember subject(Cycle cycle, String employee, EmployeeNumber by) {
    if (!cycle.period().isMonth() || !EmployeeNumber.isValid(employee)) {
      throw notYours();
    }
    EmployeeNumber number = new EmployeeNumber(employee);
    return staff
        .find(number, today())
        .filter(member -> by.equals(member.manager()))
        .filter(member -> results.find(cycle.id(), number).isPresent())
        .orElseThrow(HoldingConversations::notYours);
  }

  /**
   * @throws Refused as if it did not exist for anybody but the employee; {@code
   *     conversation-replied} the second time
   */
  @Transactional
  public void reply(String conversationId, String text, EmployeeNumber by) {
    Conversation held =
        conversations
            .findById(conversationId)
            .filter(found -> found.employee().equals(by))
            .orElseThrow(() -> Refused.unknown("conversation-unknown", "没有您的这次面谈"));
    List<Fault> faults = new ArrayList<>();
    String reply = Texts.read("reply", text, 1, Texts.LONGEST, faults);
    if (!faults.isEmpty()) {
      throw Refused.invalid("conversation-invalid", "答复没有提交，请更正后再提交", faults);
    }
    Conversation replied = conversations.save(held.replied(reply, clock.instant()));
    events.publishEvent(new ConversationReplied(replied));
  }

  private static Refused notYours() {
    return Refused.forbidden("只能为自己的直接下属、就其已有结果的月份记录面谈");
  }

  private LocalDate today() {
    return LocalDate.now(clock);
  }
}
