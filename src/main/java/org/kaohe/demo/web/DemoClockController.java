package org.kaohe.demo.web;

import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.List;
import org.kaohe.demo.MovingDemoClock;
import org.kaohe.shared.Fault;
import org.kaohe.shared.Refused;
import org.springframework.context.annotation.Profile;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The demo's clock. Absent outside the {@code demo} profile. */
@RestController
@Profile("demo")
@RequestMapping("/api/demo/clock")
class DemoClockController {

  private final MovingDemoClock clock;

  DemoClockController(MovingDemoClock clock) {
    this.clock = clock;
  }

  /**
   * @param now with its offset from UTC, such as {@code 2026-11-06T09:00:00+08:00}
   */
  record Moment(String now) {}

  @GetMapping
  Moment now() {
    return new Moment(clock.now().toOffsetDateTime().toString());
  }

  @PostMapping
  Moment move(@RequestBody Moment wanted) {
    return new Moment(clock.moveTo(parse(wanted.now()).toInstant()).toOffsetDateTime().toString());
  }

  private static OffsetDateTime parse(String text) {
    try {
      return OffsetDateTime.parse(text == null ? "" : text.trim());
    } catch (DateTimeParseException wrong) {
      Fault fault = new Fault("now", text == null ? "" : text, "格式应为 2026-11-06T09:00:00+08:00");
      throw Refused.invalid("clock-format", "时间格式不正确", List.of(fault));
    }
  }
}
