package org.kaohe.records.process;

import java.time.Clock;
import java.time.LocalDate;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.kaohe.engine.TaskCase;
import org.kaohe.records.MeritClaim;
import org.kaohe.records.MeritClaims;
import org.kaohe.records.WaitingMatters;
import org.kaohe.staff.Staff;
import org.kaohe.staff.StaffMember;
import org.springframework.stereotype.Component;

/** Tells in the task whose claim it is, and lets people know. */
@Component("describeClaim")
class DescribeClaim implements TaskListener {

  private final MeritClaims claims;
  private final WaitingMatters waiting;
  private final Staff staff;
  private final Clock clock;

  DescribeClaim(MeritClaims claims, WaitingMatters waiting, Staff staff, Clock clock) {
    this.claims = claims;
    this.waiting = waiting;
    this.staff = staff;
    this.clock = clock;
  }

  @Override
  public void notify(DelegateTask task) {
    MeritClaim claim = claims.get(TaskCase.of(task));
    String name =
        staff
            .find(claim.claimant(), LocalDate.now(clock))
            .map(StaffMember::name)
            .orElse(claim.claimant().value());
    task.setName("%s：%s".formatted(task.getName(), name));
    task.setDescription(
        "申报人：%s（%s），%s，%s"
            .formatted(name, claim.claimant(), claim.occurredOn(), claim.category().label()));
    waiting.tellOfClaim(claim.id(), false);
  }
}
