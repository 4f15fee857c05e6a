package org.kaohe.committee;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyCollection;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kaohe.calendar.WorkingDays;
import org.kaohe.shared.Cny;
import org.kaohe.shared.EmployeeNumber;
import org.kaohe.shared.Period;
import org.kaohe.shared.Refused;
import org.kaohe.staff.Accounts;
import org.kaohe.staff.Staff;
import org.kaohe.staff.StaffMember;
import org.kaohe.staff.StaffRole;
import org.mockito.ArgumentCaptor;
import org.springframework.context.ApplicationEventPublisher;

/** An election between A, rank 1, and B, rank 2, on Monday 2026-11-02. */
class ElectionsTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 2);
  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-11-02T01:00:00Z"), ZoneId.of("Asia/Shanghai"));

  private final Elections elections = mock(Elections.class);
  private final Candidates candidates = mock(Candidates.class);
  private final Votes votes = mock(Votes.class);
  private final Staff staff = mock(Staff.class);
  private final Accounts accounts = mock(Accounts.class);
  private final WorkingDays calendar = mock(WorkingDays.class);
  private final ApplicationEventPublisher events = mock(ApplicationEventPublisher.class);
  private final CommitteeMembers members = new CommitteeMembers(staff, accounts, CLOCK);
  private final DecidingElections deciding =
      new DecidingElections(elections, candidates, events, CLOCK);
  private final OpeningBallots opening =
      new OpeningBallots(
          elections,
          candidates,
          votes,
          members,
          deciding,
          calendar,
          new CommitteeSettings(3, 2),
          events,
          CLOCK);
  private final CountingVotes counting =
      new CountingVotes(elections, candidates, votes, members, opening, deciding, CLOCK);
  private final Election election =
      Election.of(
          new ElectionCall("C1", "客服一部", Period.parse("2026-10"), "P03-R1", "优秀客服奖", List.of()),
          Instant.EPOCH);

  @BeforeEach
  void twoCandidates() {
    when(elections.get(election.id())).thenReturn(election);
    when(candidates.of(election.id())).thenReturn(List.of(candidate("A", 1), candidate("B", 2)));
    when(calendar.plus(TODAY, 3)).thenReturn(TODAY.plusDays(3));
    when(calendar.plus(TODAY, 2)).thenReturn(TODAY.plusDays(2));
  }

  @Test
  void everyMemberWithAnAccountWhoIsNoCandidateIsAsked() {
    committee(Set.of("M1", "A", "M2"), "M1", "A", "M2", "M3");

    opening.convene(election.id());

    ArgumentCaptor<Vote> saved = ArgumentCaptor.forClass(Vote.class);
    verify(votes, times(2)).save(saved.capture());
    assertThat(saved.getAllValues())
        .extracting(vote -> vote.voter().value())
        .containsExactly("M1", "M2");
    assertThat(election.round()).isEqualTo(1);
    assertThat(election.dueOn()).isEqualTo(TODAY.plusDays(3));
  }

  @Test
  void withoutAnybodyToAskTheProposalStandsAtOnceAndIsAnnounced() {
    committee(Set.of("A"), "A");

    opening.convene(election.id());

    assertThat(election.ruling()).isEqualTo(Ruling.NO_MEMBERS);
    verify(candidates).choose(election.id(), Set.of(new EmployeeNumber("A")));
    verify(events).publishEvent(new ElectionDecided(election));
  }

  @Test
  void aCompanyWithoutACommitteeIsNotHeldUp() {
    committee(Set.of());

    opening.convene(election.id());

    assertThat(election.is(ElectionState.DECIDED)).isTrue();
  }

  @Test
  void conveningTwiceAsksOnce() {
    committee(Set.of("M1"), "M1");
    opening.convene(election.id());

    opening.convene(election.id());

    verify(votes).save(any());
  }

  @Test
  void aBallotWhoseDueDateMovedWhileItsTimerFiredGoesOn() {
    election.openBallot(TODAY);
    when(votes.open(election.id())).thenReturn(List.of(vote("M1", 1, null)));

    counting.count(election.id());

    assertThat(election.is(ElectionState.VOTING)).isTrue();
    verify(votes, never()).save(any());
  }

  @Test
  void whoDidNotVoteByTheDueDateIsAbsentAndDoesNotCount() {
    election.openBallot(TODAY.minusDays(1));
    when(votes.open(election.id())).thenReturn(List.of(vote("M1", 1, null)));
    when(votes.of(election.id(), 1)).thenReturn(List.of(vote("M1", 1, null), vote("M2", 1, "B")));

    counting.count(election.id());

    ArgumentCaptor<Vote> saved = ArgumentCaptor.forClass(Vote.class);
    verify(votes).save(saved.capture());
    assertThat(saved.getValue().state()).isEqualTo(VoteState.ABSENT);
    assertThat(election.ruling()).isEqualTo(Ruling.MAJORITY);
    verify(candidates).choose(election.id(), Set.of(new EmployeeNumber("B")));
  }

  @Test
  void aTieIsVotedOnAgainByThoseWhoAreStillMembers() {
    committee(Set.of("M1", "M9"), "M1", "M9");
    election.openBallot(TODAY);
    tie();

    counting.count(election.id());

    verify(candidates)
        .enterSecondBallot(election.id(), Set.of(new EmployeeNumber("A"), new EmployeeNumber("B")));
    ArgumentCaptor<Vote> saved = ArgumentCaptor.forClass(Vote.class);
    verify(votes).save(saved.capture());
    assertThat(saved.getValue().voter()).isEqualTo(new EmployeeNumber("M1"));
    assertThat(election.round()).isEqualTo(2);
    assertThat(election.dueOn()).isEqualTo(TODAY.plusDays(2));
  }

  @Test
  void aTieWithoutMembersLeftIsDecidedByTheMarks() {
    committee(Set.of());
    election.openBallot(TODAY);
    tie();
    when(candidates.of(election.id())).thenReturn(List.of(finalist("A", 1), finalist("B", 2)));

    counting.count(election.id());

    assertThat(election.ruling()).isEqualTo(Ruling.CRITERIA);
    verify(candidates).choose(election.id(), Set.of(new EmployeeNumber("B")));
  }

  @Test
  void aDecidedElectionIsNotCountedAgain() {
    election.decide(Ruling.MAJORITY, Instant.EPOCH);

    counting.count(election.id());

    verify(candidates, never()).choose(any(), anyCollection());
  }

  @Test
  void onlyAnOpenBallotCanBeExtended() {
    assertThatThrownBy(() -> election.extendTo(TODAY))
        .isInstanceOf(Refused.class)
        .hasMessageContaining("待召集");
  }

  @Test
  void aCancelledElectionFreesItsKeyForAnotherOne() {
    election.cancel();

    assertThat(election.isPending()).isFalse();
    assertThatThrownBy(() -> election.decide(Ruling.MAJORITY, Instant.EPOCH))
        .isInstanceOf(IllegalStateException.class);
  }

  /** A 80, B 85. */
  private void tie() {
    when(votes.open(election.id())).thenReturn(List.of());
    when(votes.of(election.id(), 1)).thenReturn(List.of(vote("M1", 80, "A"), vote("M2", 85, "B")));
  }

  private void committee(Set<String> withAccount, String... numbers) {
    List<StaffMember> all = Arrays.stream(numbers).map(ElectionsTest::member).toList();
    when(staff.committee(TODAY)).thenReturn(all);
    when(accounts.existing(anyCollection()))
        .thenReturn(
            withAccount.stream().map(EmployeeNumber::new).collect(Collectors.toUnmodifiableSet()));
  }

  private static StaffMember member(String number) {
    return new StaffMember(
        new EmployeeNumber(number),
        "评委" + number,
        "质量部",
        "一组",
        null,
        null,
        Set.of(StaffRole.COMMITTEE),
        TODAY,
        null,
        Cny.of(1),
        Cny.of(1),
        null,
        null,
        null,
        null);
  }

  private Vote vote(String voter, int mark, String choice) {
    Vote open = Vote.of(election.id(), 1, member(voter));
    BigDecimal given = BigDecimal.valueOf(mark);
    Marks marks = new Marks(given, given, given, given);
    return choice == null
        ? open
        : open.submitted(new Ballot(new EmployeeNumber(choice), marks, "处理投诉耐心细致"), Instant.EPOCH);
  }

  private static Candidate candidate(String number, int standing) {
    return new Candidate(nominee(number, standing), false, false);
  }

  private static Candidate finalist(String number, int standing) {
    return new Candidate(nominee(number, standing), true, false);
  }

  private static Nominee nominee(String number, int standing) {
    return new Nominee(
        new EmployeeNumber(number), "姓名" + number, "一组", standing, new BigDecimal("90.00"), "良好");
  }
}
