package org.kaohe.letters;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.kaohe.escalation.CaseJournal;
import org.kaohe.escalation.Cause;
import org.kaohe.escalation.Dismissals;
import org.kaohe.escalation.EscalationCase;
import org.kaohe.escalation.EscalationCases;
import org.kaohe.escalation.EscalationSettings;
import org.kaohe.escalation.Gate;
import org.kaohe.escalation.Paper;
import org.kaohe.escalation.PaperDue;
import org.kaohe.escalation.PositionChanges;
import org.kaohe.outcomes.OutcomeLine;
import org.kaohe.outcomes.OutcomeLines;
import org.kaohe.records.CaseFacts;
import org.kaohe.records.CaseRecords;
import org.kaohe.shared.Refused;
import org.kaohe.staff.Staff;
import org.kaohe.staff.StaffMember;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Writes a penalty case's papers when they are due, in the job's transaction. */
@Component
class CaseLetters {

  private final EscalationCases cases;
  private final CaseJournal journal;
  private final PositionChanges changes;
  private final Dismissals dismissals;
  private final CaseRecords records;
  private final OutcomeLines lines;
  private final EscalationSettings days;
  private final Staff staff;
  private final IssuingLetters issuing;
  private final ServedNotices notices;
  private final LetterSettings settings;
  private final Clock clock;

  CaseLetters(
      EscalationCases cases,
      CaseJournal journal,
      PositionChanges changes,
      Dismissals dismissals,
      CaseRecords records,
      OutcomeLines lines,
      EscalationSettings days,
      Staff staff,
      IssuingLetters issuing,
      ServedNotices notices,
      LetterSettings settings,
      Clock clock) {
    this.cases = cases;
    this.journal = journal;
    this.changes = changes;
    this.dismissals = dismissals;
    this.records = records;
    this.lines = lines;
    this.days = days;
    this.staff = staff;
    this.issuing = issuing;
    this.notices = notices;
    this.settings = settings;
    this.clock = clock;
  }

  @EventListener
  void on(PaperDue due) {
    CaseFile file = file(cases.get(due.caseId()));
    LetterKind kind = kind(due.paper());
    LetterDraft draft =
        new LetterDraft(
            occasion(due, file),
            kind,
            to(file.accused()),
            LetterSource.ofCase(due.caseId()),
            words(file, due.paper(), kind));
    List<Letter> issued = issuing.issue(List.of(draft));
    notices.follow(issued, file.dismissal());
  }

  /** A notice that was held back is written anew after the status was checked again. */
  private String occasion(PaperDue due, CaseFile file) {
    long times =
        journal.of(due.caseId()).stream()
            .filter(step -> step.is(Gate.PAPER) && due.paper().label().equals(step.result()))
            .count();
    return "case:%s:%d:%s:%d".formatted(due.caseId(), file.about().round(), due.paper(), times);
  }

  private static LetterKind kind(Paper paper) {
    return switch (paper) {
      case HEARING_INVITATION -> LetterKind.HEARING_INVITATION;
      case WRITTEN_WARNING -> LetterKind.WRITTEN_WARNING;
      case DEMOTION -> LetterKind.DEMOTION;
      case TRANSFER -> LetterKind.TRANSFER;
      case TERMINATION_NOTICE -> LetterKind.TERMINATION_NOTICE;
      case TERMINATION_CERTIFICATE -> LetterKind.TERMINATION_CERTIFICATE;
      case CASE_CLOSED -> LetterKind.CASE_CLOSED;
    };
  }

  private LetterContent words(CaseFile file, Paper paper, LetterKind kind) {
    return switch (paper) {
      case HEARING_INVITATION -> CaseWords.hearing(file, days.hearingDays());
      case WRITTEN_WARNING -> CaseWords.warning(file);
      case DEMOTION, TRANSFER -> CaseWords.position(file, kind);
      case TERMINATION_NOTICE -> TerminationWords.notice(file);
      case TERMINATION_CERTIFICATE -> TerminationWords.certificate(file);
      case CASE_CLOSED -> CaseWords.closed(file);
    };
  }

  private CaseFile file(EscalationCase about) {
    StaffMember accused =
        staff
            .find(about.accused(), LocalDate.now(clock))
            .orElseThrow(() -> Refused.unknown("letter-addressee", "没有这位员工"));
    return new CaseFile(
        about,
        accused,
        reason(about.cause()),
        changes.find(about.id(), about.round()).orElse(null),
        dismissals.find(about.id(), about.round()).orElse(null),
        settings.signature());
  }

  private String reason(Cause cause) {
    return record(cause).or(() -> line(cause)).orElse("见案件材料");
  }

  private Optional<String> record(Cause cause) {
    return cause.recordNo() == null
        ? Optional.empty()
        : records.find(List.of(cause.recordNo())).stream()
            .findFirst()
            .map(record -> inWords(cause.recordNo(), record.facts()));
  }

  private static String inWords(String number, CaseFacts facts) {
    return "%s发生的%s（%s），记录 %s"
        .formatted(
            LayingOutLetters.date(facts.date()),
            facts.category().label(),
            facts.severity() == null ? "轻微" : facts.severity().label(),
            number);
  }

  private Optional<String> line(Cause cause) {
    return Optional.ofNullable(cause.lineId()).flatMap(lines::find).map(CaseLetters::inWords);
  }

  private static String inWords(OutcomeLine line) {
    return "%s，%s %s：%s"
        .formatted(
            Phrases.period(line.period()),
            line.rule(),
            line.basis().title(),
            line.basis().reason());
  }

  private static Addressee to(StaffMember accused) {
    return new Addressee(
        Audience.PERSON, accused.number(), accused.name(), accused.team(), accused.department());
  }
}
