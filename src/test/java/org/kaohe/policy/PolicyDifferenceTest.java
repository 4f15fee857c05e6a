package org.kaohe.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kaohe.policy.Fixture.P05;

import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.kaohe.policy.dmn.PolicyReader;

/** What a version says otherwise than the one before. */
class PolicyDifferenceTest {

  @Test
  void theSameVersionDiffersInNothing() {
    assertThat(PolicyDifference.between(P05, P05).isEmpty()).isTrue();
    assertThat(PolicyDifference.between(P05, P05.with(Map.of())).isEmpty()).isTrue();
  }

  @Test
  void aFigureIsToldWithItsOldAndNewValue() {
    Policy other = P05.with(Map.of("satisfactionAward", new BigDecimal("400")));

    PolicyDifference difference = PolicyDifference.between(P05, other);

    assertThat(difference.figures())
        .singleElement()
        .satisfies(
            change -> {
              assertThat(change.name()).isEqualTo("satisfactionAward");
              assertThat(change.unit()).isEqualTo("元");
              assertThat(change.before()).isEqualByComparingTo("300");
              assertThat(change.after()).isEqualByComparingTo("400");
              assertThat(change.kind()).isEqualTo(PolicyDifference.Kind.CHANGED);
            });
    assertThat(difference.rules()).isEmpty();
    assertThat(difference.tables()).isEmpty();
  }

  @Test
  void aChangedFigureIsTheCompanysOwn() {
    Policy other = P05.with(Map.of("satisfactionAward", new BigDecimal("400")));

    assertThat(other.parameters())
        .filteredOn(Policy.Parameter::companyFigure)
        .extracting(Policy.Parameter::name)
        .contains("satisfactionAward");
  }

  @Test
  void anotherRowTextAndTitleAreToldWhereTheyStand() throws IOException {
    String manifest = text("P05.yaml").replace("title: 客服考核奖惩方案", "title: 本公司客服考核奖惩方案");
    String tables =
        text("P05.dmn")
            .replace("<text>&gt;= satisfactionFrom</text>", "<text>&gt; satisfactionFrom</text>");

    PolicyDifference difference =
        PolicyDifference.between(
            P05, new PolicyReader().read(PolicyText.of("P05", manifest, tables), Map.of(), 2));

    assertThat(difference.before()).isEqualTo(1);
    assertThat(difference.after()).isEqualTo(2);
    assertThat(difference.texts())
        .singleElement()
        .satisfies(change -> assertThat(change.place()).isEqualTo("标题"));
    assertThat(difference.tables())
        .singleElement()
        .satisfies(
            change -> {
              assertThat(change.rule()).isEqualTo("P05-R3");
              assertThat(change.removed())
                  .singleElement()
                  .satisfies(row -> assertThat(row.tests()).containsExactly(">= satisfactionFrom"));
              assertThat(change.added())
                  .singleElement()
                  .satisfies(row -> assertThat(row.tests()).containsExactly("> satisfactionFrom"));
            });
  }

  @Test
  void anotherPolicyDiffersInEveryRule() {
    PolicyDifference difference = PolicyDifference.between(P05, Fixture.P02);

    assertThat(difference.rules())
        .filteredOn(change -> change.kind() == PolicyDifference.Kind.REMOVED)
        .hasSize(P05.rules().size());
    assertThat(difference.rules())
        .filteredOn(change -> change.kind() == PolicyDifference.Kind.ADDED)
        .hasSize(Fixture.P02.rules().size());
  }

  @Test
  void aTableIsReadAsItStands() {
    assertThat(P05.tables()).hasSameSizeAs(P05.rules());
    PolicyTable table = P05.tables().get(2);
    assertThat(table.rule()).isEqualTo("P05-R3");
    assertThat(table.inputs()).containsExactly(new PolicyTable.Column("satisfaction", "客户满意度"));
    assertThat(table.rows())
        .singleElement()
        .satisfies(
            row -> {
              assertThat(row.kind()).isEqualTo(OutcomeKind.CASH_AWARD);
              assertThat(row.amountKind()).isEqualTo("fixed");
              assertThat(row.parameter()).isEqualTo("satisfactionAward");
            });
  }

  static String text(String file) throws IOException {
    try (InputStream in =
        PolicyDifferenceTest.class.getResourceAsStream("/bpmn/policies/" + file)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
