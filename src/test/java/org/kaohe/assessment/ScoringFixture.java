package org.kaohe.assessment;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.kaohe.calendar.WorkingDays;
import org.kaohe.policy.ScoringRules;
import org.kaohe.policy.ScoringRules.Indicator;
import org.kaohe.shared.Cny;
import org.kaohe.shared.EmployeeNumber;
import org.kaohe.shared.Period;
import org.kaohe.staff.StaffMember;
import org.kaohe.staff.StaffRole;

/** People and rules to score, in a few words. */
final class ScoringFixture {

  static final Period OCTOBER = Period.month(2026, 10);

  private ScoringFixture() {}

  static BigDecimal number(String text) {
    return text == null || text.isEmpty() ? null : new BigDecimal(text);
  }

  static Indicator rate(String metric, int weight) {
    return new Indicator(
        metric, metric, metric, null, false, null, false, BigDecimal.valueOf(weight));
  }

  static Indicator volume(String metric, int weight, String target) {
    return new Indicator(
        metric, metric, metric, null, false, number(target), false, BigDecimal.valueOf(weight));
  }

  static Indicator time(String metric, int weight, String target) {
    return new Indicator(
        metric, metric, metric, null, false, number(target), true, BigDecimal.valueOf(weight));
  }

  static Indicator ratio(String key, String of, String per, boolean percent, String target) {
    return new Indicator(
        key, key, of, per, percent, number(target), false, BigDecimal.valueOf(100));
  }

  /** P05's: satisfaction 50, resolution rate 50; 40/30/20/10. */
  static ScoringRules rules() {
    return rules(List.of(rate("satisfaction", 50), rate("resolutionRate", 50)), 0);
  }

  static ScoringRules rules(List<Indicator> indicators, int minimumRatings) {
    return new ScoringRules(
        indicators,
        number("40"),
        number("30"),
        number("20"),
        number("10"),
        number("95"),
        number("90"),
        number("80"),
        10,
        minimumRatings,
        2,
        2,
        6);
  }

  static ReviewScores review(String all) {
    return new ReviewScores(number(all), number(all), number(all), number(all));
  }

  static Person person(String number) {
    return new Person(number);
  }

  /** Monday to Friday, without holidays. */
  static WorkingDays weekdays() {
    return new WorkingDays() {
      @Override
      public boolean isWorkingDay(LocalDate day) {
        return day.getDayOfWeek().getValue() <= 5;
      }

      @Override
      public LocalDate plus(LocalDate day, int workingDays) {
        throw new UnsupportedOperationException();
      }

      @Override
      public LocalDate before(LocalDate day) {
        throw new UnsupportedOperationException();
      }

      @Override
      public int count(LocalDate first, LocalDate last) {
        return (int) first.datesUntil(last.plusDays(1)).filter(this::isWorkingDay).count();
      }
    };
  }

  /** A candidate in the making; by default an employee of long standing without any data. */
  static final class Person {
    private final String number;
    private final Map<String, BigDecimal> metrics = new HashMap<>();
    private final List<ReviewScores> peers = new ArrayList<>();
    private String department = "客服部";
    private String team = "一组";
    private Set<StaffRole> roles = Set.of(StaffRole.EMPLOYEE);
    private LocalDate hiredOn = LocalDate.of(2024, 1, 1);
    private LocalDate leftOn;
    private ReviewScores self;
    private boolean omitted;
    private ReviewScores manager;
    private int complaints;
    private String points = "0";

    private Person(String number) {
      this.number = number;
    }

    Person in(String otherDepartment, String otherTeam) {
      department = otherDepartment;
      team = otherTeam;
      return this;
    }

    Person as(StaffRole... others) {
      roles = Set.of(others);
      return this;
    }

    Person employed(String from, String to) {
      hiredOn = LocalDate.parse(from);
      leftOn = to == null || to.isEmpty() ? null : LocalDate.parse(to);
      return this;
    }

    Person metric(String key, String value) {
      if (number(value) != null) {
        metrics.put(key, number(value));
      }
      return this;
    }

    /** Both indicators alike, so that this is the metrics score. */
    Person metrics(String score) {
      return metric("satisfaction", score).metric("resolutionRate", score);
    }

    Person manager(String score) {
      manager = number(score) == null ? null : review(score);
      return this;
    }

    Person peers(String... scores) {
      for (String score : scores) {
        peers.add(review(score));
      }
      return this;
    }

    Person self(String score) {
      self = number(score) == null ? null : review(score);
      return this;
    }

    Person omittedSelf() {
      omitted = true;
      return this;
    }

    Person complaints(int verified) {
      complaints = verified;
      return this;
    }

    Person adjusted(String by) {
      points = by;
      return this;
    }

    Candidate candidate() {
      return new Candidate(
          member(), metrics, self, omitted, peers, manager, complaints, number(points));
    }

    StaffMember member() {
      return new StaffMember(
          EmployeeNumber.of(number),
          "张" + number,
          department,
          team,
          "客服",
          null,
          roles,
          hiredOn,
          leftOn,
          Cny.of(5000),
          Cny.of(8000),
          3,
          null,
          null,
          null);
    }
  }

  static PersonScore score(Person person) {
    return score(person, rules());
  }

  static PersonScore score(Person person, ScoringRules rules) {
    return MonthScoring.score(OCTOBER, rules, List.of(person.candidate()), weekdays()).get(0);
  }

  static List<PersonScore> scores(List<Person> people) {
    return MonthScoring.score(
        OCTOBER, rules(), people.stream().map(Person::candidate).toList(), weekdays());
  }

  static PersonScore.Part part(PersonScore score, String key) {
    return score.parts().stream().filter(part -> part.key().equals(key)).findFirst().orElseThrow();
  }
}
