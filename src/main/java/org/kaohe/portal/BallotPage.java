package org.kaohe.portal;

import java.util.List;
import org.kaohe.committee.Election;
import org.kaohe.committee.Nominee;
import org.kaohe.committee.OpenBallots.OpenBallot;

/**
 * A ballot as a member of the committee sees it.
 *
 * @param shown the first of those found, in order of standing
 * @param more how many more were found
 */
public record BallotPage(Election election, List<Nominee> shown, int more) {

  private static final int LONGEST_LIST = 200;

  /**
   * @param search part of a number or name
   */
  public static BallotPage of(OpenBallot ballot, String search) {
    String wanted = search.strip();
    List<Nominee> found =
        ballot.nominees().stream()
            .filter(
                nominee ->
                    nominee.employee().value().contains(wanted) || nominee.name().contains(wanted))
            .toList();
    return new BallotPage(
        ballot.election(),
        found.stream().limit(LONGEST_LIST).toList(),
        Math.max(0, found.size() - LONGEST_LIST));
  }
}
