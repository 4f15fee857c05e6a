package org.kaohe.committee;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.kaohe.shared.EmployeeNumber;

/**
 * 会议纪要 of one election: who was asked, who voted for whom and why, the tallies, the rule applied
 * and the winner. For HR only.
 *
 * @param rounds one or two ballots, the first first; none before the members were asked
 * @param names of candidates, by number
 * @param secret who voted for whom is left out, since whoever looks is a candidate
 */
public record Minutes(
    Election election,
    List<Candidate> candidates,
    List<Round> rounds,
    List<Extension> extensions,
    Map<EmployeeNumber, String> names,
    boolean secret) {

  /**
   * One ballot.
   *
   * @param cast votes that count
   * @param needed the fewest votes that are more than half
   * @param tally of each candidate voted for, most votes first; none while the ballot is open, so
   *     that nobody extends or casts a vote knowing the others
   */
  public record Round(int number, List<Vote> votes, int cast, int needed, List<Tally> tally) {

    static Round of(
        int number, List<Vote> votes, boolean secret, Map<EmployeeNumber, String> names) {
      List<Vote> shown = secret ? votes.stream().map(Vote::withoutContent).toList() : votes;
      return of(number, shown, Tally.of(votes, names));
    }

    static Round open(int number, List<Vote> votes) {
      return of(number, votes.stream().map(Vote::withoutContent).toList(), List.of());
    }

    private static Round of(int number, List<Vote> shown, List<Tally> tally) {
      int cast = (int) shown.stream().filter(Vote::isCast).count();
      return new Round(number, shown, cast, cast / 2 + 1, tally);
    }

    public long count(VoteState state) {
      return votes.stream().filter(vote -> vote.state() == state).count();
    }
  }

  static Minutes of(
      Election election,
      List<Candidate> candidates,
      List<Vote> votes,
      List<Extension> extensions,
      boolean secret) {
    Map<EmployeeNumber, String> names = new TreeMap<>();
    candidates.forEach(one -> names.put(one.nominee().employee(), one.nominee().name()));
    List<Round> rounds =
        votes.stream()
            .map(Vote::roundNo)
            .distinct()
            .sorted()
            .map(
                round ->
                    isOpen(election, round)
                        ? Round.open(round, ofRound(votes, round))
                        : Round.of(round, ofRound(votes, round), secret, names))
            .toList();
    return new Minutes(election, candidates, rounds, extensions, names, secret);
  }

  private static boolean isOpen(Election election, int round) {
    return election.is(ElectionState.VOTING) && election.round() == round;
  }

  private static List<Vote> ofRound(Collection<Vote> votes, int round) {
    return votes.stream().filter(vote -> vote.roundNo() == round).toList();
  }

  public List<Nominee> winners() {
    return candidates.stream().filter(Candidate::chosen).map(Candidate::nominee).toList();
  }
}
