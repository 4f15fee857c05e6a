package org.kaohe.trial;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

import java.io.ByteArrayInputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kaohe.shared.Cny;
import org.kaohe.shared.Fault;
import org.kaohe.shared.Refused;
import org.kaohe.testing.KaoheTest;
import org.kaohe.trial.LegalFlag.Matter;
import org.kaohe.trial.ScoreDistribution.Bin;
import org.kaohe.trial.ScoreDistribution.GradeCount;
import org.springframework.beans.factory.annotation.Autowired;

/** Two policies beside each other on files, every figure worked out by hand. */
@KaoheTest
class ComparingPoliciesTest {

  private static final String STAFF =
      """
      工号,姓名,部门,团队,入职日期,固定工资,月总工资
      B1,一,比较部,甲组,2024-03-01,5000,7000
      B2,二,比较部,甲组,2024-03-01,5000,7000
      B3,三,比较部,甲组,2024-03-01,5000,7000
      B4,四,比较部,甲组,2024-03-01,5000,7000
      B5,五,比较部,甲组,2024-03-01,5000,7000
      """;

  /** Without reviews the composite is the mean of the rates that are given. */
  private static final String OCTOBER =
      """
      工号,期间,客户满意度,问题解决率
      B1,2026-10,98,
      B2,2026-10,97.99,
      B3,2026-10,79.99,
      B4,2026-10,80,
      B5,2026-10,,90
      """;

  private static final PolicyChoice P05 = policy("P05");

  @Autowired ComparingPolicies comparing;

  private final Map<String, String> files =
      new HashMap<>(Map.of("staff", STAFF, "metrics", OCTOBER));

  private static PolicyChoice policy(String id, String... figures) {
    Map<String, String> altered = new HashMap<>();
    for (int i = 0; i < figures.length; i += 2) {
      altered.put(figures[i], figures[i + 1]);
    }
    return new PolicyChoice(id, null, altered);
  }

  private Comparison compare(PolicyChoice tried, PolicyChoice today, String... periods) {
    return compare(new ComparisonQuestion(tried, today, null, List.of(periods), null));
  }

