package org.kaohe.development.web;

import java.time.LocalDate;
import org.kaohe.development.TrainingSession;

/** A session of the training calendar as the interface tells it. */
record SessionView(
    String id,
    String number,
    String title,
    String content,
    LocalDate heldOn,
    String startsAt,
    String place,
    String trainer,
    int seats,
    String department,
    String state) {

  static SessionView of(TrainingSession session) {
    return new SessionView(
        session.id(),
        session.number(),
        session.title(),
        session.content(),
        session.heldOn(),
        session.startsAt(),
        session.place(),
        session.trainer(),
        session.seats(),
        session.department(),
        session.state().name());
  }
}
