package org.kaohe.policy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.joda.money.Money;
import org.kaohe.shared.Cny;
import org.kaohe.shared.EmployeeNumber;
import org.kaohe.shared.Period;
import org.kaohe.shared.Severity;
import org.kaohe.shared.SubjectType;

/** Builds a department's October 2026 for tests of rules. */
public final class Month {

  public static final Period OCTOBER = Period.month(2026, 10);

  private final List<Person> people = new ArrayList<>();
  private final List<RecordInput> records = new ArrayList<>();
  private final Set<PolicyInput.OpenMatter> open = new HashSet<>();
  private final Map<String, Set<String>> elected = new HashMap<>();
  private Period period = OCTOBER;

  /** Somebody with fixed pay 8,000 and gross pay 10,000 in team 一组. */
  public Person person(String number) {
    Person person = new Person(number);
    people.add(person);
    return person;
  }

  public Month in(Period other) {
    period = other;
    return this;
  }

  public Month record(
      String id, String employee, String date, String category, Severity severity, String loss) {
    return record(id, SubjectType.EMPLOYEE, employee, date, category, severity, loss, true);
  }

  public Month onlyCounts(String id, String employee, String date, String category) {
    return record(id, SubjectType.EMPLOYEE, employee, date, category, Severity.MINOR, null, false);
  }

  public Month record(
      String id,
      SubjectType type,
      String subject,
      String date,
      String category,
      Severity severity,
      String loss,
      boolean fires) {
    records.add(
        new RecordInput(
            id,
            type,
            subject,
            LocalDate.parse(date),
            category,
            severity,
            loss == null ? null : Cny.of(loss),
            null,
            null,
            fires));
    return this;
  }

  /** A training record with a result, or null. */
  public Month trained(String id, String employee, String date, String result) {
    records.add(
        new RecordInput(
            id,
            SubjectType.EMPLOYEE,
            employee,
            LocalDate.parse(date),
            "培训",
            Severity.MINOR,
            null,
            null,
            result == null ? null : new BigDecimal(result),
            true));
    return this;
  }

  /** A merit record with an amount as approved, or null. */
  public Month approved(String id, String employee, String date, String category, String amount) {
    records.add(
        new RecordInput(
            id,
            SubjectType.EMPLOYEE,
            employee,
            LocalDate.parse(date),
            category,
            Severity.MINOR,
            null,
            amount == null ? null : Cny.of(amount),
            null,
            true));
    return this;
  }

  /** An eligible person's month, or other part of a period; figures as {@code sales=100}. */
  public static PersonPeriod part(String period, String score, String... figures) {
    Map<String, BigDecimal> metrics = new HashMap<>();
    for (String figure : figures) {
      metrics.put(figure.split("=")[0], new BigDecimal(figure.split("=")[1]));
    }
    BigDecimal composite = score == null ? null : new BigDecimal(score);
    return new PersonPeriod(
        Period.parse(period),
        metrics,
        composite,
        Person.grade(composite),
        composite == null ? null : 1,
        true,
        Map.of());
  }

  public Month open(String employee, String rule, OutcomeKind kind) {
    open.add(new PolicyInput.OpenMatter(employee, rule, kind));
    return this;
  }

  /** Whom the committee of that rule chose. */
  public Month elected(String rule, String... employees) {
    elected.put(rule, Set.of(employees));
    return this;
  }

  public PolicyInput input() {
    return new PolicyInput(
        period, "客服部", people.stream().map(Person::input).toList(), records, open, elected);
  }

  public PolicyOutcome by(Policy policy) {
    return policy.evaluate(input());
  }

  /** One person's month and the months before. */
  public final class Person {

    private final String number;
    private final Map<String, BigDecimal> metrics = new HashMap<>();
    private final Map<String, BigDecimal> reviews = new HashMap<>();
    private final List<PersonPeriod> parts = new ArrayList<>();
    private final List<PersonPeriod> earlier = new ArrayList<>();
    private String team = "一组";
    private Integer jobGrade;
    private Money fixedPay = Cny.of(8_000);
    private Money grossPay = Cny.of(10_000);
    private BigDecimal composite;
    private Integer rank;
    private boolean eligible = true;
    private LocalDate hiredOn;
    private LocalDate leftOn;

    private Person(String number) {
      this.number = number;
    }

    public Person team(String name) {
      team = name;
      return this;
    }

    public Person jobGrade(Integer grade) {
      jobGrade = grade;
      return this;
    }

    public Person fixedPay(String pay) {
      fixedPay = Cny.of(pay);
      return this;
    }

    public Person grossPay(String pay) {
      grossPay = Cny.of(pay);
      return this;
    }

    public Person metric(String key, String figure) {
      if (figure != null) {
        metrics.put(key, new BigDecimal(figure));
      }
      return this;
    }

    /** A mean of reviews such as {@code managerAttitude}; null: none. */
    public Person review(String key, String mean) {
      if (mean != null) {
        reviews.put(key, new BigDecimal(mean));
      }
      return this;
    }

    /** The period's months, or other parts. */
    public Person parts(PersonPeriod... known) {
      parts.addAll(List.of(known));
      return this;
    }

    public Person scored(String score, Integer place) {
      composite = score == null ? null : new BigDecimal(score);
      rank = place;
      return this;
    }

    public Person ineligible() {
      eligible = false;
      return this;
    }

    public Person employed(String from, String to) {
      hiredOn = from == null ? null : LocalDate.parse(from);
      leftOn = to == null ? null : LocalDate.parse(to);
      return this;
    }

    /** An earlier final month with one figure. */
    public Person before(String month, String key, String figure) {
      return before(month, Map.of(key, new BigDecimal(figure)), null, true);
    }

    public Person before(String month, String score) {
      return before(month, Map.of(), new BigDecimal(score), true);
    }

    public Person before(
        String month, Map<String, BigDecimal> figures, BigDecimal score, boolean wasEligible) {
      earlier.add(
          new PersonPeriod(
              Period.parse(month),
              figures,
              score,
              grade(score),
              score == null ? null : 1,
              wasEligible,
              Map.of()));
      return this;
    }

    /** An earlier final period with these parts. */
    public Person before(String period, PersonPeriod... known) {
      earlier.add(part(period, null).withParts(List.of(known)));
      return this;
    }

    public Month and() {
      return Month.this;
    }

    public PolicyOutcome by(Policy policy) {
      return Month.this.by(policy);
    }

    private PersonInput input() {
      return new PersonInput(
          EmployeeNumber.of(number),
          team,
          jobGrade,
          fixedPay,
          grossPay,
          new PersonPeriod(
              period, metrics, composite, grade(composite), rank, eligible, reviews, parts),
          earlier,
          hiredOn,
          leftOn);
    }

    private static String grade(BigDecimal score) {
      return score == null ? null : Fixture.P05.scoring().gradeOf(score);
    }
  }
}
