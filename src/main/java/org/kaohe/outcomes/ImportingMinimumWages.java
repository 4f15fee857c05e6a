package org.kaohe.outcomes;

import java.io.InputStream;
import java.util.List;
import org.kaohe.shared.EmployeeNumber;
import org.kaohe.tables.Heading;
import org.kaohe.tables.Import;
import org.kaohe.tables.ImportReport;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Imports minimum wages; rows that the file does not name stay. */
@Service
class ImportingMinimumWages implements Import {

  private final MinimumWages wages;

  ImportingMinimumWages(MinimumWages wages) {
    this.wages = wages;
  }

  @Override
  public String kind() {
    return "minimum-wages";
  }

  @Override
  public List<Heading<?>> headings() {
    return MinimumWageFile.headings();
  }

  @Override
  @Transactional
  public ImportReport run(InputStream file, String fileName, EmployeeNumber by) {
    MinimumWageFile.Content content = MinimumWageFile.read(file, fileName);
    content.table().refuseIfFaulty();
    MinimumWageTable before = wages.table();
    List<MinimumWage> different =
        content.wages().stream().filter(wage -> !before.rows().contains(wage)).toList();
    int created = (int) different.stream().filter(wage -> !before.knows(wage)).count();
    different.forEach(wages::put);
    int rows = content.wages().size();
    return new ImportReport(
        rows,
        created,
        different.size() - created,
        rows - different.size(),
        content.table().ignoredHeadings());
  }
}
