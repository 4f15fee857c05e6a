package org.kaohe.escalation;

import java.time.Clock;
import java.time.LocalDate;
import org.kaohe.shared.EmployeeNumber;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** HR serves the notice of termination, or holds it back because the status changed. */
@Service
public class ServingNotices {

  private final EscalationCases cases;
  private final Dismissals dismissals;
  private final Gatekeepers gatekeepers;
  private final RecheckingStatus rechecking;
  private final EstimatingPayouts estimating;
  private final CaseJournal journal;
  private final Clock clock;

  ServingNotices(
      EscalationCases cases,
      Dismissals dismissals,
      Gatekeepers gatekeepers,
      RecheckingStatus rechecking,
      EstimatingPayouts estimating,
      CaseJournal journal,
      Clock clock) {
    this.cases = cases;
    this.dismissals = dismissals;
    this.gatekeepers = gatekeepers;
    this.rechecking = rechecking;
    this.estimating = estimating;
    this.journal = journal;
    this.clock = clock;
  }

  /**
   * @throws org.kaohe.shared.Refused with every fault at once; if {@code by} may not; if the
   *     employee's status changed since the check
   */
  @Transactional
  public void serve(String caseId, RawService raw, EmployeeNumber by) {
    gatekeepers.expect(caseId, Gate.SERVED, by);
    EscalationCase about = cases.get(caseId);
    Dismissal dismissal = dismissals.get(about);
    Submitted sent = new Submitted();
    Receipt receipt = sent.choice("送达结果", raw.receipt(), Receipt.class);
    String remark = sent.text("备注", raw.remark(), 0, 1000);
    checkStatus(sent, rechecking.look(about, dismissal), receipt);
    if (receipt == Receipt.HELD_BACK) {
      sent.refuseIfFaulty("service-invalid", "送达记录有误");
      dismissal.heldBack();
    } else {
      deliver(about, dismissal, receipt, sent, raw);
    }
    dismissals.save(dismissal);
    Gate gate = receipt == Receipt.HELD_BACK ? Gate.STATUS_CHECK : Gate.SERVED;
    journal.note(caseId, gate, receipt.label(), text(dismissal, remark), by);
  }

  private static void checkStatus(Submitted sent, Recheck now, Receipt receipt) {
    boolean unchanged = now == Recheck.UNCHANGED;
    if (receipt != null && receipt != Receipt.HELD_BACK && !unchanged) {
      sent.fault(
          "送达结果", receipt.label(), now.label() + "：请选“%s”".formatted(Receipt.HELD_BACK.label()));
    }
    if (receipt == Receipt.HELD_BACK && unchanged) {
      sent.fault("送达结果", receipt.label(), "员工资料中的保护状态没有变化；确有变化的，请先更新员工资料");
    }
  }

  private void deliver(
      EscalationCase about, Dismissal dismissal, Receipt receipt, Submitted sent, RawService raw) {
    LocalDate day = sent.day("送达日期", raw.servedOn());
    String witness = sent.text("见证人", raw.witness(), receipt == Receipt.REFUSED ? 2 : 0, 64);
    checkDay(sent, dismissal, day);
    sent.refuseIfFaulty("service-invalid", "送达记录有误");
    LocalDate last = dismissal.notice() == null ? day : dismissal.notice().lastDay(day);
    dismissal.served(receipt, day, witness, last);
    if (dismissal.notice() != null) {
      dismissal.estimated(
          estimating.estimate(about.accused(), dismissal.notice(), last, dismissal.localAverage()));
    }
  }

  private void checkDay(Submitted sent, Dismissal dismissal, LocalDate day) {
    LocalDate today = LocalDate.now(clock);
    if (day != null && (day.isAfter(today) || day.isBefore(dismissal.approvedOn()))) {
      sent.fault("送达日期", day, "应在批准之日 %s 至今天之间".formatted(dismissal.approvedOn()));
    }
  }

  private static String text(Dismissal dismissal, String remark) {
    StringBuilder text = new StringBuilder();
    if (dismissal.isServed()) {
      text.append("送达日期 %s，劳动关系最后一日 %s".formatted(dismissal.servedOn(), dismissal.lastDay()));
    }
    if (dismissal.isServed() && dismissal.witness() != null) {
      text.append("，见证人 ").append(dismissal.witness());
    }
    if (remark != null) {
      text.append(text.isEmpty() ? "" : "；").append(remark);
    }
    return text.isEmpty() ? null : text.toString();
  }
}
