package org.kaohe.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kaohe.policy.Fixture.POLICIES;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kaohe.shared.Period;

/** What the catalogue numbers is there, and says whose figure each is. */
class CatalogueTest {

  @ParameterizedTest
  @CsvSource({"P07, 3, 5, 1", "P08, 5, 3, 4", "P09, 5, 4, 1", "P10, 10, 3, 0", "P11, 8, 0, 0"})
  void everyAwardPenaltyAndServiceIsThere(String id, int awards, int penalties, int services) {
    Policy policy = POLICIES.get(id);

    assertThat(policy.rules())
        .extracting(Policy.RuleInfo::id)
        .containsExactlyElementsOf(
            Stream.concat(numbered(id + "-R", awards), numbered(id + "-N", penalties)).toList());
    assertThat(policy.services())
        .extracting(Policy.Service::id)
        .containsExactlyElementsOf(numbered(id + "-S", services).toList());
  }

  private static Stream<String> numbered(String prefix, int last) {
    return IntStream.rangeClosed(1, last).mapToObj(number -> prefix + number);
  }

  @ParameterizedTest
  @CsvSource({
    "P07, excellentAward starAward innovationAward",
    "P08, belowMeanMonths",
    "P09, satisfactionExcellent satisfactionGood satisfactionPass firstContactFrom"
        + " firstResponseTarget averageResponseTarget bestPlaces lowMonths",
    "P10, satisfactionFrom highSatisfactionFrom satisfactionStep1 satisfactionStep2"
        + " satisfactionStep3",
    "P11, departmentTarget departmentCardsFrom departmentCardsHighFrom departmentAward"
        + " departmentHighAward departmentCap personalTarget personalCardsFrom"
        + " personalCardsHighFrom personalAward personalHighAward personalCap"
        + " yearSatisfactionFrom yearSatisfactionAward yearSatisfactionCap innovationAward"
        + " attendanceAward yearAttendanceAward grievanceAward"
  })
  void allButTheTextsOwnFiguresAreTheCompanys(String id, String text) {
    assertThat(POLICIES.get(id).parameters())
        .filteredOn(parameter -> !parameter.companyFigure())
        .extracting(Policy.Parameter::name)
        .containsExactlyElementsOf(List.of(text.split(" ")));
  }

  @Test
  void rulesOfQuarterAndYearAreReadInTheirPeriodAlone() {
    assertThat(ofKind(Period.Kind.WEEK)).isEmpty();
    assertThat(ofKind(Period.Kind.QUARTER))
        .containsExactly("P08-R2", "P09-R2", "P10-R1", "P10-R2", "P10-R3", "P10-R4", "P10-N1");
    assertThat(ofKind(Period.Kind.YEAR)).containsExactly("P08-R3", "P09-R3", "P11-R3", "P11-R6");
  }

  private static List<String> ofKind(Period.Kind kind) {
    return Stream.of("P07", "P08", "P09", "P10", "P11")
        .flatMap(id -> POLICIES.get(id).rules().stream())
        .filter(rule -> rule.periods().contains(kind))
        .map(Policy.RuleInfo::id)
        .toList();
  }

  @Test
  void whoCarriesOutAndWhoSupervisesAreFieldsOfThePolicy() {
    assertThat(POLICIES.get("P07").supervision())
        .contains(new Policy.Supervision("客服部门", "人力资源部门"));
  }
}
