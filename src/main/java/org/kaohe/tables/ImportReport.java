package org.kaohe.tables;

import java.util.List;

/**
 * What an import did.
 *
 * @param rows data rows in the file; the sum of the three counts
 * @param ignoredHeadings headings of the file that are not known and were not read
 */
public record ImportReport(
    int rows, int created, int changed, int unchanged, List<String> ignoredHeadings) {

  public ImportReport {
    ignoredHeadings = List.copyOf(ignoredHeadings);
  }
}