  private Comparison compare(ComparisonQuestion question) {
    Map<String, List<TrialFile>> parts = new HashMap<>();
    files.forEach(
        (part, text) ->
            parts.put(
                part,
                List.of(
                    new TrialFile(
                        part + ".csv",
                        new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8))))));
    return comparing.compare(question, parts);
  }

  private static List<String> people(List<PersonDifference> people) {
    return people.stream().map(each -> each.employee() + " " + plain(each)).toList();
  }

  private static String plain(PersonDifference person) {
    return "%s-%s=%s"
        .formatted(
            person.tried().getAmount(),
            person.today().getAmount(),
            person.difference().getAmount());
  }

  @Test
  void alteredFiguresShowWhoGainsAndWhatItCosts() {
    // Today: B1 R1 1000, R3 300 (98 alone reaches 98); R4 500 / 5 each; B3 N4 5% of 5000 = 250.
    // Tried: B2's 97.99 reaches 97 too, and R3 pays 400.
    Comparison comparison =
        compare(
            policy("P05", "satisfactionFrom", "97", "satisfactionAward", "４００"), P05, "2026-10");

    assertThat(comparison.today().totals().awards()).isEqualTo(Cny.of("1800.00"));
    assertThat(comparison.tried().totals().awards()).isEqualTo(Cny.of("2300.00"));
    assertThat(comparison.today().totals().deductions()).isEqualTo(Cny.of("250.00"));
    assertThat(comparison.today().totals().net()).isEqualTo(Cny.of("1550.00"));
    assertThat(people(comparison.gainers()))
        .containsExactly("B2 500.00-100.00=400.00", "B1 1500.00-1400.00=100.00");
    assertThat(comparison.losers()).isEmpty();
    assertThat(comparison.gained()).isEqualTo(Cny.of("500.00"));
    assertThat(comparison.lost()).isEqualTo(Cny.ZERO);
    assertThat(people(comparison.people()))
        .endsWith("B3 -150.00--150.00=0.00", "B4 100.00-100.00=0.00", "B5 100.00-100.00=0.00");
    assertThat(comparison.altered())
        .extracting(
            AlteredFigure::name, AlteredFigure::unit, AlteredFigure::before, AlteredFigure::after)
        .containsExactlyInAnyOrder(
            tuple("satisfactionFrom", "%", new BigDecimal("98"), new BigDecimal("97")),
            tuple("satisfactionAward", "元", new BigDecimal("300"), new BigDecimal("400")));
  }

  @Test
  void costsStandByRule() {
    Comparison comparison =
        compare(
            policy("P05", "satisfactionFrom", "97", "satisfactionAward", "400"), P05, "2026-10");
    assertThat(comparison.rules())
        .extracting(
            pair ->
                "%s %s %d %s | %d %s"
                    .formatted(
                        pair.rule(),
                        pair.kind().label(),
                        pair.triedLines(),
                        pair.triedAmount().getAmount(),
                        pair.todayLines(),
                        pair.todayAmount().getAmount()))
        .containsExactly(
            "P05-R1 现金奖励 1 1000.00 | 1 1000.00",
            "P05-R3 现金奖励 2 800.00 | 1 300.00",
            "P05-R4 现金奖励 5 500.00 | 5 500.00",
            "P05-N4 警告 1 0.00 | 1 0.00",
            "P05-N4 扣款 1 250.00 | 1 250.00");
  }

  @Test
  void anotherPolicyIsSetBesideTodays() {
    // P02: R1 top 10% of 5, at least one: B1 500 and a certificate; R3 1000 / 5 each; no N4.
    Comparison comparison = compare(policy("P02"), P05, "2026-10");
    assertThat(people(comparison.people()))
        .containsExactly(
            "B3 200.00--150.00=350.00",
            "B2 200.00-100.00=100.00",
            "B4 200.00-100.00=100.00",
            "B5 200.00-100.00=100.00",
            "B1 700.00-1400.00=-700.00");
    assertThat(people(comparison.losers())).containsExactly("B1 700.00-1400.00=-700.00");
    assertThat(comparison.lost()).isEqualTo(Cny.of("-700.00"));
    PersonDifference best = comparison.losers().get(0);
    assertThat(best.triedOthers()).containsExactly("荣誉证书");
    assertThat(best.todayOthers()).isEmpty();
    assertThat(comparison.tried().policies())
        .containsExactly(new ComparedPolicy("P02", 1, "客服绩效奖罚制度", List.of("比较部")));
    assertThat(comparison.altered()).isEmpty();
  }

  @Test
  void severalPeriodsAddUpAndAreComputedEachByItself() {
    files.merge("metrics", "B3,2026-09,79,\nB1,2026-09,85,\n", (october, more) -> october + more);
    Comparison comparison =
        compare(policy("P05", "satisfactionStep2", "8"), P05, "2026-10", "2026-09");
    // September: B3's 79 is month 1, 250; October: month 2, 10% of 5000 = 500, tried 8% = 400.
    assertThat(comparison.periods())
        .extracting(Object::toString)
        .containsExactly("2026-09", "2026-10");
    assertThat(comparison.today().totals().deductions()).isEqualTo(Cny.of("750.00"));
    assertThat(comparison.tried().totals().deductions()).isEqualTo(Cny.of("650.00"));
    assertThat(comparison.tried().totals().people()).isEqualTo(5);
    assertThat(people(comparison.gainers())).hasSize(1).allMatch(line -> line.endsWith("=100.00"));
  }

  @Test
  void everyScoreIsInOneBinAndEveryPersonInOneGrade() {
    ScoreDistribution distribution = compare(P05, P05, "2026-10").tried().distribution();
    assertThat(distribution.grades())
        .extracting(GradeCount::grade, GradeCount::people)
        .containsExactly(
            tuple("优秀", 2), tuple("良好", 1), tuple("合格", 1), tuple("不合格", 1), tuple("未参评", 0));
    assertThat(distribution.bins().stream().filter(bin -> bin.people() > 0))
        .containsExactly(
            new Bin(75, 80, 1), new Bin(80, 85, 1), new Bin(90, 95, 1), new Bin(95, 100, 2));
    assertThat(distribution.bins().stream().mapToInt(Bin::people).sum()).isEqualTo(5);
  }

  @ParameterizedTest
  @CsvSource({"0,0", "3.995,0", "4.99,0", "5,1", "94.99,18", "95,19", "99.99,19", "100,19"})
  void noValueFallsBetweenTwoBins(BigDecimal composite, int bin) {
    assertThat(SpreadingScores.binOf(composite)).isEqualTo(bin);
  }

  @Test
  void whatTheLawHasASayInIsCounted() {
    files.put(
        "records",
        """
        编号,工号,日期,类别,状态
        R1,B4,2026-10-10,泄露机密,已核实
        """);
    // N3: 50% of 5000 = 2500; the limit is 20% of 7000 = 1400, so 1100 fall away.
    Map<Matter, String> flags = flags(compare(P05, P05, "2026-10"));
    assertThat(flags)
        .containsExactlyInAnyOrderEntriesOf(
            Map.of(
                Matter.LIMITED, "1 1 1100.00",
                Matter.BASIS_TO_CONFIRM, "2 2 1650.00",
                Matter.DISMISSAL, "1 1 0.00"));
  }

  @Test
  void aPlaceThatForbidsFinesIsSaid() {
    Comparison comparison =
        compare(new ComparisonQuestion(P05, P05, "", List.of("2026-10"), "guangdong"));
    assertThat(flags(comparison)).isEqualTo(Map.of(Matter.FORBIDDEN_BY_PLACE, "1 1 250.00"));
    assertThat(comparison.tried().totals().deductions()).isEqualTo(Cny.ZERO);
    assertThat(comparison.tried().totals().waived()).isEqualTo(Cny.of("250.00"));
  }

  @Test
  void everybodysOwnPlaceOfWorkCountsUnlessOneIsChosen() {
    files.put("staff", STAFF.replace("月总工资", "月总工资,工作地").replace("7000\n", "7000,广州\n"));
    assertThat(flags(compare(P05, P05, "2026-10"))).containsOnlyKeys(Matter.FORBIDDEN_BY_PLACE);
    Comparison national =
        compare(new ComparisonQuestion(P05, P05, "", List.of("2026-10"), "national"));
    assertThat(flags(national)).containsOnlyKeys(Matter.BASIS_TO_CONFIRM);
  }

  private static Map<Matter, String> flags(Comparison comparison) {
    Map<Matter, String> flags = new HashMap<>();
    comparison
        .tried()
        .legal()
        .forEach(
            flag ->
                flags.put(
                    flag.matter(),
                    "%d %d %s".formatted(flag.lines(), flag.people(), flag.amount().getAmount())));
    return flags;
  }

  @Test
  void whatCouldNotBeReadIsCountedByRule() {
    List<Unevaluated> missing = compare(P05, P05, "2026-10").tried().notEvaluated();
    assertThat(missing)
        .filteredOn(each -> each.rule().equals("P05-R3"))
        .singleElement()
        .satisfies(
            each -> {
              assertThat(each.title()).isEqualTo("满意度奖");
              assertThat(each.times()).isEqualTo(1);
            });
    assertThat(missing)
        .filteredOn(each -> each.rule().equals("P05-R2"))
        .extracting(Unevaluated::times)
        .containsExactly(5);
  }

  @Test
  void everyFaultIsSaidAtOnceAtItsField() {
    Refused refused =
        catchThrowableOfType(
            Refused.class,
            () ->
                compare(
                    new ComparisonQuestion(
                        policy(
                            "P05",
                            "satisfactionFrom",
                            "101",
                            "bestOfMonthAward",
                            "很多",
                            "nonsense",
                            "1"),
                        policy("P99"),
                        null,
                        List.of("2026-13"),
                        "moon")));
    Function<Fault, String> place = Fault::place;
    assertThat(refused.faults())
        .extracting(place)
        .contains(
            "param.satisfactionFrom",
            "param.bestOfMonthAward",
            "param.nonsense",
            "today",
            "periods",
            "place");
  }

  @Test
  void weightsThatDoNotAddUpAreRefused() {
    Refused refused =
        catchThrowableOfType(
            Refused.class, () -> compare(policy("P05", "peerWeight", "30"), P05, "2026-10"));
    assertThat(refused.faults()).extracting(Fault::message).anyMatch(text -> text.contains("110"));
  }

  @Test
  void aDepartmentWithoutAPolicyInForceMustSayWhatItIsComparedWith() {
    Refused refused =
        catchThrowableOfType(Refused.class, () -> compare(P05, PolicyChoice.inForce(), "2026-10"));
    assertThat(refused.faults()).extracting(Fault::place).containsExactly("today");
  }
}
