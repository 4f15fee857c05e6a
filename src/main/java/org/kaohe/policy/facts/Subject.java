package org.kaohe.policy.facts;

import java.util.List;
import org.kaohe.policy.PersonInput;
import org.kaohe.policy.PersonPeriod;
import org.kaohe.policy.RecordInput;
import org.kaohe.shared.Period;
import org.kaohe.shared.SubjectType;

/** Whom a rule is read for. */
public sealed interface Subject {

  SubjectType type();

  /** Employee number, team or department. */
  String name();

  /**
   * One person in one period.
   *
   * @param month the period computed, an earlier one or a part
   */
  record Person(PersonInput input, PersonPeriod month) implements Subject {

    public Person(PersonInput input) {
      this(input, input.current());
    }

    @Override
    public SubjectType type() {
      return SubjectType.EMPLOYEE;
    }

    @Override
    public String name() {
      return input.number().value();
    }
  }

  /**
   * One record.
   *
   * @param person whom it is about; null for a team's or the department's
   */
  record Recorded(RecordInput input, Person person) implements Subject {

    @Override
    public SubjectType type() {
      return input.subjectType();
    }

    @Override
    public String name() {
      return input.subject();
    }
  }

  /**
   * A team or the department: a team ranks, both share sums, by their eligible members.
   *
   * @param period the period computed, an earlier one or a part
   */
  record Group(SubjectType type, String name, Period period, List<Person> eligible)
      implements Subject {}
}
