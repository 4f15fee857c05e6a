package org.kaohe.committee;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.kaohe.shared.EmployeeNumber;

/**
 * What one candidate got in one ballot.
 *
 * @param mean of the four criteria over these votes, as shown: two decimals, HALF_UP; settling
 *     compares exact means
 */
public record Tally(EmployeeNumber candidate, String name, int votes, BigDecimal mean) {

  static List<Tally> of(Collection<Vote> votes, Map<EmployeeNumber, String> names) {
    return Settlement.tally(votes).keySet().stream()
        .map(candidate -> of(candidate, names.get(candidate), votes))
        .sorted(Comparator.comparing(Tally::votes).reversed().thenComparing(Tally::candidate))
        .toList();
  }

  private static Tally of(EmployeeNumber candidate, String name, Collection<Vote> votes) {
    List<Vote> own =
        votes.stream().filter(vote -> vote.isCast() && vote.choice().equals(candidate)).toList();
    BigDecimal sum =
        own.stream().map(vote -> vote.marks().sum()).reduce(BigDecimal.ZERO, BigDecimal::add);
    BigDecimal marks = BigDecimal.valueOf((long) Marks.CRITERIA * own.size());
    return new Tally(candidate, name, own.size(), sum.divide(marks, 2, RoundingMode.HALF_UP));
  }
}
