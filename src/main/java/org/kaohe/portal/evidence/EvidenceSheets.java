package org.kaohe.portal.evidence;

import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import org.kaohe.escalation.CaseView;
import org.kaohe.escalation.EscalationCase;
import org.kaohe.escalation.EscalationCases;
import org.kaohe.escalation.ViewingCases;
import org.kaohe.outcomes.OutcomeLine;
import org.kaohe.outcomes.OutcomeLines;
import org.kaohe.policy.Policies;
import org.kaohe.policy.Policy;
import org.kaohe.policy.Policy.RuleInfo;
import org.kaohe.shared.EmployeeNumber;
import org.kaohe.shared.Refused;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The evidence sheet of one decision or case: what it rests on and what came of it, in time order.
 * For the person concerned and for HR; to everybody else there is none.
 */
@Service
@Transactional(readOnly = true)
public class EvidenceSheets {

  /** To the minute, as it is shown: databases round what is finer. */
  private static final Comparator<EvidenceEntry> IN_TIME_ORDER =
      Comparator.comparing((EvidenceEntry entry) -> entry.at().truncatedTo(ChronoUnit.MINUTES))
          .thenComparing(EvidenceEntry::kind)
          .thenComparing(EvidenceEntry::at);

  private final OutcomeLines lines;
  private final Dossiers dossiers;
  private final EscalationCases cases;
  private final ViewingCases viewing;
  private final Policies policies;
  private final Actors actors;
  private final List<EvidenceSource> sources;

  EvidenceSheets(
      OutcomeLines lines,
      Dossiers dossiers,
      EscalationCases cases,
      ViewingCases viewing,
      Policies policies,
      Actors actors,
      List<EvidenceSource> sources) {
    this.lines = lines;
    this.dossiers = dossiers;
    this.cases = cases;
    this.viewing = viewing;
    this.policies = policies;
    this.actors = actors;
    this.sources = sources;
  }

  /**
   * @param line that the sheet was asked for
   * @param subject whom it is about, with the number
   * @param policy as of the version that the line was decided by
   * @param rule null if the version no longer has it
   */
  public record Sheet(
      OutcomeLine line,
      String subject,
      Policy policy,
      RuleInfo rule,
      Audience audience,
      List<EvidenceEntry> entries) {}

  /**
   * @param hr whether the reader works in HR
   * @throws Refused as unknown unless the line is the reader's own and was published, or the reader
   *     works in HR
   */
  public Sheet ofLine(String lineId, EmployeeNumber reader, boolean hr) {
    OutcomeLine line = lines.find(lineId).orElseThrow(EvidenceSheets::unknown);
    Audience audience = reader.equals(line.employee()) ? Audience.CONCERNED : Audience.HR;
    if (!audience.isHr() && !dossiers.reached(line) || audience.isHr() && !hr) {
      throw unknown();
    }
    Policy policy = policies.get(line.basis().policyId(), line.basis().policyVersion());
    return new Sheet(
        line,
        line.employee() == null ? line.subject().subjectName() : actors.named(line.employee()),
        policy,
        policy.rules().stream()
            .filter(rule -> rule.id().equals(line.rule()))
            .findFirst()
            .orElse(null),
        audience,
        entries(dossiers.of(line, audience)));
  }

  /**
   * @param about as the reader may see it
   */
  public record CaseSheet(CaseView about, Audience audience, List<EvidenceEntry> entries) {}

  /**
   * @throws Refused as unknown unless the reader is the accused, or works in HR
   */
  public CaseSheet ofCase(String caseId, EmployeeNumber reader, boolean hr) {
    EscalationCase about = cases.get(caseId);
    boolean own = about.isAccused(reader);
    if (!own && !hr) {
      throw Refused.unknown("case-unknown", "没有这个案件");
    }
    Audience audience = own ? Audience.CONCERNED : Audience.HR;
    CaseView view = own ? viewing.own(caseId, reader) : viewing.one(caseId, reader, true);
    return new CaseSheet(view, audience, entries(dossiers.of(about, audience)));
  }

  /** What all sources know of it, in time order. */
  List<EvidenceEntry> entries(Dossier dossier) {
    return sources.stream()
        .flatMap(source -> source.of(dossier).stream())
        .sorted(IN_TIME_ORDER)
        .toList();
  }

  private static Refused unknown() {
    return Refused.unknown("evidence-unknown", "没有这条奖惩记录，或它不是您的");
  }
}
