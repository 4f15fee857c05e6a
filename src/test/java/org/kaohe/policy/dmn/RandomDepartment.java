package org.kaohe.policy.dmn;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.joda.money.Money;
import org.kaohe.policy.PersonInput;
import org.kaohe.policy.PersonPeriod;
import org.kaohe.policy.Policy;
import org.kaohe.policy.PolicyInput;
import org.kaohe.policy.RecordInput;
import org.kaohe.policy.facts.Known;
import org.kaohe.shared.Cny;
import org.kaohe.shared.EmployeeNumber;
import org.kaohe.shared.Period;
import org.kaohe.shared.Severity;
import org.kaohe.shared.SubjectType;

/** A department with every kind of data, at random but always the same. */
final class RandomDepartment {

  private static final Map<Period.Kind, String> NOW =
      Map.of(
          Period.Kind.WEEK, "2026-W44",
          Period.Kind.MONTH, "2026-10",
          Period.Kind.QUARTER, "2026-Q4",
          Period.Kind.YEAR, "2026");

  private static final List<String> REVIEWS =
      Stream.of("manager", "peer", "self")
          .flatMap(source -> Stream.of("Attitude", "Teamwork", "Score").map(source::concat))
          .toList();

  private final Random random;
  private final Policy policy;
  private final Period now;
  private final boolean perfect;

  /**
   * @param perfect with all data and the best figures, for awards that chance would hardly earn
   */
  RandomDepartment(Policy policy, Period.Kind kind, boolean perfect) {
    this.random = new Random(7);
    this.perfect = perfect;
    this.policy = policy;
    this.now = Period.parse(NOW.get(kind));
  }

  PolicyInput input(int people) {
    List<PersonInput> members = IntStream.range(0, people).mapToObj(this::person).toList();
    Map<String, Set<String>> elected = new HashMap<>();
    policy.committeeRules().stream()
        .filter(rule -> random.nextBoolean())
        .forEach(rule -> elected.put(rule, Set.of("E1")));
    return new PolicyInput(now, "客服部", members, records(people), Set.of(), elected);
  }

  private PersonInput person(int number) {
    List<PersonPeriod> earlier = new ArrayList<>();
    Period period = now;
    for (int back = 0; back < 4; back++) {
      period = period.previous();
      if (mostly(5)) {
        earlier.add(period(period));
      }
    }
    return new PersonInput(
        EmployeeNumber.of("E" + number),
        "T" + number % 7,
        random.nextInt(3) == 0 ? null : 1 + random.nextInt(3),
        pay(),
        pay(),
        period(now),
        earlier,
        null,
        random.nextInt(9) == 0 ? now.firstDay().plusDays(3) : null);
  }

  private PersonPeriod period(Period period) {
    BigDecimal composite = mostly(8) ? rate() : null;
    return new PersonPeriod(
        period,
        metrics(),
        composite,
        composite == null ? null : policy.scoring().gradeOf(composite),
        composite == null ? null : 1 + random.nextInt(12),
        mostly(8),
        reviews(),
        parts(period));
  }

  private List<PersonPeriod> parts(Period period) {
    return switch (period.kind()) {
      case WEEK -> List.of();
      case MONTH -> parts(Period.Kind.WEEK, period);
      case QUARTER, YEAR -> parts(Period.Kind.MONTH, period);
    };
  }

  private List<PersonPeriod> parts(Period.Kind kind, Period whole) {
    Set<Period> within = new TreeSet<>();
    for (LocalDate day = whole.firstDay(); !day.isAfter(whole.lastDay()); day = day.plusDays(1)) {
      within.add(
          kind == Period.Kind.MONTH
              ? Period.monthOf(day)
              : new Period(
                  kind,
                  day.get(IsoFields.WEEK_BASED_YEAR),
                  day.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR)));
    }
    return within.stream()
        .filter(part -> mostly(6))
        .map(part -> period(part).withParts(List.of()))
        .toList();
  }

  private Map<String, BigDecimal> metrics() {
    Map<String, BigDecimal> metrics = new HashMap<>();
    for (String key : new TreeSet<>(Known.METRICS)) {
      if (mostly(6)) {
        metrics.put(key, metric(key));
      }
    }
    return metrics;
  }

  private BigDecimal metric(String key) {
    return switch (key) {
      case "satisfaction", "resolutionRate", "firstContactRate", "callbackRate", "accuracy" ->
          rate();
      case "complaintRate" -> figure(0, 4);
      case "tasksOnTime", "callbackDuty" -> BigDecimal.valueOf(random.nextInt(2));
      case "lateCount", "earlyCount", "awayCount", "absentDays", "leaveDays" ->
          BigDecimal.valueOf(perfect ? 0 : random.nextInt(3));
      case "sales", "salesTarget" -> figure(900, 200);
      case "cards" -> BigDecimal.valueOf(120 + random.nextInt(150));
      default -> figure(10, 60);
    };
  }

  private Map<String, BigDecimal> reviews() {
    Map<String, BigDecimal> reviews = new HashMap<>();
    REVIEWS.stream().filter(key -> mostly(6)).forEach(key -> reviews.put(key, figure(80, 20)));
    return reviews;
  }

  private List<RecordInput> records(int people) {
    List<String> categories = List.copyOf(new TreeSet<>(Known.CATEGORIES));
    return IntStream.range(0, people * 3)
        .mapToObj(
            number ->
                new RecordInput(
                    "R" + number,
                    SubjectType.EMPLOYEE,
                    "E" + random.nextInt(people),
                    now.firstDay().plusDays(random.nextInt(20)),
                    categories.get(random.nextInt(categories.size())),
                    Severity.values()[random.nextInt(3)],
                    random.nextBoolean() ? null : Cny.rounded(figure(0, 20_000)),
                    random.nextBoolean() ? null : pay(),
                    random.nextBoolean() ? null : figure(80, 20),
                    random.nextInt(5) > 0))
        .toList();
  }

  private boolean mostly(int times) {
    return perfect || random.nextInt(times) > 0;
  }

  private BigDecimal rate() {
    return perfect ? figure(98, 2) : figure(75, 25);
  }

  private Money pay() {
    return Cny.rounded(figure(4_000, 6_000));
  }

  /** Half of the figures are whole, so that bounds are met and people tie. */
  private BigDecimal figure(int from, int width) {
    int whole = from + random.nextInt(width);
    return random.nextBoolean()
        ? BigDecimal.valueOf(whole)
        : BigDecimal.valueOf(whole * 100L + random.nextInt(100), 2);
  }
}
