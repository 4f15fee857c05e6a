package org.kaohe.tables;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.kaohe.shared.Fault;

/** Finds the known headings in the first row, in whatever order they stand. */
final class HeadingRow {

  private final List<Heading<?>> known;
  private final RawRow row;
  private final Heading<?>[] byColumn;
  private final Set<String> found = new LinkedHashSet<>();
  private final List<String> ignored = new ArrayList<>();
  private final List<Fault> faults = new ArrayList<>();

  HeadingRow(List<Heading<?>> known, RawRow row) {
    this.known = known;
    this.row = row;
    this.byColumn = new Heading<?>[row.cells().size()];
    find();
    if (!faults.isEmpty()) {
      throw Unreadable.headings(faults);
    }
  }

  /** The heading above each column; null where it is not known. */
  Heading<?>[] byColumn() {
    return byColumn;
  }

  /** Names of the known headings that the file contains. */
  Set<String> found() {
    return found;
  }

  List<String> ignored() {
    return ignored;
  }

  private void find() {
    Map<String, Heading<?>> byName = new HashMap<>();
    known.forEach(heading -> byName.put(heading.name(), heading));
    Set<String> seen = new HashSet<>();
    for (int column = 0; column < byColumn.length; column++) {
      look(column, byName, seen);
    }
    known.stream()
        .filter(heading -> heading.required() && !seen.contains(heading.name()))
        .forEach(
            heading -> faults.add(Fault.at("标题行", null, "缺少必填列「%s」".formatted(heading.name()))));
  }

  private void look(int column, Map<String, Heading<?>> byName, Set<String> seen) {
    String name = Width.trim(row.cell(column).replaceAll("[*＊]+$", ""));
    if (name.isEmpty()) {
      return;
    }
    if (!seen.add(name)) {
      faults.add(Fault.at("标题行", name, "标题重复"));
    }
    byColumn[column] = byName.get(name);
    if (byColumn[column] == null) {
      ignored.add(name);
    } else {
      found.add(name);
    }
  }
}
