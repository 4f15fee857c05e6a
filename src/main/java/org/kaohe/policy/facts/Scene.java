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
import org.kaohe.policy.PersonInput;
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
    return new Subject.Group(SubjectType.TEAM, name, eligibleByTeam.getOrDefault(name, List.of()));
  }

  public Subject.Group department() {
    return new Subject.Group(SubjectType.DEPARTMENT, input.department(), eligible);
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

  /** That person's earlier final result, or null. */
  PersonPeriod earlier(PersonInput person, Period period) {
    for (PersonPeriod month : person.earlier()) {
      if (month.period().equals(period)) {
        return month;
      }
    }
    return null;
  }

  List<RecordInput> records(SubjectType type, String subject) {
    return records.getOrDefault(List.of(type, subject), List.of());
  }

  Period periodOf(Subject subject) {
    return subject instanceof Subject.Person person ? person.month().period() : input.period();
  }

  /** The group itself, else the department in the person's period. */
  Subject.Group group(Subject subject) {
    if (subject instanceof Subject.Group group) {
      return group;
    }
    Period period = periodOf(subject);
    return period.equals(input.period()) ? department() : department(period);
  }

  private Subject.Group department(Period period) {
    List<Subject.Person> then =
        people.values().stream()
            .map(person -> new Subject.Person(person.input(), earlier(person.input(), period)))
            .filter(person -> person.month() != null && person.month().eligible())
            .toList();
    return new Subject.Group(SubjectType.DEPARTMENT, input.department(), then);
  }

  /** What is known of that fact among the group's members. */
  List<BigDecimal> known(String fact, Subject.Group group) {
    return group.eligible().stream()
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
            members.stream()
                .flatMap(
                    member ->
                        Stream.ofNullable(scoring().usable(member.month().metrics()).get(key)))
                .toList())
        .orElse(null);
  }

  private BigDecimal complaints(Subject.Person member) {
    return BigDecimal.valueOf(
        records(SubjectType.EMPLOYEE, member.name()).stream()
            .filter(record -> record.category().equals("客户投诉"))
            .filter(record -> period().contains(record.date()))
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
