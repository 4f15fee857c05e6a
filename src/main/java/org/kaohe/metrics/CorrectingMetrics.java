package org.kaohe.metrics;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.kaohe.shared.EmployeeNumber;
import org.kaohe.shared.Fault;
import org.kaohe.shared.Period;
import org.kaohe.shared.Refused;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** HR corrects a single figure, frozen or not, with a reason; every correction leaves a trail. */
@Service
public class CorrectingMetrics {

  private static final int LONGEST_REASON = 500;

  private final MetricSheets sheets;
  private final MetricCorrections corrections;
  private final CorrectingPay pay;
  private final FreezingMetrics freezing;
  private final Employment employment;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  CorrectingMetrics(
      MetricSheets sheets,
      MetricCorrections corrections,
      CorrectingPay pay,
      FreezingMetrics freezing,
      Employment employment,
      ApplicationEventPublisher events,
      Clock clock) {
    this.sheets = sheets;
    this.corrections = corrections;
    this.pay = pay;
    this.freezing = freezing;
    this.employment = employment;
    this.events = events;
    this.clock = clock;
  }

  /**
   * Publishes {@link MetricCorrected}.
   *
   * @param newValue null: no data
   * @throws Refused for a missing reason, a value out of bounds or equal to the old one, figures
   *     that would contradict each other, an unknown employee, a period not begun
   */
  @Transactional
  public MetricCorrection correct(
      EmployeeNumber employee,
      Period period,
      Metric metric,
      BigDecimal newValue,
      String reason,
      EmployeeNumber by) {
    return correct(employee, period, metric, newValue, reason, by, false);
  }

  /** As {@link #correct}, decided by an appeal: that sees to published results itself. */
  @Transactional
  public MetricCorrection correctByReview(
      EmployeeNumber employee,
      Period period,
      Metric metric,
      BigDecimal newValue,
      String reason,
      EmployeeNumber by) {
    String shortened =
        reason.length() > LONGEST_REASON ? reason.substring(0, LONGEST_REASON) : reason;
    return correct(employee, period, metric, newValue, shortened, by, true);
  }

  private MetricCorrection correct(
      EmployeeNumber employee,
      Period period,
      Metric metric,
      BigDecimal newValue,
      String reason,
      EmployeeNumber by,
      boolean byReview) {
    refuseIfFaulty(faults(employee, period, metric, newValue, reason));
    StoredSheet before = stored(employee, period);
    MetricSheet after = before.sheet().with(metric, newValue);
    refuseIfFaulty(contradictions(after));
    MetricCorrection correction = correction(before.sheet(), after, metric, reason.strip(), by);
    sheets.save(List.of(new StoredSheet(after, before.version())));
    corrections.add(correction);
    boolean frozen = !freezing.frozen(period, Set.of(employee)).isEmpty();
    if (frozen) {
      pay.afterCorrection(after, metric);
    }
    events.publishEvent(new MetricCorrected(employee, period, metric, frozen, byReview, by));
    return correction;
  }

  private List<Fault> faults(
      EmployeeNumber employee, Period period, Metric metric, BigDecimal value, String reason) {
    List<Fault> faults = new ArrayList<>();
    if (reason == null || reason.isBlank()) {
      faults.add(Fault.at("原因", null, "更正必须说明原因"));
    } else if (reason.strip().length() > LONGEST_REASON) {
      faults.add(Fault.at("原因", reason, "不能超过 %d 个字".formatted(LONGEST_REASON)));
    }
    if (value != null) {
      MetricBounds.fault(metric, value)
          .ifPresent(message -> faults.add(Fault.at(metric.heading(), value, message)));
    }
    if (period.firstDay().isAfter(LocalDate.now(clock))) {
      faults.add(Fault.at("期间", period, "期间还没有开始"));
    }
    String fault = employment.faults(Set.of(employee), period).get(employee);
    if (fault != null) {
      faults.add(Fault.at("工号", employee, fault));
    }
    return faults;
  }

  private static List<Fault> contradictions(MetricSheet sheet) {
    return MetricBounds.contradictions(sheet.period(), sheet.values()).stream()
        .map(
            found ->
                Fault.at(
                    found.metric().heading(),
                    sheet.values().get(found.metric()).toPlainString(),
                    found.message()))
        .toList();
  }

  private static void refuseIfFaulty(List<Fault> faults) {
    if (!faults.isEmpty()) {
      throw Refused.invalid("correction-faulty", "更正有误，未作任何更改", faults);
    }
  }

  private StoredSheet stored(EmployeeNumber employee, Period period) {
    return sheets
        .stored(period, Set.of(employee))
        .getOrDefault(employee, StoredSheet.none(employee, period));
  }

  private MetricCorrection correction(
      MetricSheet before, MetricSheet after, Metric metric, String reason, EmployeeNumber by) {
    BigDecimal oldValue = before.values().get(metric);
    BigDecimal newValue = after.values().get(metric);
    if (Objects.equals(oldValue, newValue)) {
      throw Refused.conflict("correction-unchanged", "%s已经是这个值，无需更正".formatted(metric.heading()));
    }
    return new MetricCorrection(
        UUID.randomUUID().toString(),
        before.employee(),
        before.period(),
        metric,
        oldValue,
        newValue,
        reason,
        by,
        clock.instant());
  }
}
