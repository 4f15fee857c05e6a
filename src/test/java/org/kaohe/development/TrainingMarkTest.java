package org.kaohe.development;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.kaohe.shared.Fault;

class TrainingMarkTest {

  @ParameterizedTest
  @CsvSource({
    "true, true, 90, true, true",
    "true, true, 60, true, true",
    "true, true, 59.99, true, false",
    "true, true, , false, true",
    "true, false, 95, false, true",
    "false, false, , false, false"
  })
  void anActiveParticipantsResultIsARecordAndThePassMarkCompletes(
      boolean attended, boolean active, String score, boolean makesRecord, boolean completes) {
    TrainingMark mark = read(attended, active, score, new ArrayList<>());

    assertThat(mark.makesRecord()).isEqualTo(makesRecord);
    assertThat(mark.completes(60)).isEqualTo(completes);
  }

  @ParameterizedTest
  @ValueSource(strings = {"100.01", "-1", "九十", "90.123", "1e2"})
  void aScoreIsBetweenZeroAndAHundredWithTwoDecimals(String score) {
    List<Fault> faults = new ArrayList<>();
    read(true, true, score, faults);

    assertThat(faults).extracting(Fault::place).containsExactly("FA1 成绩");
  }

  @ParameterizedTest
  @CsvSource({"false, 80", "true, "})
  void whoeverWasAbsentHasNeitherScoreNorPart(boolean active, String score) {
    List<Fault> faults = new ArrayList<>();
    read(false, active, score, faults);

    assertThat(faults).hasSize(1);
  }

  private static TrainingMark read(
      boolean attended, boolean active, String score, List<Fault> faults) {
    return TrainingMark.read("FA1", new TrainingMark.Raw(attended, active, score, null), faults);
  }
}
