package org.kaohe.escalation;

import java.time.LocalDate;
import java.util.Objects;
import org.joda.money.Money;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.PersistenceCreator;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Column;
import org.springframework.data.relational.core.mapping.Table;

/**
 * The dismissal that a case comes to: checked for protection (incompetence only), the union told,
 * approved twice, checked again, served, then in force.
 */
@Table("dismissal")
public class Dismissal implements Measure {

  @Id private final String id;
  @Version private Long version;
  private final String caseId;

  @Column("round_no")
  private final int round;

  private ProtectedStatus protection;
  private String checkedStatus;
  private UnionAnswer unionAnswer;
  private String unionText;
  private Approval managerApproval;
  private Approval headApproval;
  private LocalDate approvedOn;
  private Recheck recheck;
  private TerminationNotice notice;
  private Money localAverage;
  private Receipt receipt;
  private LocalDate servedOn;
  private String witness;
  private LocalDate lastDay;
  private Money payInLieu;
  private Money severance;
  private String severanceFormula;
  private boolean ended;

  @PersistenceCreator
  Dismissal(String id, String caseId, int round) {
    this.id = id;
    this.caseId = caseId;
    this.round = round;
  }

  /**
   * From here on everything is asked anew.
   *
   * @param found what protects the employee, or null
   * @param status 保护状态 of the staff file on that day
   */
  void checked(ProtectedStatus found, String status) {
    protection = found;
    checkedStatus = text(status);
    unionAnswer = null;
    unionText = null;
    managerApproval = null;
    headApproval = null;
    approvedOn = null;
    recheck = null;
    receipt = null;
  }

  void answered(UnionAnswer answer, String text) {
    unionAnswer = answer;
    unionText = text;
  }

  @Override
  public void decide(Gate gate, Approval approval) {
    if (gate == Gate.HEAD_APPROVAL) {
      headApproval = Undecided.expect(headApproval, approval);
    } else {
      managerApproval = Undecided.expect(managerApproval, approval);
    }
  }

  void approvedOn(LocalDate day) {
    approvedOn = day;
  }

  void rechecked(Recheck found) {
    recheck = found;
    receipt = null;
  }

  void give(TerminationNotice how, Money averageOfThePlace) {
    notice = how;
    localAverage = averageOfThePlace;
  }

  void estimated(Payout payout) {
    payInLieu = payout.inLieu();
    severance = payout.severance().amount();
    severanceFormula = payout.formula();
  }

  void heldBack() {
    receipt = Receipt.HELD_BACK;
  }

  /** By whatever way it reached the employee. */
  void served(Receipt how, LocalDate day, String before, LocalDate last) {
    receipt = how;
    servedOn = day;
    witness = before;
    lastDay = last;
  }

  void ended() {
    ended = true;
  }

  /** Whether that is another protection than was checked. */
  boolean differsFrom(String status) {
    return !Objects.equals(checkedStatus, text(status));
  }

  private static String text(String status) {
    return status == null ? "" : status.strip();
  }

  @Override
  public boolean isDisputed() {
    return unionAnswer == UnionAnswer.OBJECTION;
  }

  /** Checked, and nothing found that protects from a dismissal for incompetence. */
  public boolean isUnprotected() {
    return checkedStatus != null && protection == null;
  }

  public boolean isServed() {
    return receipt == Receipt.SIGNED || receipt == Receipt.REFUSED;
  }

  public String id() {
    return id;
  }

  public String caseId() {
    return caseId;
  }

  public int round() {
    return round;
  }

  /** Null: nothing protects the employee, or misconduct. */
  public ProtectedStatus protection() {
    return protection;
  }

  /** Null until told, or until the deadline. */
  public UnionAnswer unionAnswer() {
    return unionAnswer;
  }

  public String unionText() {
    return unionText;
  }

  @Override
  public Approval managerApproval() {
    return managerApproval;
  }

  @Override
  public Approval headApproval() {
    return headApproval;
  }

  /** The day of the second approval, or null. */
  public LocalDate approvedOn() {
    return approvedOn;
  }

  public Recheck recheck() {
    return recheck;
  }

  /** Null for misconduct. */
  public TerminationNotice notice() {
    return notice;
  }

  /** As HR stated it, or null. */
  public Money localAverage() {
    return localAverage;
  }

  public Receipt receipt() {
    return receipt;
  }

  public LocalDate servedOn() {
    return servedOn;
  }

  /** Before whom it was refused, or null. */
  public String witness() {
    return witness;
  }

  /** The last day of employment; null until served. */
  public LocalDate lastDay() {
    return lastDay;
  }

  /** 代通知金, CNY; null with thirty days' notice and for misconduct. */
  public Money payInLieu() {
    return payInLieu;
  }

  /** 经济补偿, CNY, an estimate; null for misconduct. */
  public Money severance() {
    return severance;
  }

  /** How the estimate comes about, or null. */
  public String severanceFormula() {
    return severanceFormula;
  }

  public boolean isEnded() {
    return ended;
  }
}
