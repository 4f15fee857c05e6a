package org.kaohe.policy.dmn;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.kaohe.policy.PolicyText;
import org.kaohe.policy.manifest.FaultyPolicy;
import org.kaohe.policy.manifest.Manifest;
import org.kaohe.policy.manifest.ManifestReader;
import org.kaohe.shared.Fault;

/** Both files of a policy together: every fault is refused with file, place and reason. */
class FaultyFilesTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          P03|    committee: true||P03.yaml rules.P03-R1|须标明由评委会评选
          P03|rule: P03-R1|rule: P03-R2|P03.yaml rules.P03-R1|须读取本规则的评选事实
          P03|rule: P03-R1|rule: P03-R2|P03.yaml rules.P03-R1|另一条规则的评选事实
          P03|  - id: P03-R1|  - name: P03-R1|P03.yaml|name
          P03|    period: YEAR|    period: CENTURY|P03.yaml|period
          P03|id: P03-S1|id: P03-X1|P03.yaml services.P03-X1|编号须形如 P03-S1
          P04|indicator:|# indicator:|P04.yaml formulas.P04-M1|没有这个指标
          P04|performanceFactor, value|performanceFactors, value|P04.dmn P04-R1|须有以 % 计的参数 performanceFactor
          P01|id: P01-R7|id: P01-R7\\n    period: WEEK|P01.yaml rules.P01-R7|一周不再分期
          P01|id: P01-N1|id: P01-N1\\n    period: WEEK|P01.yaml rules.P01-N1|记录规则的期间（period）只能是月
          P05|{name: leakRate|{name: idle, value: 1, unit: 次, meaning: 无用}\\n  - {name: leakRate|P05.dmn|这个参数没有用到：idle
          P05|{name: complaintRate,|{name: idle, title: 无用, kind: score, of: rank}\\n  - {name: complaintRate,|P05.yaml facts.idle|没有规则读取这个事实
          P05|minimumPresence, value: 10, unit: 天|minimumPresence, value: 10, unit: 次|P05.yaml scoring|参数 minimumPresence 的单位须为 天
          P05|lookBackMonths, value: 12, unit: 个月|lookBackMonths, value: 12, unit: 天|facts.occurrence|参数 lookBackMonths 的单位须为 个月
          P05|metric: satisfaction,|metric: satisfied,|P05.yaml scoring.indicators|没有这个指标：satisfied
          P05|kind: metric, of: complaintRate|kind: metric, of: complaints|P05.yaml facts.complaintRate|没有这个指标：complaints
          P05|categories: [泄露机密]|categories: [泄密]|P05.yaml rules.P05-N3|没有这个记录类别：泄密
          P05|of: complaintRate, above: complaintStandard|of: grade, above: complaintStandard|facts.complaintStreak|条件与事实的类型不符
          P05|kind: mean, of: satisfaction|kind: mean, of: grade|facts.meanSatisfaction|不是数字：grade
          P05|minimumMonths: {|minimumMonth: {|P05.yaml|minimumMonth
          P05|indicators:|indicators:\\n    - null|P05.yaml 第|有空的一项
          P05|categories: [泄露机密]|categories: [null]|P05.yaml 第|有空的一项
          P09|bands:|bands:\\n      - null|P09.yaml facts.satisfactionBand|须有 of、bands
          P07|ladder: CONDUCT|ladder: EXILE|P07.yaml rules.P07-N1|只能是 CONDUCT 或 PERFORMANCE
          P02|id: P02-N3|id: P02-N3\\n    ladder: CONDUCT|P02.yaml rules.P02-N3|不得读取评分、名次、评价或服务指标：failStreak
          P05|id: P05-N4|id: P05-N4\\n    ladder: CONDUCT|P05.yaml rules.P05-N4|不得读取评分、名次、评价或服务指标：satisfactionStreak
          P10|id: P10-N1|id: P10-N1\\n    ladder: CONDUCT|P10.yaml rules.P10-N1|不得读取评分、名次、评价或服务指标：belowTargetStreak
          P03|id: P03-R3|id: P03-R3\\n    ladder: CONDUCT|P03.yaml rules.P03-R3|不得读取评分、名次、评价或服务指标：trainingResult
          P08|id: P08-R1|id: P08-R1\\n    ladder: CONDUCT|P08.yaml rules.P08-R1|不得读取评分、名次、评价或服务指标：standing
          """)
  void aFaultyManifestIsRefused(
      String id, String part, String replacement, String place, String message) {
    String other = replacement == null ? "" : replacement.replace("\\n", "\n");
    String manifest = text(id + ".yaml").replaceFirst(Pattern.quote(part), quoted(other));

    assertThatThrownBy(() -> read(id, manifest, text(id + ".dmn")))
        .isInstanceOf(FaultyPolicy.class)
        .hasMessageContaining(place)
        .hasMessageContaining(message);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          P11|"departmentCap"|"noCap"|P11.dmn P11-R1|封顶（cap）没有这个参数：noCap
          P11|"departmentCap"|"minimumPeers"|P11.dmn P11-R1|封顶（cap）参数 minimumPeers 的单位须为 元
          P04|<text>"PERFORMANCE_PAY"</text>|<text>"CASH_AWARD"</text>|P04.dmn P04-R1|performancePay 只用于 PERFORMANCE_PAY
          P07|<text>"points"</text>|<text>"none"</text>|P07.dmn P07-R1|points 只用于 ANNUAL_SCORE_POINTS
          P05|<text>"WARNING"</text>|<text>"DEDUCTION"</text>|P05.dmn P05-N1 第 1 行|这种结果须有金额
          P05|<text>"fixed"</text>|<text>if true then "fixed" else "none"</text>|P05.dmn P05-R1 第 1 行|输出只能是文字常量
          P05|typeRef="number"|typeRef="string"|P05.dmn|类型（typeRef）须为 number
          """)
  void aFaultyTableIsRefused(
      String id, String part, String replacement, String place, String message) {
    String tables = text(id + ".dmn");
    int decision = tables.indexOf("<decision ");
    String faulty =
        tables.substring(0, decision)
            + tables.substring(decision).replaceFirst(Pattern.quote(part), quoted(replacement));

    assertThatThrownBy(() -> read(id, text(id + ".yaml"), faulty))
        .isInstanceOf(FaultyPolicy.class)
        .hasMessageContaining(place)
        .hasMessageContaining(message);
  }

  @Test
  void theFaultsOfBothFilesAreToldAtOnce() {
    String manifest =
        text("P05.yaml")
            .replace("version: 1", "version: 0")
            .replace("selfWeight, value: 10", "selfWeight, value: 20");
    String tables = text("P05.dmn").replaceFirst("\"onTimeAward\"", "\"lateAward\"");

    assertThatThrownBy(() -> read("P05", manifest, tables))
        .isInstanceOfSatisfying(
            FaultyPolicy.class,
            e ->
                assertThat(e.faults())
                    .extracting(Fault::place)
                    .contains("P05.yaml version", "P05.dmn P05-R2 第 1 行"));
  }

  /** FEEL can loop and call; a table that only compares ends at once, whoever uploads it. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "count(for i in 1..1000000000 return i) = 3",
        "\"\\\"\", count(for i in 1..1000000000 return i) = 3, \"\\\"\"",
        "some i in [1..1000000000] satisfies i > satisfactionFrom",
        ">= satisfactionFrom ** 999999999",
        "((((((((satisfactionFrom))))))))",
        "not(not(satisfactionFrom))",
        "satisfactionFrom(1)",
        "? > 1",
        "{a: 1}"
      })
  void aConditionThatDoesMoreThanCompareIsRefused(String condition) {
    String tables =
        text("P05.dmn")
            .replaceFirst("&gt;= satisfactionFrom", quoted(condition.replace(">", "&gt;")));

    assertThatThrownBy(() -> read("P05", text("P05.yaml"), tables))
        .isInstanceOf(FaultyPolicy.class)
        .hasMessageContaining("P05.dmn P05-R3 第 1 行")
        .hasMessageContaining("条件只能是常量");
  }

  @Test
  void aColumnWithoutANameIsRefused() {
    String tables = text("P05.dmn").replaceFirst(" name=\"kind\"", "");

    assertThatThrownBy(() -> read("P05", text("P05.yaml"), tables))
        .isInstanceOf(FaultyPolicy.class)
        .hasMessageContaining("没有这种输出");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "---\n", "null", "[]", "P05"})
  void aManifestThatSaysNothingIsRefused(String manifest) {
    assertThatThrownBy(() -> read("P05", manifest, text("P05.dmn")))
        .isInstanceOf(FaultyPolicy.class)
        .hasMessageContaining("P05.yaml");
  }

  /** Whatever is left out of a manifest, it is read or refused: nothing else happens. */
  @ParameterizedTest
  @ValueSource(strings = {"P01", "P04", "P09", "P10"})
  void aManifestWithSomethingLeftOutIsReadOrRefused(String id) throws IOException {
    TableSource tables = Shipped.source(id);
    int refused = 0;
    for (String manifest : leftOut(text(id + ".yaml"))) {
      refused += isRefused(id, manifest, tables) ? 1 : 0;
    }

    assertThat(refused).isGreaterThan(100);
  }

  private static boolean isRefused(String id, String text, TableSource tables) throws IOException {
    try {
      Manifest manifest =
          ManifestReader.parse(
              new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), id + ".yaml");
      List<Fault> faults = new ArrayList<>(ManifestReader.faults(manifest, id + ".yaml"));
      faults.addAll(TableReader.faults(tables, manifest));
      return !faults.isEmpty();
    } catch (FaultyPolicy e) {
      return true;
    }
  }

  /** The text without each of its lines, and without each entry of a line. */
  private static List<String> leftOut(String text) {
    List<String> shorter = new ArrayList<>();
    Matcher parts = Pattern.compile("(?m)^.*\\n|[A-Za-z]+: [^,{}\\[\\]\\n]+,? ?").matcher(text);
    int from = 0;
    while (parts.find(from)) {
      shorter.add(text.substring(0, parts.start()) + text.substring(parts.end()));
      from = parts.group().endsWith("\n") ? parts.start() + 1 : parts.end();
    }
    return shorter;
  }

  private static void read(String id, String manifest, String tables) {
    new PolicyReader().read(new PolicyText(id + ".yaml", manifest, id + ".dmn", tables));
  }

  private static String text(String file) {
    return new String(Shipped.bytes(file), StandardCharsets.UTF_8);
  }

  private static String quoted(String replacement) {
    return Matcher.quoteReplacement(replacement);
  }
}
