package org.kaohe.appeal;

import java.time.Clock;
import java.time.LocalDate;
import org.kaohe.calendar.WorkingDays;
import org.kaohe.shared.EmployeeNumber;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reviews an appeal: decided once, by somebody impartial, then carried out. */
@Service
public class ReviewingAppeals {

  private final Appeals appeals;
  private final AppealReview review;
  private final VerdictForm form;
  private final WorkingDays calendar;
  private final AppealSettings settings;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  ReviewingAppeals(
      Appeals appeals,
      AppealReview review,
      VerdictForm form,
      WorkingDays calendar,
      AppealSettings settings,
      ApplicationEventPublisher events,
      Clock clock) {
    this.appeals = appeals;
    this.review = review;
    this.form = form;
    this.calendar = calendar;
    this.settings = settings;
    this.events = events;
    this.clock = clock;
  }

  /**
   * @throws org.kaohe.shared.Refused with every fault at once; if {@code by} took part in the
   *     result; if it is decided already
   */
  @Transactional
  public void decide(String appealId, RawVerdict verdict, EmployeeNumber by) {
    Appeal appeal = appeals.get(appealId);
    review.expectReviewer(appeal, by);
    appeal.decide(form.read(appeal, verdict), by, clock.instant());
    appeals.save(appeal);
  }

  /** Not decided in time: the department head decides. */
  @Transactional
  public void passOn(String appealId) {
    Appeal appeal = appeals.get(appealId);
    appeal.passOn(calendar.plus(LocalDate.now(clock), settings.reviewDays()));
    appeals.save(appeal);
  }

  /** Carries the decision out; whoever owns results and outcomes listens. Can be repeated. */
  @Transactional
  public void apply(String appealId) {
    Appeal appeal = appeals.get(appealId);
    if (!appeal.isOpen()) {
      return;
    }
    appeal.applied();
    appeals.save(appeal);
    events.publishEvent(new AppealDecided(appeal));
  }
}
