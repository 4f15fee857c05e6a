package org.kaohe.policy.facts;

import java.util.Map;

/** A fact of one person in one period; for a record, of the person it is about. */
public sealed interface PersonalFact extends Fact
    permits MetricFact,
        ReviewFact,
        ScoreFact,
        PersonFact,
        SumFact,
        MeanOfFact,
        BandFact,
        StreakFact,
        DeltaFact,
        RecoveryFact,
        PartsSumFact,
        PartsCountFact,
        RankByFact,
        TopPlacesFact,
        ElectionFact,
        RecordCountFact {

  FactValue at(Subject.Person person, Scene scene);

  @Override
  default FactValue of(Subject subject, Scene scene) {
    if (subject instanceof Subject.Person person) {
      return at(person, scene);
    }
    if (subject instanceof Subject.Recorded recorded && recorded.person() != null) {
      return at(recorded.person(), scene);
    }
    return FactValue.missing("「" + title() + "」只有员工才有");
  }

  @Override
  default boolean fits(Class<? extends Subject> subject, Map<String, Fact> declared) {
    return subject != Subject.Group.class;
  }

  default FactValue noData() {
    return FactValue.missing("没有" + title() + "数据");
  }
}
