package org.kaohe.portal.evidence;

import org.kaohe.metrics.Metric;

/**
 * A named value of an entry.
 *
 * @param value text, a number, Money or a date; null shows as none
 * @param metric how the number is to be read, or null
 */
public record Figure(String name, Object value, Metric metric) {

  public static Figure of(String name, Object value) {
    return new Figure(name, value, null);
  }
}
