package org.kaohe.staff.persistence;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.kaohe.shared.EmployeeNumber;

/** Numbers for {@code in} lists of a length that every database takes. */
final class Batches {

  private static final int SIZE = 1_000;

  private Batches() {}

  static List<List<String>> of(Collection<EmployeeNumber> numbers) {
    List<String> all = numbers.stream().map(EmployeeNumber::value).distinct().toList();
    List<List<String>> batches = new ArrayList<>();
    for (int start = 0; start < all.size(); start += SIZE) {
      batches.add(all.subList(start, Math.min(start + SIZE, all.size())));
    }
    return batches;
  }
}
