package org.kaohe.trial;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** The files a trial can be given. */
public enum TrialPart {
  STAFF("员工"),
  METRICS("指标"),
  REVIEWS("评价"),
  RECORDS("记录"),
  HISTORY("历史结果");

  private final String label;

  TrialPart(String label) {
    this.label = label;
  }

  public String label() {
    return label;
  }

  /** Its name in a request. */
  public String key() {
    return name().toLowerCase(Locale.ROOT);
  }

  public static Optional<TrialPart> ofKey(String key) {
    return Arrays.stream(values()).filter(part -> part.key().equals(key)).findFirst();
  }

  static String keys() {
    return Arrays.stream(values()).map(TrialPart::key).collect(Collectors.joining("、"));
  }
}
