package org.kaohe.escalation;

import java.time.Clock;
import java.time.LocalDate;
import org.joda.money.Money;
import org.kaohe.shared.EmployeeNumber;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** HR chooses thirty days' notice or a month's pay, and sees what it is estimated to cost. */
@Service
public class GivingNotice {

  private final EscalationCases cases;
  private final Dismissals dismissals;
  private final Gatekeepers gatekeepers;
  private final EstimatingPayouts estimating;
  private final CaseJournal journal;
  private final Clock clock;

  GivingNotice(
      EscalationCases cases,
      Dismissals dismissals,
      Gatekeepers gatekeepers,
      EstimatingPayouts estimating,
      CaseJournal journal,
      Clock clock) {
    this.cases = cases;
    this.dismissals = dismissals;
    this.gatekeepers = gatekeepers;
    this.estimating = estimating;
    this.journal = journal;
    this.clock = clock;
  }

  /**
   * @param localAverage 当地上年度职工月平均工资, or null
   * @throws org.kaohe.shared.Refused with every fault at once; if {@code by} may not
   */
  @Transactional
  public void give(String caseId, String notice, String localAverage, EmployeeNumber by) {
    gatekeepers.expect(caseId, Gate.NOTICE, by);
    Submitted sent = new Submitted();
    TerminationNotice chosen = sent.choice("通知方式", notice, TerminationNotice.class);
    Money average = sent.money("当地上年度职工月平均工资", localAverage);
    sent.refuseIfFaulty("notice-invalid", "通知方式有误");
    EscalationCase about = cases.get(caseId);
    Dismissal dismissal = dismissals.get(about);
    dismissal.give(chosen, average);
    LocalDate lastDay = chosen.lastDay(LocalDate.now(clock));
    dismissal.estimated(estimating.estimate(about.accused(), chosen, lastDay, average));
    dismissals.save(dismissal);
    journal.note(caseId, Gate.NOTICE, chosen.label(), dismissal.severanceFormula(), by);
  }
}
