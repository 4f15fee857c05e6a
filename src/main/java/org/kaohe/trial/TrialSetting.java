package org.kaohe.trial;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.kaohe.outcomes.PlaceProfile;
import org.kaohe.policy.Policies;
import org.kaohe.policy.Policy;
import org.kaohe.shared.Fault;
import org.kaohe.shared.Period;
import org.kaohe.shared.Refused;

/**
 * A trial's question, understood.
 *
 * @param place whose rules stand for everybody's; null: everybody's own place of work
 */
record TrialSetting(Policy policy, Period period, PlaceProfile place) {

  private static final Pattern VERSION = Pattern.compile("\\d{1,9}");
  private static final Pattern FIGURE = Pattern.compile("-?\\d{1,12}(\\.\\d{1,4})?");

  /** Parts that are not understood are null and among the faults. */
  static TrialSetting read(TrialQuestion question, Policies policies, FaultList faults) {
    return new TrialSetting(
        policy(question, policies, faults),
        period(question.period(), faults),
        place(question.place(), faults));
  }

  private static Policy policy(TrialQuestion question, Policies policies, FaultList faults) {
    Map<String, BigDecimal> figures = figures(question.parameters(), faults);
    if (isBlank(question.policy())) {
      faults.add("policy", null, "请指定方案，例如 P05");
      return null;
    }
    String id = question.policy().strip();
    Policy policy = faults.attempt("policy", id, () -> versionOf(id, question.version(), policies));
    return policy == null || figures.isEmpty()
        ? policy
        : faults.attempt("param", figures, () -> policy.with(figures));
  }

  private static Policy versionOf(String id, String version, Policies policies) {
    if (isBlank(version)) {
      return policies.get(id);
    }
    if (!VERSION.matcher(version.strip()).matches()) {
      throw Refused.invalid(
          "trial-invalid", "版本有误", List.of(Fault.at("version", version, "应为方案的版本号，例如 1")));
    }
    return policies.get(id, Integer.parseInt(version.strip()));
  }

  private static Map<String, BigDecimal> figures(Map<String, String> texts, FaultList faults) {
    Map<String, BigDecimal> figures = new HashMap<>();
    texts.forEach(
        (name, text) -> {
          if (FIGURE.matcher(text.strip()).matches()) {
            figures.put(name, new BigDecimal(text.strip()));
          } else {
            faults.add("param." + name, text, "应为数字，整数至多 12 位，小数至多 4 位");
          }
        });
    return figures;
  }

  private static Period period(String text, FaultList faults) {
    try {
      return Period.parse(text);
    } catch (IllegalArgumentException malformed) {
      faults.add("period", text, "期间应形如 2026-10、2026-W43、2026-Q4 或 2026");
      return null;
    }
  }

  private static PlaceProfile place(String key, FaultList faults) {
    if (isBlank(key)) {
      return PlaceProfile.NATIONAL;
    }
    for (PlaceProfile profile : PlaceProfile.values()) {
      if (profile.key().equals(key.strip())) {
        return profile;
      }
    }
    faults.add("place", key, "没有这个地区规则，可用：" + keys());
    return null;
  }

  private static String keys() {
    return Arrays.stream(PlaceProfile.values())
        .map(PlaceProfile::key)
        .collect(Collectors.joining("、"));
  }

  private static boolean isBlank(String text) {
    return text == null || text.isBlank();
  }
}
