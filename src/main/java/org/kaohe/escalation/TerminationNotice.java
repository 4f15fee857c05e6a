package org.kaohe.escalation;

import java.time.LocalDate;

/** How a dismissal for incompetence takes effect (Labour Contract Law art. 40). */
public enum TerminationNotice {
  THIRTY_DAYS("提前三十日书面通知"),
  /** One month's pay: the wage of the month before (regulation art. 20). */
  PAY_IN_LIEU("额外支付一个月工资");

  private static final int DAYS = 30;

  private final String label;

  TerminationNotice(String label) {
    this.label = label;
  }

  public String label() {
    return label;
  }

  /** The last day of employment; the day of service is not counted (Civil Code art. 201). */
  public LocalDate lastDay(LocalDate servedOn) {
    return this == THIRTY_DAYS ? servedOn.plusDays(DAYS) : servedOn;
  }
}
