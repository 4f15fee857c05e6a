package org.kaohe.records;

import java.util.Collection;
import java.util.Map;

/** The records that were declared void, and why. */
public interface Voidings {

  /**
   * Marks the record void, whether or not it has taken effect.
   *
   * @throws org.kaohe.shared.Refused {@code records-changed-meanwhile} if somebody else changed it
   *     since it was read
   */
  void add(CaseRecord voided, Voiding voiding);

  /** By 编号; nothing for records that are not void. */
  Map<String, Voiding> find(Collection<String> numbers);
}
