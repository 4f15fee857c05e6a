package org.kaohe.portal.evidence;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.kaohe.cycle.Cycle;
import org.kaohe.cycle.Cycles;
import org.kaohe.escalation.CaseLines;
import org.kaohe.escalation.EscalationCase;
import org.kaohe.outcomes.OutcomeLine;
import org.kaohe.outcomes.OutcomeLines;
import org.kaohe.portal.Publications;
import org.kaohe.shared.EmployeeNumber;
import org.springframework.stereotype.Component;

/** Gathers what a sheet is put together from. */
@Component
class Dossiers {

  private final OutcomeLines lines;
  private final CaseLines caseLines;
  private final Cycles cycles;
  private final Publications publications;

  Dossiers(OutcomeLines lines, CaseLines caseLines, Cycles cycles, Publications publications) {
    this.lines = lines;
    this.caseLines = caseLines;
    this.cycles = cycles;
    this.publications = publications;
  }

  Dossier of(OutcomeLine line, Audience audience) {
    List<OutcomeLine> chain = chain(line, audience);
    Set<String> cases = new LinkedHashSet<>();
    chain.forEach(each -> caseLines.caseOf(each.id()).ifPresent(cases::add));
    return of(line.employee(), chain, Set.of(), cases, audience);
  }

  /** With everything that its lines and its record rest on. */
  Dossier of(EscalationCase about, Audience audience) {
    Map<String, OutcomeLine> all = new LinkedHashMap<>();
    for (String lineId : caseLines.of(about.id())) {
      chain(lines.get(lineId), audience).forEach(each -> all.put(each.id(), each));
    }
    String record = about.cause().recordNo();
    return of(
        about.accused(),
        List.copyOf(all.values()),
        record == null ? Set.of() : Set.of(record),
        Set.of(about.id()),
        audience);
  }

  /**
   * @param records beside those that the lines fired for
   */
  Dossier of(
      EmployeeNumber person,
      List<OutcomeLine> chain,
      Set<String> records,
      Set<String> cases,
      Audience audience) {
    Set<String> all = new LinkedHashSet<>(records);
    all.addAll(Dossier.recordsOf(chain));
    return new Dossier(person, audience, chain, cyclesOf(chain), all, cases);
  }

  private List<Cycle> cyclesOf(List<OutcomeLine> chain) {
    Map<String, Cycle> found = new LinkedHashMap<>();
    chain.forEach(line -> found.putIfAbsent(line.cycleId(), cycles.get(line.cycleId())));
    return List.copyOf(found.values());
  }

  /** With what it replaced and what replaced it, oldest first. */
  List<OutcomeLine> chain(OutcomeLine line, Audience audience) {
    List<OutcomeLine> chain = new ArrayList<>(List.of(line));
    for (String id = line.reverses(); id != null; id = chain.get(0).reverses()) {
      chain.add(0, lines.get(id));
    }
    for (String id = line.reversedBy(); id != null; id = chain.get(chain.size() - 1).reversedBy()) {
      chain.add(lines.get(id));
    }
    chain.removeIf(each -> !audience.isHr() && !reached(each));
    return chain;
  }

  boolean reached(OutcomeLine line) {
    return Publications.reached(line, publications.of(line.cycleId()));
  }
}
