package org.kaohe.policy.facts;

import java.util.List;
import java.util.stream.Collectors;
import org.kaohe.policy.PersonInput;
import org.kaohe.policy.PersonPeriod;
import org.kaohe.shared.Period;

/** The periods known of one person. */
final class History {

  private History() {}

  /**
   * That person's period: the one computed, a final one of its kind before it, or a part of one of
   * these; null if it is not known.
   */
  static PersonPeriod at(PersonInput person, Period period) {
    if (person.current().period().equals(period)) {
      return person.current();
    }
    boolean sameKind = person.current().period().kind() == period.kind();
    return sameKind ? among(person.earlier(), period) : part(person, period);
  }

  private static PersonPeriod part(PersonInput person, Period period) {
    PersonPeriod part = among(person.current().parts(), period);
    for (int i = 0; part == null && i < person.earlier().size(); i++) {
      part = among(person.earlier().get(i).parts(), period);
    }
    return part;
  }

  private static PersonPeriod among(List<PersonPeriod> periods, Period period) {
    for (PersonPeriod known : periods) {
      if (known.period().equals(period)) {
        return known;
      }
    }
    return null;
  }

  /** The parts in which the person was eligible, oldest first. */
  static List<Subject.Person> parts(Subject.Person person) {
    return person.month().parts().stream()
        .filter(PersonPeriod::eligible)
        .map(part -> new Subject.Person(person.input(), part))
        .toList();
  }

  /** Those periods, as people read them. */
  static String names(List<Subject.Person> parts) {
    return parts.stream()
        .map(part -> part.month().period().toString())
        .collect(Collectors.joining("、"));
  }
}
