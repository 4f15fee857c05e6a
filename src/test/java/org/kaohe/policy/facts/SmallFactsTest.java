package org.kaohe.policy.facts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kaohe.policy.Month;
import org.kaohe.shared.Period;

class SmallFactsTest {

  private final Asked asked =
      new Asked(
              Asked.metric("lateCount"),
              Asked.metric("earlyCount"),
              Asked.metric("absentDays"),
              Asked.metric("satisfaction"),
              Asked.composite(),
              new ReviewFact("manager", "上级态度", "managerAttitude"),
              new ReviewFact("peer", "同事态度", "peerAttitude"),
              new ScoreFact("standing", "名次", ScoreFact.Score.RANK),
              new SumFact(
                  "offences", "迟到早退", List.of("lateCount", "earlyCount"), List.of("absentDays")),
              new MeanOfFact("attitude", "态度", List.of("manager", "peer")),
              new BandFact(
                  "band",
                  "档次",
                  "satisfaction",
                  List.of(
                      new BandFact.Band("passFrom", "合格"),
                      new BandFact.Band("excellentFrom", "优秀"),
                      new BandFact.Band("goodFrom", "良好")),
                  "不合格"),
              new StreakFact("spotless", "连续无迟到", "lateCount", "0", null, null, null, null),
              new MeanFact("departmentMean", "部门平均", "composite"),
              new StreakFact(
                  "below", "连续低于部门平均", "composite", null, "departmentMean", null, null, null),
              new ElectionFact("chosen", "评选结果", "P99-R1", "standing"))
          .figure("excellentFrom", "95")
          .figure("goodFrom", "90")
          .figure("passFrom", "80");

  @Test
  void aMissingCountIsNoneIfAnotherOfTheSameKeepingIsGiven() {
    Month month = new Month();
    month.person("E1").metric("lateCount", "2");
    month.person("E2").metric("lateCount", "2").metric("earlyCount", "1");
    month.person("E3").metric("absentDays", "0");
    month.person("E4").metric("satisfaction", "1");

    assertThat(asked.text(month, "E1", "offences")).isEqualTo("2");
    assertThat(asked.text(month, "E2", "offences")).isEqualTo("3");
    assertThat(asked.text(month, "E3", "offences")).isEqualTo("0");
    assertThat(asked.of(month, "E4", "offences").missing()).isEqualTo("没有迟到早退数据");
  }

  @Test
  void theMeanOfSeveralFactsIsOfTheKnownOnes() {
    Month month = new Month();
    month.person("E1").review("managerAttitude", "90").review("peerAttitude", "89.99");
    month.person("E2").review("managerAttitude", "90");
    month.person("E3");

    assertThat(asked.text(month, "E1", "attitude")).isEqualTo("89.995");
    assertThat(asked.text(month, "E2", "attitude")).isEqualTo("90");
    assertThat(asked.text(month, "E3", "attitude")).isEqualTo("?");
  }

  @ParameterizedTest
  @CsvSource({
    "100, 优秀",
    "95, 优秀",
    "94.99, 良好",
    "94.5, 良好",
    "90, 良好",
    "89.99, 合格",
    "80, 合格",
    "79.99, 不合格"
  })
  void theHighestBandThatIsReachedIsTheOne(String satisfaction, String band) {
    Month month = new Month();
    month.person("E1").metric("satisfaction", satisfaction);

    assertThat(asked.text(month, "E1", "band")).isEqualTo(band);
  }

  @Test
  void noDataIsInNoBand() {
    Month month = new Month();
    month.person("E1");

    assertThat(asked.text(month, "E1", "band")).isEqualTo("?");
  }

  @Test
  void aStreakMayBeOfANumber() {
    Month month = new Month();
    month
        .person("E1")
        .metric("lateCount", "0.0")
        .before("2026-09", "lateCount", "0")
        .before("2026-08", "lateCount", "1");

    assertThat(asked.text(month, "E1", "spotless")).isEqualTo("2");
  }

  @ParameterizedTest
  @CsvSource({"2026-Q1, 2025-Q4", "2026-W01, 2025-W52", "2026, 2025", "2026-01, 2025-12"})
  void streaksCompareWithTheDepartmentOfEachPeriodOfTheSameKind(String now, String before) {
    Month month = new Month().in(Period.parse(now));
    month.person("E1").scored("84", 2).before(before, "84");
    month.person("E2").scored("86", 1).before(before, "86");

    assertThat(asked.text(month, "E1", "below")).isEqualTo("2"); // mean 85 both times
    assertThat(asked.text(month, "E2", "below")).isEqualTo("0");
  }

  @Test
  void withoutAVoteTheFirstOfTheRankingIsProposed() {
    Month month = new Month();
    month.person("E1").scored("90", 1);
    month.person("E2").scored("89", 2);
    month.person("E3");

    assertThat(asked.of(month, "E1", "chosen"))
        .returns(true, FactValue::value)
        .returns(Map.of("proposed", "true"), FactValue::details);
    assertThat(asked.text(month, "E2", "chosen")).isEqualTo("否");
    assertThat(asked.text(month, "E3", "chosen")).isEqualTo("?");
  }

  @Test
  void theCommitteesVoteStandsAboveTheRankingEvenIfItChoseNobody() {
    Month month = new Month();
    month.person("E1").scored("90", 1);
    month.person("E2").scored("89", 2);

    month.elected("P99-R1", "E2");
    assertThat(asked.text(month, "E1", "chosen")).isEqualTo("否");
    assertThat(asked.of(month, "E2", "chosen"))
        .returns(true, FactValue::value)
        .returns(Map.of(), FactValue::details);

    month.elected("P99-R1");
    assertThat(asked.text(month, "E1", "chosen")).isEqualTo("否");
  }
}
