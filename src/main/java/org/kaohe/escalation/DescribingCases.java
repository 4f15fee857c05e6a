package org.kaohe.escalation;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.kaohe.outcomes.OutcomeLine;
import org.kaohe.outcomes.OutcomeLines;
import org.kaohe.records.CaseFacts;
import org.kaohe.records.CaseRecord;
import org.kaohe.records.CaseRecords;
import org.kaohe.shared.Severity;
import org.kaohe.staff.Staff;
import org.kaohe.staff.StaffMember;
import org.springframework.stereotype.Service;

/** What a case is about, in words for whoever has a task in it; never who reported it. */
@Service
public class DescribingCases {

  private static final int LONGEST = 1000;

  private final EscalationCases cases;
  private final CaseJournal journal;
  private final OutcomeLines lines;
  private final CaseRecords records;
  private final Staff staff;
  private final PeopleOfCase people;
  private final Clock clock;

  DescribingCases(
      EscalationCases cases,
      CaseJournal journal,
      OutcomeLines lines,
      CaseRecords records,
      Staff staff,
      PeopleOfCase people,
      Clock clock) {
    this.cases = cases;
    this.journal = journal;
    this.lines = lines;
    this.records = records;
    this.staff = staff;
    this.people = people;
    this.clock = clock;
  }

  /** The accused's. */
  public String nameOf(String caseId) {
    EscalationCase about = cases.get(caseId);
    return staff
        .find(about.accused(), LocalDate.now(clock))
        .map(StaffMember::name)
        .orElse(about.accused().value());
  }

  /**
   * What the gate's keeper is to know; the accused is told neither statements nor proposals, also
   * not as one of HR, who reads all tasks in Cockpit: then they are on the case's page alone.
   */
  public String describe(String caseId, Gate gate) {
    EscalationCase about = cases.get(caseId);
    List<String> parts = new ArrayList<>();
    parts.add(
        "%s，%s（%s），%s"
            .formatted(about.number(), nameOf(caseId), about.accused(), about.ladder().label()));
    parts.add("事由：" + causeOf(about));
    if (gate != Gate.HEARING && gate != Gate.CONSENT && people.isOfHr(about.accused())) {
      parts.add("当事人为人力，本人陈述、处理意见和工会意见见案件页 /cases/" + caseId);
    } else if (gate != Gate.HEARING && gate != Gate.CONSENT) {
      parts.add("方案提议%s，最重可至%s".formatted(about.proposal().label(), about.furthest().label()));
      told(about, Gate.HEARING, "本人陈述", parts);
      told(about, Gate.PROPOSAL, "处理意见", parts);
      told(about, Gate.UNION, "工会意见", parts);
    }
    String text = String.join("；", parts);
    return text.length() > LONGEST ? text.substring(0, LONGEST - 1) + "…" : text;
  }

  /** Record or line, in Chinese. */
  public String causeOf(EscalationCase about) {
    List<String> parts = new ArrayList<>();
    if (about.cause().recordNo() != null) {
      records.find(List.of(about.cause().recordNo())).stream()
          .map(DescribingCases::text)
          .forEach(parts::add);
    }
    if (about.cause().lineId() != null) {
      lines.find(about.cause().lineId()).map(DescribingCases::text).ifPresent(parts::add);
    }
    return String.join("；", parts);
  }

  private void told(EscalationCase about, Gate gate, String title, List<String> parts) {
    journal
        .last(about.id(), gate)
        .map(
            step ->
                Stream.of(step.result(), step.text())
                    .filter(Objects::nonNull)
                    .collect(Collectors.joining("，", title + "：", "")))
        .ifPresent(parts::add);
  }

  private static String text(CaseRecord record) {
    CaseFacts facts = record.facts();
    Severity severity = facts.severity();
    return "记录 %s，%s，%s（%s）%s"
        .formatted(
            record.number(),
            facts.date(),
            facts.category().label(),
            severity.label(),
            facts.description() == null ? "" : "，" + facts.description());
  }

  private static String text(OutcomeLine line) {
    return "%s 的 %s %s：%s"
        .formatted(line.period(), line.rule(), line.basis().title(), line.basis().reason());
  }
}
