package org.kaohe.committee;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kaohe.shared.EmployeeNumber;

/**
 * Candidates stand as {@code A 1, B 2, C 2, D 4}. Votes are written as who was voted for and the
 * same mark four times, such as {@code A80}; {@code -} is an absence, {@code 0} an abstention.
 */
class SettlementTest {

  private static final List<Nominee> NOMINEES =
      List.of(nominee("A", 1), nominee("B", 2), nominee("C", 2), nominee("D", 4));

  @ParameterizedTest(name = "{0}: {1} {2}")
  @CsvSource({
    // 3 of 4, 2 of 3, 1 of 1: more than half
    "B80 B80 B80 A90, MAJORITY, B",
    "B80 B80 A90, MAJORITY, B",
    "D60, MAJORITY, D",
    // exactly half is not more than half: 2 of 4; B leads alone and meets those with one
    "B80 B80 A90 C90, , A B C",
    // 2 of 5: the leader alone meets whoever has the next most
    "B80 B80 A90 C90 D90, , A B C D",
    "B80 B80 B80 A90 A90 C90 C90 D90, , A B C",
    // tied at the top: only they meet
    "A80 A80 B80 B80 C90, , A B",
    "A80 B80, , A B",
    "A80 B80 C80, , A B C",
    // absences and abstentions make the half smaller
    "B80 B80 - - - 0 0, MAJORITY, B",
    "B80 B80 A80 - -, MAJORITY, B",
    "B80 A80 - 0, , A B",
    // one member only
    "C70 - -, MAJORITY, C",
    // nobody voted: the ranking's proposal
    "- - -, NO_VOTES, A",
    "0 0, NO_VOTES, A",
    "- 0, NO_VOTES, A"
  })
  void theFirstBallotEnds(String votes, Ruling ruling, String people) {
    Settlement.Verdict verdict = Settlement.first(NOMINEES, votes(votes));

    assertThat(verdict.ruling()).isEqualTo(ruling);
    assertThat(verdict.needsSecondBallot()).isEqualTo(ruling == null);
    assertThat(names(verdict)).isEqualTo(people);
  }

  @ParameterizedTest(name = "{0}, then {1} between {2}: {3} {4}")
  @CsvSource({
    "A80 A80 B80 B80, B70 B70 B70 A99, A B, SECOND_BALLOT, B",
    "A80 B80, B70 -, A B, SECOND_BALLOT, B",
    // 2:2 again; A (80+80+90+90)/4 = 85, B (80+80+70+99)/4 = 82.25
    "A80 A80 B80 B80, A90 A90 B70 B99, A B, CRITERIA, A",
    // fewer votes but higher marks: A 99 once in each, B (80+80+90)/3
    "B80 B80 A99 C50, B90 A99 C50, A B C, CRITERIA, A",
    // exactly equal means, then the ranking: A stands first
    "A80 A80 B80 B80, A80 A80 B80 B80, A B, RANKING, A",
    // B and C stand equal too: both (policies A9)
    "B80 C80, B80 C80, B C, RANKING, B C",
    // a third of a point decides: B 241/3, C 80
    "B80 B80 C80 C80, B81 C80, B C, CRITERIA, B",
    // nobody voted again: the marks of the first ballot
    "A80 B81, - -, A B, CRITERIA, B",
    "A80 B80, 0 -, A B, RANKING, A",
    // the members of the first ballot are gone
    "A80 B85, '', A B, CRITERIA, B",
    // marks for whoever did not come into the second ballot count for nobody
    "A80 A80 B80 B80 D100, A80 B81, A B, CRITERIA, B"
  })
  void theSecondBallotEnds(
      String first, String second, String finalists, Ruling ruling, String people) {
    List<Nominee> meeting =
        NOMINEES.stream().filter(one -> finalists.contains(one.employee().value())).toList();

    Settlement.Verdict verdict = Settlement.second(meeting, votes(first), votes(second));

    assertThat(verdict.ruling()).isEqualTo(ruling);
    assertThat(names(verdict)).isEqualTo(people);
  }

  @Test
  void withoutMembersTheRankingsProposalStandsForAllWhoShareTheFirstRank() {
    List<Nominee> tied = List.of(nominee("A", 1), nominee("B", 1), nominee("C", 3));

    Settlement.Verdict verdict = Settlement.withoutMembers(tied);

    assertThat(verdict.ruling()).isEqualTo(Ruling.NO_MEMBERS);
    assertThat(names(verdict)).isEqualTo("A B");
    assertThat(verdict.ruling().isProposal()).isTrue();
    assertThat(Ruling.RANKING.isProposal()).isFalse();
  }

  @Test
  void aTallyCountsOnlyVotesCast() {
    assertThat(Settlement.tally(votes("A80 B80 A70 - 0")))
        .containsEntry(new EmployeeNumber("A"), 2)
        .containsEntry(new EmployeeNumber("B"), 1)
        .hasSize(2);
  }

  private static Nominee nominee(String number, int standing) {
    return new Nominee(
        new EmployeeNumber(number), "姓名" + number, "一组", standing, new BigDecimal("90.00"), "良好");
  }

  private static List<Vote> votes(String text) {
    List<Vote> votes = new ArrayList<>();
    for (String one : text.isBlank() ? new String[0] : text.strip().split(" ")) {
      votes.add(vote(one, votes.size()));
    }
    return votes;
  }

  private static Vote vote(String text, int index) {
    EmployeeNumber voter = new EmployeeNumber("M" + index);
    VoteState state =
        switch (text) {
          case "-" -> VoteState.ABSENT;
          case "0" -> VoteState.ABSTAINED;
          default -> VoteState.CAST;
        };
    boolean cast = state == VoteState.CAST;
    BigDecimal mark = cast ? new BigDecimal(text.substring(1)) : null;
    return new Vote(
        "V" + index,
        0L,
        "E",
        1,
        voter,
        "评委" + index,
        "人力资源部",
        state,
        cast ? new EmployeeNumber(text.substring(0, 1)) : null,
        cast ? new Marks(mark, mark, mark, mark) : null,
        null,
        null,
        null);
  }

  private static String names(Settlement.Verdict verdict) {
    Set<String> names =
        verdict.people().stream()
            .map(EmployeeNumber::value)
            .collect(Collectors.toCollection(TreeSet::new));
    return String.join(" ", names);
  }
}
