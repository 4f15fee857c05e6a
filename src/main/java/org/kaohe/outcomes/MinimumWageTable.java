package org.kaohe.outcomes;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

/** Minimum wages by place and date: the longest place that fits, then its latest row. */
public record MinimumWageTable(List<MinimumWage> rows) {

  private static final Comparator<MinimumWage> CLOSEST =
      Comparator.<MinimumWage>comparingInt(row -> row.place().length())
          .thenComparing(MinimumWage::validFrom);

  public MinimumWageTable {
    rows = List.copyOf(rows);
  }

  /** No rows: the default everywhere. */
  public static MinimumWageTable empty() {
    return new MinimumWageTable(List.of());
  }

  boolean knows(MinimumWage row) {
    return rows.stream().anyMatch(known -> known.isOf(row.place(), row.validFrom()));
  }

  public MinimumWage at(String workplace, LocalDate day) {
    String place = workplace == null ? "" : workplace.strip();
    return rows.stream()
        .filter(row -> row.holdsFor(place, day))
        .max(CLOSEST)
        .orElse(MinimumWage.DEFAULT);
  }
}
