package org.kaohe.portal.evidence;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.kaohe.cycle.Cycle;
import org.kaohe.outcomes.OutcomeLine;
import org.kaohe.shared.EmployeeNumber;

/**
 * What a sheet is put together from.
 *
 * @param person whom it is about; null for a team or department
 * @param lines the decision's lines with those they replaced and those that replaced them, oldest
 *     first; only published ones where the person concerned reads
 * @param cycles of these lines, in their order
 * @param records numbers of the records it rests on
 * @param cases ids of the cases it led to
 */
public record Dossier(
    EmployeeNumber person,
    Audience audience,
    List<OutcomeLine> lines,
    List<Cycle> cycles,
    Set<String> records,
    Set<String> cases) {

  public Dossier {
    lines = List.copyOf(lines);
    cycles = List.copyOf(cycles);
  }

  static Set<String> recordsOf(List<OutcomeLine> lines) {
    return lines.stream()
        .map(line -> line.basis().recordNo())
        .filter(Objects::nonNull)
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  public List<String> lineIds() {
    return lines.stream().map(OutcomeLine::id).toList();
  }

  public List<OutcomeLine> linesOf(Cycle cycle) {
    return lines.stream().filter(line -> line.cycleId().equals(cycle.id())).toList();
  }

  public boolean isForHr() {
    return audience.isHr();
  }
}
