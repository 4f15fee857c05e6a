package org.kaohe.tables;

import java.util.List;
import java.util.Set;
import org.kaohe.shared.Fault;
import org.kaohe.shared.Refused;

/**
 * A file that was read. Cells that could not be understood are among the faults; features add their
 * own, then refuse the file as a whole.
 *
 * @param headings names of the known headings that the file contains
 * @param ignoredHeadings headings that are not known; reported, not read
 */
public record Table(
    List<TableRow> rows, Set<String> headings, List<String> ignoredHeadings, List<Fault> faults) {

  /** An import is all or nothing: throws every fault at once, if there is any. */
  public void refuseIfFaulty() {
    if (!faults.isEmpty()) {
      throw Refused.invalid("import-faulty", "文件有 %d 处错误，未导入任何数据".formatted(faults.size()), faults);
    }
  }
}
