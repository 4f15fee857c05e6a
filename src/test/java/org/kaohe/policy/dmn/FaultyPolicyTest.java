package org.kaohe.policy.dmn;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kaohe.policy.manifest.FaultyPolicy;
import org.kaohe.policy.manifest.Manifest;
import org.kaohe.policy.manifest.ManifestReader;

/** A faulty manifest or table is refused with file, place and reason. */
class FaultyPolicyTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          id: P05|id: P06|P05.yaml id:方案编号须与文件名一致
          version: 1|version: 0|版本须不小于 1
          resolutionWeight, value: 50|resolutionWeight, value: 49.9|scoring:指标权重合计须为 100，现为 99.9
          selfWeight, value: 10|selfWeight, value: 20|来源权重合计须为 100，现为 110
          goodFrom, value: 90|goodFrom, value: 96|等级下限须优秀高于良好、良好高于合格
          leakRate, value: 50|leakRate, value: 101|parameters.leakRate:须在 0 到 100 之间
          bestTeamAward, value: 500|bestTeamAward, value: -1|parameters.bestTeamAward:须不小于 0
          name: leakRate|name: rudenessRate|parameters.rudenessRate:名称重复
          peer: peerWeight|peer: peersWeight|scoring:没有这个参数：peersWeight
          below: satisfactionFloor|below: floor|facts.satisfactionStreak:没有这个参数：floor
          below: satisfactionFloor|beneath: satisfactionFloor|第
          kind: occurrence|kind: magic|第
          kind: streak, of: complaintRate|kind: streak, of: complaints|上面没有声明这个事实：complaints
          id: P05-R3|id: P05-R1|rules.P05-R1:规则编号重复
          id: P05-R3|id: P04-R3|rules.P04-R3:规则编号须以方案编号开头
          reads: [satisfaction]|reads: [happiness]|rules.P05-R3:没有这个事实：happiness
          reads: [satisfaction]|reads: [teamStanding]|rules.P05-R3:这种对象没有事实 teamStanding
          categories: [泄露机密]|severities: [轻微]|rules.P05-N3:记录规则须有类别
          unit: 天|unit: 光年|parameters
          """)
  void aFaultyManifestIsRefused(String part, String replacement, String message)
      throws IOException {
    String manifest = text("P05.yaml").replaceFirst(Pattern.quote(part), replacement);

    assertThatThrownBy(() -> manifest(manifest))
        .isInstanceOf(FaultyPolicy.class)
        .hasMessageContaining("P05.yaml")
        .hasMessageContaining(message);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          <text>"P05-R3"</text>|<text>"P05-R4"</text>|P05.dmn P05-R3 第 1 行:输出 rule 须为 P05-R3
          <text>"DUTY_CHANGE"</text>|<text>"PROMOTION"</text>|P05.dmn P05-N4 第 5 行:没有这种结果（kind）：PROMOTION
          <text>"fixed"</text>|<text>"roughly"</text>|没有这种金额算法（amountKind）：roughly
          <text>"onTimeAward"</text>|<text>"lateAward"</text>|没有这个参数：lateAward
          <text>"onTimeAward"</text>|<text>"leakRate"</text>|参数 leakRate 的单位须为 元
          <text>"onTimeAward"</text>|<text>null</text>|没有参数（parameter）
          <text>&gt;= satisfactionFrom</text>|<text>&gt;= satisfactionTo</text>|既不是规则读取的事实，也不是参数：satisfactionTo
          <text>"DISMISSAL"</text>|<text>"EXILE"</text>|proposal 和 furthest 只能是
          name="kind"|name="sort"|P05.dmn P05-R1:没有这种输出：sort
          hitPolicy="UNIQUE"|hitPolicy="FIRST"|P05.dmn P05-R1:命中策略只能是 UNIQUE 或 COLLECT
          {satisfactionFrom}|{satisfactionTo}|P05.dmn P05-R3:既不是规则读取的事实，也不是参数：satisfactionTo
          <decision id="P05-R3"|<decision id="P05-R9"|P05.dmn P05-R9:清单里没有这条规则
          <decision id="P05-R3"|<decision id="P05-R9"|P05.dmn P05-R3:没有这条规则的决策表
          <text>&gt;= 2</text>|<text>&gt;= 1</text>|P05.dmn P05-N1
          <text>&gt;= 3</text>|<text>&gt;= 2</text>|P05.dmn P05-N4
          <text>&gt;= 2</text>|<text>&gt;= (2</text>|P05.dmn
          </definitions>|</definition>|P05.dmn
          """)
  void aFaultyTableIsRefused(String part, String replacement, String message) throws IOException {
    String tables = text("P05.dmn").replaceFirst(Pattern.quote(part), replacement);

    assertThatThrownBy(() -> tables(tables))
        .isInstanceOf(FaultyPolicy.class)
        .hasMessageContaining(message);
  }

  @Test
  void allFaultsOfAFileAreToldAtOnce() throws IOException {
    String manifest =
        text("P05.yaml").replace("version: 1", "version: 0").replace("[satisfaction]", "[x]");

    assertThatThrownBy(() -> manifest(manifest))
        .isInstanceOfSatisfying(FaultyPolicy.class, e -> assertThat(e.faults()).hasSize(2));
  }

  private static Manifest manifest(String text) throws IOException {
    return ManifestReader.read(
        new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), "P05.yaml");
  }

  private static void tables(String text) throws IOException {
    new TableReader(new RecordingEngine())
        .read(text.getBytes(StandardCharsets.UTF_8), "P05.dmn", manifest(text("P05.yaml")));
  }

  private static String text(String file) throws IOException {
    try (InputStream in = FaultyPolicyTest.class.getResourceAsStream("/bpmn/policies/" + file)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
