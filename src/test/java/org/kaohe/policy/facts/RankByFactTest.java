package org.kaohe.policy.facts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kaohe.policy.Month;
import org.kaohe.shared.Period;
import org.kaohe.shared.Severity;

class RankByFactTest {

  private final Asked asked =
      new Asked(
          Asked.metric("sales"),
          Asked.metric("accuracy"),
          Asked.grade(),
          new RankByFact("standing", "销售名次", List.of("sales", "accuracy"), null),
          new RankByFact("excellent", "优秀者的销售名次", List.of("sales"), new Where("grade", "优秀")),
          new TopPlacesFact("places", "前四分之一", "share", "standing"));

  private String ranks(Month month, String fact, String... people) {
    return String.join(
        " ", Stream.of(people).map(person -> asked.text(month, person, fact)).toList());
  }

  @Test
  void theFirstFactDecidesThenTheNextAndAMissingNextSortsLast() {
    Month month = new Month();
    month.person("E1").metric("sales", "100").metric("accuracy", "90");
    month.person("E2").metric("sales", "100.00").metric("accuracy", "95");
    month.person("E3").metric("sales", "100.01");
    month.person("E4").metric("sales", "100");

    assertThat(ranks(month, "standing", "E1", "E2", "E3", "E4")).isEqualTo("3 2 1 4");
    assertThat(asked.of(month, "E1", "standing").details()).containsEntry("参加排名人数", "4");
  }

  @Test
  void tiesAreBrokenBySatisfactionThenResolutionThenComplaintsAndTheStillTiedShare() {
    Month month = new Month();
    month.person("E1").metric("sales", "1").metric("satisfaction", "90");
    month.person("E2").metric("sales", "1").metric("satisfaction", "91");
    month.person("E3").metric("sales", "1");
    month.person("E4").metric("sales", "1").metric("satisfaction", "90");
    month
        .person("E5")
        .metric("sales", "1")
        .metric("satisfaction", "90")
        .metric("resolutionRate", "1");
    month.person("E6").metric("sales", "1").metric("satisfaction", "90");
    month.record("R1", "E6", "2026-10-31", "客户投诉", Severity.MINOR, null);
    month.record("R2", "E4", "2026-09-30", "客户投诉", Severity.MINOR, null);

    assertThat(ranks(month, "standing", "E2", "E5", "E1", "E4", "E6", "E3"))
        .isEqualTo("1 2 3 3 5 6");
  }

  @Test
  void complaintsOfAQuarterAreCountedOverTheQuarter() {
    Month quarter = new Month().in(Period.parse("2026-Q4"));
    quarter.person("E1").metric("sales", "1");
    quarter.person("E2").metric("sales", "1");
    quarter.record("R1", "E1", "2026-10-01", "客户投诉", Severity.MINOR, null);
    quarter.record("R2", "E1", "2026-12-31", "客户投诉", Severity.MINOR, null);
    quarter.record("R3", "E2", "2026-11-15", "客户投诉", Severity.MINOR, null);
    quarter.record("R4", "E2", "2026-09-30", "客户投诉", Severity.MINOR, null);
    quarter.record("R5", "E2", "2027-01-01", "客户投诉", Severity.MINOR, null);

    assertThat(ranks(quarter, "standing", "E1", "E2")).isEqualTo("2 1");
  }

  @Test
  void whoeverHasNoDataIsMissingAndWhoeverIsNotEligibleIsNoCandidate() {
    Month month = new Month();
    month.person("E1").metric("accuracy", "99");
    month.person("E2").metric("sales", "5").ineligible();
    month.person("E3").metric("sales", "1");

    assertThat(ranks(month, "standing", "E1", "E2", "E3")).isEqualTo("? - 1");
  }

  @Test
  void whoeverIsOutsideTheConditionIsNoCandidateAndDoesNotCount() {
    Month month = new Month();
    month.person("E1").metric("sales", "9").scored("94.99", 3);
    month.person("E2").metric("sales", "8").scored("95", 2);
    month.person("E3").metric("sales", "7").scored("96", 1);
    month.person("E4").metric("sales", "6").scored(null, null);
    month.person("E5").scored("97", 1);

    assertThat(ranks(month, "excellent", "E1", "E2", "E3", "E4", "E5")).isEqualTo("- 1 2 ? ?");
  }

  @ParameterizedTest
  @CsvSource({"1, 1", "3, 1", "4, 1", "7, 1", "8, 2", "11, 2", "12, 3"})
  void placesAreAShareOfThoseRankedByTheFact(int ranked, String places) {
    asked.figure("share", "25");
    Month month = new Month();
    for (int i = 0; i < ranked; i++) {
      month.person("E" + i).metric("sales", "1");
    }
    month.person("X1").metric("accuracy", "1");
    month.person("X2").metric("sales", "1").ineligible();

    assertThat(asked.text(month, "E0", "places")).isEqualTo(places);
  }
}
