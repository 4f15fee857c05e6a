package org.kaohe.policy;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.kaohe.policy.RuleTable.Phrase;
import org.kaohe.policy.RuleTable.Piece;
import org.kaohe.policy.dmn.ShippedPolicies;

/** The decision tables as people read them. */
class RuleTablesTest {

  private static final ShippedPolicies POLICIES = new ShippedPolicies();

  /** Names of parameters and facts, codes, and FEEL's own words and brackets. */
  private static final Pattern FOREIGN = Pattern.compile("[A-Za-z_{}\\[\\]\"]|\\.\\.|>=|<=");

  static Stream<Policy> policies() {
    return POLICIES.all().stream();
  }

  @ParameterizedTest
  @MethodSource("policies")
  void speakNoOtherLanguageThanTheReaders(Policy policy) {
    assertThat(policy.rulesInWords())
        .allSatisfy(
            table ->
                assertThat(texts(table)).as(table.rule()).noneMatch(RuleTablesTest::isForeign));
  }

  @ParameterizedTest
  @MethodSource("policies")
  void coverEveryRuleAndLeaveNothingEmpty(Policy policy) {
    Set<String> rules =
        policy.rulesInWords().stream().map(RuleTable::rule).collect(Collectors.toSet());
    assertThat(policy.rules()).allMatch(rule -> rules.contains(rule.id()));
    assertThat(policy.rulesInWords())
        .allSatisfy(
            table -> {
              assertThat(table.rows()).as(table.rule()).isNotEmpty();
              assertThat(texts(table)).as(table.rule()).noneMatch(String::isBlank);
              assertThat(table.rows())
                  .allMatch(row -> row.conditions().size() == table.columns().size())
                  .noneMatch(row -> row.results().isEmpty());
            });
  }

  @ParameterizedTest
  @MethodSource("policies")
  void markNothingButFiguresOfTheCompany(Policy policy) {
    Set<String> own =
        policy.parameters().stream()
            .filter(Policy.Parameter::companyFigure)
            .map(parameter -> parameter.value().stripTrailingZeros().toPlainString())
            .collect(Collectors.toSet());
    Stream<Piece> marked =
        policy.rulesInWords().stream()
            .flatMap(table -> table.rows().stream())
            .flatMap(row -> Stream.concat(row.conditions().stream(), row.results().stream()))
            .flatMap(phrase -> phrase.pieces().stream())
            .filter(Piece::companyFigure);
    assertThat(marked).allMatch(piece -> own.contains(piece.text().replaceAll("[^\\d.]", "")));
  }

  @Test
  void aBoundReadsAsABoundAndAnAwardAsAnAward() {
    RuleTable table = table("P05", "P05-R3");
    assertThat(table.scope()).isEqualTo("每名参评员工");
    assertThat(table.columns()).containsExactly("客户满意度");
    assertThat(row(table, 0)).isEqualTo("≥ 98% → 现金奖励 300 元");
  }

  @Test
  void resultsOfTheSameConditionsStandTogether() {
    RuleTable table = table("P05", "P05-N4");
    assertThat(table.columns()).containsExactly("客户满意度", "满意度连续不达标月数");
    assertThat(table.rows()).hasSize(3);
    assertThat(row(table, 0)).isEqualTo("< 80%｜1 → 警告；扣款：当月固定工资的 5%");
    assertThat(row(table, 2)).isEqualTo("< 80%｜≥ 3 → 扣款：当月固定工资的 20%；调整职责");
  }

  @Test
  void aRuleOfRecordsSaysOfWhichOnes() {
    RuleTable table = table("P05", "P05-N3");
    assertThat(table.scope()).isEqualTo("每条已核实的记录（类别：泄露机密）");
    assertThat(row(table, 0)).endsWith("扣款：当月固定工资的 50%；升级处理（提议解除劳动合同，由指定的人决定）");
  }

  @Test
  void intervalsAndExceptionsAreSaidInWords() {
    String rows = rows(table("P02", "P02-N2"));
    assertThat(rows).contains("> 0 元，< 5000 元", "不是服务态度", "扣款 200 元");
    assertThat(rows(table("P02", "P02-N3"))).contains("（提议降职，最重可至调岗，由指定的人决定）");
    assertThat(rows(table("P02", "P02-R1"))).contains("≤ 前百分比对应的最后名次");
    assertThat(rows(table("P02", "P02-R3"))).contains("团队", "共 1000 元，由符合条件的成员平分");
  }

  @Test
  void placesOfARankingAreSaidAsPlaces() {
    assertThat(row(table("P10", "P10-R2"), 0)).isEqualTo("第 2 名｜≥ 80 分 → 现金奖励 2000 元；荣誉证书");
    assertThat(rows(table("P09", "P09-R1"))).contains("≤ 5 人");
  }

  @Test
  void performancePayPointsAndCapsAreSaidWhole() {
    assertThat(rows(table("P04", "P04-R1"))).contains("绩效工资：按 90% 发放，再乘公司系数 100%");
    assertThat(rows(table("P07", "P07-R2"))).contains("年度加分 1 分");
    assertThat(rows(table("P11", "P11-R1"))).contains("现金奖励 6000 元，最高 10000 元");
  }

  @Test
  void figuresAreThoseOfTheVersionAndAlteredOnesTheCompanysOwn() {
    Policy policy = POLICIES.get("P05");
    Policy altered = policy.with(Map.of("satisfactionFrom", new BigDecimal("97.5")));
    RuleTable table =
        altered.rulesInWords().stream()
            .filter(t -> t.rule().equals("P05-R3"))
            .findFirst()
            .orElseThrow();
    assertThat(row(table, 0)).startsWith("≥ 97.5%");
    assertThat(table.rows().get(0).conditions().get(0).pieces())
        .containsExactly(Piece.words("≥ "), new Piece("97.5%", true));
    assertThat(table("P05", "P05-R3").rows().get(0).conditions().get(0).pieces())
        .noneMatch(Piece::companyFigure);
    assertThat(table("P05", "P05-N5").rows().get(0).conditions().get(0).pieces())
        .contains(new Piece("2%", true));
  }

  private static boolean isForeign(String text) {
    return FOREIGN.matcher(text).find();
  }

  private static List<String> texts(RuleTable table) {
    return Stream.of(
            Stream.of(table.scope()),
            table.columns().stream(),
            table.rows().stream()
                .flatMap(row -> Stream.concat(row.conditions().stream(), row.results().stream()))
                .map(Phrase::text))
        .flatMap(texts -> texts)
        .toList();
  }

  private static RuleTable table(String policy, String rule) {
    return POLICIES.get(policy).rulesInWords().stream()
        .filter(table -> table.rule().equals(rule))
        .findFirst()
        .orElseThrow();
  }

  private static String rows(RuleTable table) {
    return String.join(",", table.columns())
        + table.scope()
        + IntStream.range(0, table.rows().size())
            .mapToObj(i -> row(table, i))
            .collect(Collectors.joining("\n"));
  }

  private static String row(RuleTable table, int index) {
    RuleTable.Row row = table.rows().get(index);
    return joined(row.conditions(), "｜") + " → " + joined(row.results(), "；");
  }

  private static String joined(List<Phrase> phrases, String separator) {
    return phrases.stream().map(Phrase::text).collect(Collectors.joining(separator));
  }
}
