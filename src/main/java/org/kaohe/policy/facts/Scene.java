package org.kaohe.policy.facts;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.kaohe.policy.PersonPeriod;
import org.kaohe.policy.PolicyInput;
import org.kaohe.policy.RecordInput;
import org.kaohe.policy.ScoringRules;
import org.kaohe.shared.Period;
import org.kaohe.shared.SubjectType;

/** One department's period as facts are found in it. Of one evaluation and one thread. */
public final class Scene {

  private final Vocabulary vocabulary;
  private final PolicyInput input;
  private final Map<String, Subject.Person> people = new TreeMap<>();
  private final Map<String, List<Subject.Person>> eligibleByTeam = new TreeMap<>();
  private final List<Subject.Person> eligible;
  private final Map<List<Object>, List<RecordInput>> records = new HashMap<>();
  private final Map<Object, Object> found = new HashMap<>();
  private final int ranked;

  public Scene(Vocabulary vocabulary, PolicyInput input) {
    this.vocabulary = vocabulary;
    this.input = input;
    input
        .people()
        .forEach(person -> people.put(person.number().value(), new Subject.Person(person)));
    eligible = people.values().stream().filter(person -> person.month().eligible()).toList();
    eligible.forEach(
        person ->
            eligibleByTeam
                .computeIfAbsent(person.input().team(), team -> new ArrayList<>())
                .add(person));
    ranked = (int) eligible.stream().filter(person -> person.month().rank() != null).count();
    input.records().forEach(this::index);
  }

  private void index(RecordInput record) {
    records
        .computeIfAbsent(
            List.of(record.subjectType(), record.subject()), subject -> new ArrayList<>())
        .add(record);
  }

  public Period period() {
    return input.period();
  }

  /** Everybody, in order of employee number. */
  public Collection<Subject.Person> people() {
    return people.values();
  }

  /** Null if nobody of the department has that number. */
  public Subject.Person person(String number) {
    return people.get(number);
  }

  public Collection<String> teams() {
    return eligibleByTeam.keySet();
  }

  public Subject.Group team(String name) {
    return new Subject.Group(
        SubjectType.TEAM, name, period(), eligibleByTeam.getOrDefault(name, List.of()));
  }

  public Subject.Group department() {
    return new Subject.Group(SubjectType.DEPARTMENT, input.department(), period(), eligible);
  }

  public Collection<RecordInput> records() {
    return input.records();
  }

  public Fact fact(String name) {
    return vocabulary.facts().get(name);
  }

  public BigDecimal parameter(String name) {
    return vocabulary.parameters().get(name);
  }

  public Set<String> expand(Collection<String> categories) {
    return vocabulary.expand(categories);
  }

  ScoringRules scoring() {
    return vocabulary.scoring();
  }

  BigDecimal parameterOrFact(String name, Subject subject) {
    BigDecimal parameter = parameter(name);
    return parameter != null ? parameter : fact(name).of(subject, this).number();
  }

  /** How many people are ranked. */
  int ranked() {
    return ranked;
  }

  /** Whom the committee of that rule chose; null if it has not voted. */
  Set<String> elected(String rule) {
    return input.elected().get(rule);
  }

  /** The group in each part of its period that is known of anybody in it, oldest first. */
  List<Subject.Group> parts(Subject.Group group) {
    return once(
        List.of("parts", group.type(), group.name(), group.period()), () -> findParts(group));
  }

  private List<Subject.Group> findParts(Subject.Group group) {
    return people.values().stream()
        .map(person -> History.at(person.input(), group.period()))
        .filter(Objects::nonNull)
        .flatMap(known -> known.parts().stream())
        .map(PersonPeriod::period)
        .distinct()
        .sorted()
        .map(part -> group.type() == SubjectType.TEAM ? team(group.name(), part) : department(part))
        .toList();
  }

  List<RecordInput> records(SubjectType type, String subject) {
    return records.getOrDefault(List.of(type, subject), List.of());
  }

  Period periodOf(Subject subject) {
    if (subject instanceof Subject.Group group) {
      return group.period();
    }
    return subject instanceof Subject.Person person ? person.month().period() : input.period();
  }

  /** The group itself, else the department in the person's period. */
  Subject.Group group(Subject subject) {
    if (subject instanceof Subject.Group group) {
      return group;
    }
    return department(periodOf(subject));
  }

  /** The department in that period: whoever was eligible in it. */
  Subject.Group department(Period period) {
    return period.equals(period())
        ? department()
        : new Subject.Group(
            SubjectType.DEPARTMENT,
            input.department(),
            period,
            eligibleIn(period, people.values().stream()));
  }

  private Subject.Group team(String name, Period period) {
    Stream<Subject.Person> members =
        people.values().stream().filter(person -> name.equals(person.input().team()));
    return new Subject.Group(SubjectType.TEAM, name, period, eligibleIn(period, members));
  }

  private List<Subject.Person> eligibleIn(Period period, Stream<Subject.Person> members) {
    return members
        .map(person -> new Subject.Person(person.input(), History.at(person.input(), period)))
        .filter(person -> person.month() != null && person.month().eligible())
        .toList();
  }

  /** What is known of that fact among the group's members. */
  List<BigDecimal> known(String fact, Subject.Group group) {
    return group.eligible().stream()
        .map(person -> fact(fact).of(person, this))
        .filter(FactValue::known)
        .map(FactValue::number)
        .toList();
  }

  /** Likewise among everybody of the group, eligible or not, in the period computed. */
  List<BigDecimal> knownOfAll(String fact, Subject.Group group) {
    boolean team = group.type() == SubjectType.TEAM;
    return people.values().stream()
        .filter(person -> !team || group.name().equals(person.input().team()))
        .map(person -> fact(fact).of(person, this))
        .filter(FactValue::known)
        .map(FactValue::number)
        .toList();
  }

  List<TeamRanking.Standing> standings() {
    return eligibleByTeam.keySet().stream().map(this::standing).toList();
  }

  private TeamRanking.Standing standing(String team) {
    List<Subject.Person> members = eligibleByTeam.get(team);
    List<BigDecimal> composites =
        members.stream()
            .map(member -> member.month().composite())
            .filter(Objects::nonNull)
            .toList();
    return new TeamRanking.Standing(
        team,
        composites.size(),
        Means.of(composites).orElse(null),
        meanMetric(members, "satisfaction"),
        meanMetric(members, "resolutionRate"),
        Means.of(members.stream().map(this::complaints).toList()).orElseThrow());
  }

  private BigDecimal meanMetric(List<Subject.Person> members, String key) {
    return Means.of(
            members.stream().flatMap(member -> Stream.ofNullable(metric(member, key))).toList())
        .orElse(null);
  }

  /** The figure that counts, or null. */
  BigDecimal metric(Subject.Person person, String key) {
    return scoring().usable(person.month().metrics()).get(key);
  }

  /** Verified complaints about the person in the period. */
  BigDecimal complaints(Subject.Person person) {
    return BigDecimal.valueOf(
        records(SubjectType.EMPLOYEE, person.name()).stream()
            .filter(record -> record.category().equals("客户投诉"))
            .filter(record -> person.month().period().contains(record.date()))
            .count());
  }

  /** Finds something once per evaluation. */
  @SuppressWarnings("unchecked")
  <T> T once(Object key, Supplier<T> finder) {
    Object known = found.get(key);
    if (known == null) {
      known = finder.get();
      found.put(key, known);
    }
    return (T) known;
  }
}
