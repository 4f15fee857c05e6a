package org.kaohe.trial;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.kaohe.outcomes.PlaceProfile;
import org.kaohe.policy.Policies;
import org.kaohe.policy.Policy;
import org.kaohe.policy.Policy.Parameter;
import org.kaohe.shared.Fault;
import org.kaohe.shared.Period;
import org.kaohe.shared.Refused;

/** Reads a comparison's question; every fault is said beside its field. */
class ReadingComparison {

  /** Before the names of figures in places of faults. */
  static final String FIGURE = "param.";

  private static final Pattern NUMBER = Pattern.compile("-?\\d{1,12}(\\.\\d{1,4})?");

  private final Policies policies;
  private final FaultList faults;

  ReadingComparison(Policies policies, FaultList faults) {
    this.policies = policies;
    this.faults = faults;
  }

  ComparisonSetting read(ComparisonQuestion question) {
    Policy base = policy(question.tried(), "policy");
    Policy tried = base == null ? null : altered(base, question.tried().parameters());
    return new ComparisonSetting(
        tried,
        tried == null ? List.of() : ComparisonSetting.altered(base, tried),
        question.today().isInForce() ? null : policy(question.today(), "today"),
        blank(question.department()) ? null : question.department().strip(),
        periods(question.periods()),
        place(question.place()));
  }

  private Policy policy(PolicyChoice choice, String place) {
    if (choice.isInForce()) {
      faults.add(place, null, "请选择方案");
      return null;
    }
    String id = choice.policy().strip();
    return faults.attempt(
        place,
        id,
        () -> choice.version() == null ? policies.get(id) : policies.get(id, choice.version()));
  }

  /** Null if a figure is refused. */
  private Policy altered(Policy base, Map<String, String> texts) {
    Map<String, BigDecimal> known =
        base.parameters().stream().collect(Collectors.toMap(Parameter::name, Parameter::value));
    Map<String, BigDecimal> figures = new HashMap<>();
    boolean[] unread = {false};
    texts.forEach(
        (name, text) -> {
          String number = normal(text);
          if (NUMBER.matcher(number).matches()) {
            putIfOther(figures, name, new BigDecimal(number), known);
          } else if (!number.isEmpty()) {
            unread[0] = true;
            faults.add(FIGURE + name, text, "须为数字，整数至多 12 位，小数至多 4 位");
          }
        });
    Policy altered = with(base, figures);
    return unread[0] ? null : altered;
  }

  private static void putIfOther(
      Map<String, BigDecimal> figures,
      String name,
      BigDecimal figure,
      Map<String, BigDecimal> known) {
    BigDecimal current = known.get(name);
    if (current == null || current.compareTo(figure) != 0) {
      figures.put(name, figure);
    }
  }

  private Policy with(Policy base, Map<String, BigDecimal> figures) {
    if (figures.isEmpty()) {
      return base;
    }
    try {
      return base.with(figures);
    } catch (Refused refused) {
      for (Fault fault : refused.faults()) {
        boolean figure = figures.containsKey(String.valueOf(fault.place()));
        faults.add(figure ? FIGURE + fault.place() : fault.place(), fault.value(), fault.message());
      }
      return null;
    }
  }

  private List<Period> periods(List<String> texts) {
    if (texts.stream().allMatch(ReadingComparison::blank)) {
      faults.add("periods", null, "请至少选择一个期间");
    }
    return texts.stream()
        .filter(text -> !blank(text))
        .map(this::period)
        .filter(Objects::nonNull)
        .distinct()
        .sorted()
        .toList();
  }

  private Period period(String text) {
    try {
      return Period.parse(normal(text));
    } catch (IllegalArgumentException malformed) {
      faults.add("periods", text, "期间应形如 2026-10、2026-W43、2026-Q4 或 2026");
      return null;
    }
  }

  private PlaceProfile place(String key) {
    if (blank(key)) {
      return null;
    }
    for (PlaceProfile profile : PlaceProfile.values()) {
      if (profile.key().equals(key.strip())) {
        return profile;
      }
    }
    faults.add("place", key, "没有这个地区规则");
    return null;
  }

  /** Full-width digits, thousands separators and a percent sign are understood. */
  private static String normal(String text) {
    String plain = Normalizer.normalize(text == null ? "" : text, Normalizer.Form.NFKC).strip();
    return plain.replace(",", "").replace("%", "").strip();
  }

  private static boolean blank(String text) {
    return text == null || text.isBlank();
  }
}
