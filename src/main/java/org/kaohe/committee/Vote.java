package org.kaohe.committee;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.kaohe.shared.EmployeeNumber;
import org.kaohe.staff.StaffMember;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Embedded;
import org.springframework.data.relational.core.mapping.Table;

/**
 * One member's vote in one ballot of an election. Immutable: what changes it returns another.
 *
 * @param roundNo 1, or 2 for the second ballot
 * @param voterDepartment as on the day the ballot opened
 * @param choice the candidate, or null
 * @param remindedOn null: not reminded of the present due date
 */
@Table("award_vote")
public record Vote(
    @Id String id,
    @Version Long version,
    String electionId,
    int roundNo,
    EmployeeNumber voter,
    String voterName,
    String voterDepartment,
    VoteState state,
    EmployeeNumber choice,
    @Embedded.Nullable Marks marks,
    String reason,
    Instant votedAt,
    LocalDate remindedOn) {

  static Vote of(String electionId, int round, StaffMember member) {
    return new Vote(
        UUID.randomUUID().toString(),
        null,
        electionId,
        round,
        member.number(),
        member.name(),
        member.department(),
        VoteState.OPEN,
        null,
        null,
        null,
        null,
        null);
  }

  public boolean isOpen() {
    return state == VoteState.OPEN;
  }

  /** Counts: neither absent nor an abstention. */
  public boolean isCast() {
    return state == VoteState.CAST;
  }

  Vote submitted(Ballot ballot, Instant now) {
    VoteState becomes = ballot.isAbstention() ? VoteState.ABSTAINED : VoteState.CAST;
    return with(becomes, ballot.choice(), ballot.marks(), ballot.reason(), now, remindedOn);
  }

  Vote absent() {
    return with(VoteState.ABSENT, null, null, null, null, remindedOn);
  }

  Vote reminded(LocalDate today) {
    return with(state, choice, marks, reason, votedAt, today);
  }

  /** Who voted, but not for whom nor why. */
  Vote withoutContent() {
    return with(state, null, null, null, votedAt, remindedOn);
  }

  private Vote with(
      VoteState becomes,
      EmployeeNumber chosen,
      Marks given,
      String why,
      Instant when,
      LocalDate reminded) {
    return new Vote(
        id,
        version,
        electionId,
        roundNo,
        voter,
        voterName,
        voterDepartment,
        becomes,
        chosen,
        given,
        why,
        when,
        reminded);
  }
}
