package org.kaohe.records;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.joda.money.Money;
import org.kaohe.shared.EmployeeNumber;
import org.kaohe.shared.Refused;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.PersistenceCreator;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Column;
import org.springframework.data.relational.core.mapping.Embedded;
import org.springframework.data.relational.core.mapping.Table;

/**
 * What an employee claims to have achieved, suffered or spent: checked by a superior, decided by
 * HR, once and for good. An approved one becomes a {@link CaseRecord}.
 */
@Table("merit_claim")
public class MeritClaim {

  @Id private final String id;
  @Version private Long version;
  private final EmployeeNumber claimant;
  private final LocalDate occurredOn;
  private final Category category;
  private final String description;

  @Column("reference_text")
  private final String references;

  private final Money claimedAmount;
  private final BigDecimal claimedResult;
  private final Instant claimedAt;
  private String eventKey;
  private ClaimState state;
  private CheckStep step;
  private LocalDate dueOn;

  @Embedded.Nullable private ClaimCheck check;

  @Embedded.Nullable private ClaimDecision decision;
  private String recordNo;

  @PersistenceCreator
  MeritClaim(
      String id,
      EmployeeNumber claimant,
      LocalDate occurredOn,
      Category category,
      String description,
      String references,
      Money claimedAmount,
      BigDecimal claimedResult,
      Instant claimedAt) {
    this.id = id;
    this.claimant = claimant;
    this.occurredOn = occurredOn;
    this.category = category;
    this.description = description;
    this.references = references;
    this.claimedAmount = claimedAmount;
    this.claimedResult = claimedResult;
    this.claimedAt = claimedAt;
  }

  static MeritClaim of(
      ClaimForm form, String eventKey, LocalDate due, EmployeeNumber by, Instant now) {
    MeritClaim claim =
        new MeritClaim(
            UUID.randomUUID().toString(),
            by,
            form.date(),
            form.category(),
            form.description(),
            form.references(),
            form.amount(),
            form.result(),
            now);
    claim.eventKey = eventKey;
    claim.state = ClaimState.CHECKING;
    claim.step = CheckStep.DIRECT;
    claim.dueOn = due;
    return claim;
  }

  /** Nobody checked it in time. */
  void passOn(CheckStep next, LocalDate due) {
    expect(ClaimState.CHECKING);
    step = next;
    dueOn = due;
  }

  void checked(ClaimCheck done, LocalDate decideUntil) {
    expect(ClaimState.CHECKING);
    check = done;
    state = ClaimState.DECIDING;
    dueOn = decideUntil;
  }

  void decided(ClaimDecision made) {
    expect(ClaimState.DECIDING);
    decision = made;
    state = made.approved() ? ClaimState.APPROVED : ClaimState.DECLINED;
    if (!made.approved()) {
      releaseEvent();
    }
  }

  void recorded(String number) {
    expect(ClaimState.APPROVED);
    recordNo = number;
  }

  /** From now on the same event can be claimed again. */
  void releaseEvent() {
    eventKey = id;
  }

  boolean standsForEvent() {
    return !eventKey.equals(id);
  }

  FiledEvent filedEvent() {
    String what =
        recordNo == null
            ? "一份%s的申报（登记号 %s）".formatted(state.label(), id)
            : "记录 %s".formatted(recordNo);
    return new FiledEvent(eventKey, what);
  }

  private void expect(ClaimState wanted) {
    if (state != wanted) {
      throw Refused.conflict("claim-state", "该申报目前是“%s”，不能再办理这一步".formatted(state.label()));
    }
  }

  public boolean is(ClaimState wanted) {
    return state == wanted;
  }

  public String id() {
    return id;
  }

  public EmployeeNumber claimant() {
    return claimant;
  }

  public LocalDate occurredOn() {
    return occurredOn;
  }

  public Category category() {
    return category;
  }

  public String description() {
    return description;
  }

  /** Or null. */
  public String references() {
    return references;
  }

  /** CNY, or null. */
  public Money claimedAmount() {
    return claimedAmount;
  }

  /** 成绩, or null. */
  public BigDecimal claimedResult() {
    return claimedResult == null
        ? null
        : new BigDecimal(claimedResult.stripTrailingZeros().toPlainString());
  }

  public Instant claimedAt() {
    return claimedAt;
  }

  public ClaimState state() {
    return state;
  }

  /** Who is asked to check it; where there is nobody, the next one is. */
  public CheckStep step() {
    return step;
  }

  /** The last day of the present step. */
  public LocalDate dueOn() {
    return dueOn;
  }

  /** Or null. */
  public ClaimCheck check() {
    return check;
  }

  /** Or null. */
  public ClaimDecision decision() {
    return decision;
  }

  /** 编号 of the record it became, or null. */
  public String recordNo() {
    return recordNo;
  }
}
