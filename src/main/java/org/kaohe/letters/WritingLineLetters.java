package org.kaohe.letters;

import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.kaohe.cycle.Cycle;
import org.kaohe.cycle.Cycles;
import org.kaohe.outcomes.LineSubject;
import org.kaohe.outcomes.OutcomeLine;
import org.kaohe.policy.OutcomeKind;
import org.kaohe.policy.Policies;
import org.kaohe.policy.Policy;
import org.kaohe.shared.EmployeeNumber;
import org.kaohe.shared.SubjectType;
import org.kaohe.staff.Staff;
import org.springframework.stereotype.Component;

/** Writes the letters that outcome lines call for. */
@Component
class WritingLineLetters {

  private static final Map<OutcomeKind, LetterKind> KINDS = kinds();

  private final Policies policies;
  private final Cycles cycles;
  private final Staff staff;
  private final LetterSettings settings;
  private final Clock clock;

  WritingLineLetters(
      Policies policies, Cycles cycles, Staff staff, LetterSettings settings, Clock clock) {
    this.policies = policies;
    this.cycles = cycles;
    this.staff = staff;
    this.settings = settings;
    this.clock = clock;
  }

  private static Map<OutcomeKind, LetterKind> kinds() {
    Map<OutcomeKind, LetterKind> kinds = new EnumMap<>(OutcomeKind.class);
    kinds.put(OutcomeKind.CERTIFICATE, LetterKind.CERTIFICATE);
    kinds.put(OutcomeKind.LETTER, LetterKind.ENCOURAGEMENT);
    kinds.put(OutcomeKind.COMMENDATION, LetterKind.COMMENDATION);
    kinds.put(OutcomeKind.PROMOTION_NOMINATION, LetterKind.NOMINATION);
    kinds.put(OutcomeKind.LONG_TERM_WELFARE, LetterKind.WELFARE);
    kinds.put(OutcomeKind.WELFARE, LetterKind.WELFARE);
    kinds.put(OutcomeKind.VERBAL_WARNING, LetterKind.VERBAL_WARNING);
    kinds.put(OutcomeKind.WARNING, LetterKind.WARNING);
    kinds.put(OutcomeKind.WRITTEN_WARNING, LetterKind.WRITTEN_WARNING);
    kinds.put(OutcomeKind.SEVERE_WARNING, LetterKind.SEVERE_WARNING);
    kinds.put(OutcomeKind.CIRCULATED_CRITICISM, LetterKind.CIRCULATED_CRITICISM);
    kinds.put(OutcomeKind.DEDUCTION, LetterKind.DEDUCTION_NOTICE);
    kinds.put(OutcomeKind.LOSS_COMPENSATION, LetterKind.DEDUCTION_NOTICE);
    kinds.put(OutcomeKind.PERFORMANCE_PAY_WITHHELD, LetterKind.DEDUCTION_NOTICE);
    kinds.put(OutcomeKind.PROMOTION_SUSPENDED, LetterKind.PROMOTION_SUSPENDED);
    return kinds;
  }

  /** Kinds of lines that have a letter of their own; others are told by a case, plan or task. */
  static Set<OutcomeKind> lineKinds() {
    return KINDS.keySet();
  }

  /** Empty if such a line has no letter. */
  Optional<LetterDraft> draft(OutcomeLine line) {
    return Optional.ofNullable(KINDS.get(line.kind())).map(kind -> draft(line, kind));
  }

  private LetterDraft draft(OutcomeLine line, LetterKind kind) {
    LineCase about = about(line);
    return new LetterDraft(
        "line:" + line.id(),
        kind,
        to(about, kind),
        LetterSource.ofLine(line.cycleId(), line.id()),
        words(about, kind));
  }

  private static LetterContent words(LineCase about, LetterKind kind) {
    return switch (kind) {
      case CERTIFICATE -> AwardWords.certificate(about);
      case ENCOURAGEMENT -> AwardWords.encouragement(about);
      case COMMENDATION -> AwardWords.commendation(about);
      case NOMINATION -> AwardWords.nomination(about);
      case WELFARE -> AwardWords.welfare(about);
      case DEDUCTION_NOTICE -> DeductionWords.notice(about);
      case CIRCULATED_CRITICISM -> PenaltyWords.criticism(about);
      case PROMOTION_SUSPENDED -> PenaltyWords.suspension(about);
      default -> PenaltyWords.warning(about, kind);
    };
  }

  private static Addressee to(LineCase about, LetterKind kind) {
    LineSubject subject = about.line().subject();
    String department = subject.department() == null ? about.department() : subject.department();
    return new Addressee(
        audience(subject, kind),
        subject.employee(),
        subject.subjectName(),
        subject.team(),
        department);
  }

  private static Audience audience(LineSubject subject, LetterKind kind) {
    if (subject.subjectType() == SubjectType.DEPARTMENT) {
      return Audience.DEPARTMENT;
    }
    boolean round = kind == LetterKind.CIRCULATED_CRITICISM && subject.team() != null;
    return round || subject.subjectType() == SubjectType.TEAM ? Audience.TEAM : Audience.PERSON;
  }

  private LineCase about(OutcomeLine line) {
    Policy policy = policies.get(line.basis().policyId(), line.basis().policyVersion());
    Optional<Cycle> cycle = cycles.findById(line.cycleId());
    return new LineCase(
        line,
        policy.title(),
        policy.rules().stream()
            .filter(rule -> rule.id().equals(line.rule()))
            .map(Policy.RuleInfo::text)
            .findFirst()
            .orElse(null),
        named(line.confirmedBy()),
        cycle.map(Cycle::appealUntil).orElse(null),
        cycle.map(Cycle::department).orElse(null),
        settings.signature());
  }

  private String named(EmployeeNumber number) {
    return number == null
        ? null
        : staff
            .find(number, LocalDate.now(clock))
            .map(member -> "%s（%s）".formatted(member.name(), number))
            .orElse(number.value());
  }
}
