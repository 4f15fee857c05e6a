package org.kaohe.development;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.kaohe.shared.EmployeeNumber;
import org.kaohe.shared.Refused;
import org.kaohe.staff.StaffMember;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.PersistenceCreator;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.MappedCollection;
import org.springframework.data.relational.core.mapping.Table;

/**
 * What one person is to improve, with which support, by when, and how it went (P06-N4). Opened →
 * set by the manager → acknowledged by the employee → running through its check-ins → concluded.
 */
@Table("improvement_plan")
public class ImprovementPlan {

  @Id private final String id;
  @Version private Long version;
  private final EmployeeNumber employee;
  private final String employeeName;
  private final String department;
  private final String cause;

  /** Unique: a line opens one plan. */
  private final String lineId;

  private final String caseId;

  /** The case while the plan is open; unique: a case has one open plan. */
  private String openCase;

  private final Instant openedAt;
  private PlanState state;
  private String goals;
  private String resources;
  private LocalDate endsOn;

  /** Earlier than it was to end, or null. */
  private LocalDate endedOn;

  private EmployeeNumber setBy;
  private Instant setAt;
  private String remark;
  private Instant acknowledgedAt;

  @MappedCollection(idColumn = "plan_id", keyColumn = "place_no")
  private List<CheckIn> checkIns = new ArrayList<>();

  /** How often the present step was passed on, since nobody did it in time. */
  private int passedOn;

  private PlanResult result;
  private String resultReason;
  private EmployeeNumber concludedBy;
  private Instant concludedAt;

  @PersistenceCreator
  ImprovementPlan(
      String id,
      EmployeeNumber employee,
      String employeeName,
      String department,
      String cause,
      String lineId,
      String caseId,
      Instant openedAt) {
    this.id = id;
    this.employee = employee;
    this.employeeName = employeeName;
    this.department = department;
    this.cause = cause;
    this.lineId = lineId;
    this.caseId = caseId;
    this.openedAt = openedAt;
  }

  static ImprovementPlan opened(
      String id, StaffMember person, String cause, String lineId, String caseId, Instant at) {
    ImprovementPlan plan =
        new ImprovementPlan(
            id, person.number(), person.name(), person.department(), cause, lineId, caseId, at);
    plan.openCase = caseId;
    plan.state = PlanState.OPENED;
    return plan;
  }

  /**
   * @throws Refused unless it is still to be set
   */
  void set(PlanGoals stated, EmployeeNumber by, Instant at) {
    expect(PlanState.OPENED);
    goals = stated.goals();
    resources = stated.resources();
    endsOn = stated.endsOn();
    checkIns = new ArrayList<>(stated.checkIns().stream().map(CheckIn::planned).toList());
    setBy = by;
    setAt = at;
    moveTo(PlanState.SET);
  }

  /**
   * @param said the employee's comment, or null
   */
  void acknowledge(String said, Instant at) {
    expect(PlanState.SET);
    remark = said;
    acknowledgedAt = at;
    moveTo(PlanState.RUNNING);
  }

  /** The employee said nothing in time: the plan runs all the same. */
  void runUnacknowledged() {
    expect(PlanState.SET);
    moveTo(PlanState.RUNNING);
  }

  /** The next check-in is done. */
  void checkIn(String progress, EmployeeNumber by, Instant at) {
    expect(PlanState.RUNNING);
    CheckIn next = nextCheckIn().orElseThrow(ImprovementPlan::elsewhere);
    checkIns.set(checkIns.indexOf(next), next.recorded(progress, by, at));
    passedOn = 0;
  }

  /** It is to be concluded from this day on; what check-ins are left are dropped. */
  void endEarly(LocalDate day) {
    expect(PlanState.RUNNING);
    checkIns.removeIf(each -> !each.isRecorded());
    endedOn = day;
  }

  /** Judged by the manager, after its check-ins. */
  void judge(PlanResult how, String reason, EmployeeNumber by, Instant at) {
    expect(PlanState.RUNNING);
    if (nextCheckIn().isPresent()) {
      throw elsewhere();
    }
    end(how, reason, by, at);
  }

  /** Ends wherever it stands. */
  void end(PlanResult how, String reason, EmployeeNumber by, Instant at) {
    if (isConcluded()) {
      throw elsewhere();
    }
    result = how;
    resultReason = reason;
    concludedBy = by;
    concludedAt = at;
    openCase = null;
    moveTo(PlanState.CONCLUDED);
  }

  /** Nobody did the present step in time: somebody higher up is to. */
  void passOn() {
    passedOn++;
  }

  private void moveTo(PlanState next) {
    state = next;
    passedOn = 0;
  }

  private void expect(PlanState wanted) {
    if (state != wanted) {
      throw elsewhere();
    }
  }

  private static Refused elsewhere() {
    return Refused.conflict("plan-state", "该改进计划已经不在这一步，请刷新后再试");
  }

  /** The earliest check-in that is still to be recorded. */
  public Optional<CheckIn> nextCheckIn() {
    return checkIns.stream()
        .filter(each -> !each.isRecorded())
        .min(Comparator.comparing(CheckIn::heldOn));
  }

  public boolean isConcluded() {
    return state == PlanState.CONCLUDED;
  }

  public String id() {
    return id;
  }

  public EmployeeNumber employee() {
    return employee;
  }

  public String employeeName() {
    return employeeName;
  }

  /** The person's as at the opening. */
  public String department() {
    return department;
  }

  /** Why there is a plan, in Chinese. */
  public String cause() {
    return cause;
  }

  /** The outcome line that asks for it, or null. */
  public String lineId() {
    return lineId;
  }

  /** The case that asks for it, or null. */
  public String caseId() {
    return caseId;
  }

  public Instant openedAt() {
    return openedAt;
  }

  public PlanState state() {
    return state;
  }

  public boolean isEndedEarly() {
    return endedOn != null;
  }

  /** The day after which it is judged. */
  public LocalDate lastDay() {
    return endedOn == null ? endsOn : endedOn;
  }

  /** Null until set, as are resources, end and check-ins. */
  public String goals() {
    return goals;
  }

  public String resources() {
    return resources;
  }

  public LocalDate endsOn() {
    return endsOn;
  }

  public EmployeeNumber setBy() {
    return setBy;
  }

  public Instant setAt() {
    return setAt;
  }

  /** What the employee said to the plan, or null. */
  public String remark() {
    return remark;
  }

  /** Null: not acknowledged. */
  public Instant acknowledgedAt() {
    return acknowledgedAt;
  }

  /** In order of their days. */
  public List<CheckIn> checkIns() {
    return checkIns.stream().sorted(Comparator.comparing(CheckIn::heldOn)).toList();
  }

  public int passedOn() {
    return passedOn;
  }

  /** Null until concluded. */
  public PlanResult result() {
    return result;
  }

  public String resultReason() {
    return resultReason;
  }

  /** Null: nobody judged, it ended by itself. */
  public EmployeeNumber concludedBy() {
    return concludedBy;
  }

  public Instant concludedAt() {
    return concludedAt;
  }
}
