package org.kaohe.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.kaohe.policy.PolicyDraft.UploadedFile;
import org.kaohe.policy.PolicyVersion.State;
import org.kaohe.shared.EmployeeNumber;
import org.kaohe.shared.Fault;
import org.kaohe.shared.Refused;
import org.kaohe.testing.KaoheTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

/** A company's own versions, and what is kept of those that ship. */
@KaoheTest
@Transactional
class VersionsTest {

  private static final EmployeeNumber HR = new EmployeeNumber("VHR");

  @Autowired Policies policies;
  @Autowired DraftingPolicies drafting;
  @Autowired KeepingPolicies keeping;
  @Autowired JdbcClient jdbc;

  @Test
  void aDraftIsServedByItsNumberOnlyUntilItIsApproved() {
    PolicyVersion draft = drafting.draft(figures("satisfactionAward", "400"), HR);

    assertThat(draft.version()).isEqualTo(policies.get("P05").version() + 1);
    assertThat(award(policies.get("P05", draft.version()))).isEqualByComparingTo("400");
    assertThat(award(policies.get("P05"))).isEqualByComparingTo("300");
    assertThatThrownBy(() -> policies.published("P05", draft.version()))
        .isInstanceOf(Refused.class);

    drafting.approve("P05", draft.version());

    assertThat(policies.get("P05").version()).isEqualTo(draft.version());
    assertThat(award(policies.published("P05", draft.version()))).isEqualByComparingTo("400");
    assertThat(policies.all())
        .filteredOn(policy -> policy.id().equals("P05"))
        .singleElement()
        .satisfies(policy -> assertThat(award(policy)).isEqualByComparingTo("400"));
    assertThat(award(policies.get("P05", 1))).isEqualByComparingTo("300");
  }

  @Test
  void aRevisedDraftIsReadAnewAndSaysWhatDiffersFromItsBase() {
    PolicyVersion draft = drafting.draft(figures("satisfactionAward", "400"), HR);
    assertThat(award(policies.get("P05", draft.version()))).isEqualByComparingTo("400");
    String before = drafting.fingerprint("P05", draft.version());

    drafting.revise("P05", draft.version(), figures("satisfactionAward", "450"), HR);

    assertThat(award(policies.get("P05", draft.version()))).isEqualByComparingTo("450");
    assertThat(drafting.fingerprint("P05", draft.version())).isNotEqualTo(before);
    assertThat(policies.difference("P05", draft.version()).orElseThrow().figures())
        .extracting(change -> change.before() + " " + change.after())
        .containsExactly("300 450");
  }

  @Test
  void aFigureSetBackToTheTextsOwnIsNoChange() {
    PolicyVersion draft = drafting.draft(figures("satisfactionAward", "400"), HR);

    PolicyVersion revised =
        drafting.revise("P05", draft.version(), figures("satisfactionAward", "300.00"), HR);

    assertThat(revised.figures()).isEmpty();
    assertThat(policies.difference("P05", draft.version()).orElseThrow().isEmpty()).isTrue();
  }

  @Test
  void onceSettledNothingIsRevisedOrSettledAgain() {
    PolicyVersion draft = drafting.draft(figures("satisfactionAward", "400"), HR);
    drafting.discard("P05", draft.version());

    assertThat(policies.get("P05").version()).isLessThan(draft.version());
    assertThatThrownBy(() -> drafting.approve("P05", draft.version())).isInstanceOf(Refused.class);
    assertThatThrownBy(
            () -> drafting.revise("P05", draft.version(), figures("satisfactionAward", "1"), HR))
        .isInstanceOf(Refused.class);
    assertThat(policies.version("P05", draft.version()).state()).isEqualTo(State.DISCARDED);
  }

  @Test
  void whatIsKeptCountsWhenALaterReleaseShipsAnotherText() {
    keeping.keep("P02", 1);
    keeping.keep("P02", 1);
    BigDecimal shipped = policies.get("P02", 1).parameters().get(0).value();
    String name = policies.get("P02", 1).parameters().get(0).name();
    assertThat(kept("P02")).isEqualTo(1);

    // as if this release shipped other figures than the one that kept this text
    BigDecimal other = shipped.add(BigDecimal.ONE);
    String manifest =
        jdbc.sql("select manifest_text from policy_version where policy_id = 'P02'")
            .query(String.class)
            .single()
            .replaceFirst(
                "name: " + name + ", value: [0-9.]+", "name: " + name + ", value: " + other);
    jdbc.sql(
            "update policy_version set manifest_text = ?, fingerprint = 'older'"
                + " where policy_id = 'P02' and version_no = 1")
        .param(manifest)
        .update();
    keeping.keep("P02", 1);

    assertThat(policies.get("P02", 1).parameters().get(0).value()).isEqualByComparingTo(other);
    assertThat(policies.get("P02").parameters().get(0).value()).isEqualByComparingTo(other);
  }

  @Test
  void aNewPolicyComesWithItsTwoFiles() throws IOException {
    PolicyVersion draft =
        drafting.draft(
            new PolicyDraft(null, null, file("P12.yaml"), file("P12.dmn"), Map.of(), "本公司的新方案"),
            HR);

    assertThat(draft.version()).isEqualTo(1);
    assertThat(draft.basedOn()).isNull();
    assertThat(policies.get("P12", 1).rules()).extracting(Policy.RuleInfo::id).contains("P12-R1");
    assertThat(policies.all()).extracting(Policy::id).doesNotContain("P12");
    drafting.approve("P12", 1);
    assertThat(policies.all()).extracting(Policy::id).contains("P12");
  }

  @Test
  void faultsOfBothFilesAreToldAtOnceWithFileAndPlace() throws IOException {
    String manifest =
        new String(file("P12.yaml").content(), StandardCharsets.UTF_8)
            .replace("version: 1", "version: 0")
            .replaceFirst("unit: 元", "unit: '%'");
    String tables =
        new String(file("P12.dmn").content(), StandardCharsets.UTF_8)
            .replaceFirst("<inputEntry ", "<inputEntry expressionLanguage=\"groovy\" ");
    PolicyDraft faulty =
        new PolicyDraft(
            null,
            null,
            new UploadedFile("P12.yaml", manifest.getBytes(StandardCharsets.UTF_8)),
            new UploadedFile("P12.dmn", tables.getBytes(StandardCharsets.UTF_8)),
            Map.of(),
            "有错");

    assertThatThrownBy(() -> drafting.draft(faulty, HR))
        .isInstanceOfSatisfying(
            Refused.class,
            refused ->
                assertThat(refused.faults())
                    .extracting(Fault::place)
                    .anyMatch(place -> place.startsWith("P12.yaml version"))
                    .anyMatch(place -> place.startsWith("P12.yaml parameters"))
                    .anyMatch(place -> place.startsWith("P12.dmn test_")));
  }

  @Test
  void aFileOfAnotherNameOrEncodingIsRefused() throws IOException {
    PolicyDraft faulty =
        new PolicyDraft(
            null,
            null,
            new UploadedFile("P12.yaml", new byte[] {(byte) 0xC3, (byte) 0x28}),
            new UploadedFile("P13.dmn", file("P12.dmn").content()),
            Map.of(),
            "有错");

    assertThatThrownBy(() -> drafting.draft(faulty, HR))
        .isInstanceOfSatisfying(
            Refused.class,
            refused ->
                assertThat(refused.faults())
                    .extracting(Fault::message)
                    .containsExactly("须为 UTF-8 编码", "文件名须为 P12.dmn"));
  }

  @Test
  void anUnknownFigureOrOneOfTheWrongUnitIsRefused() {
    PolicyDraft wrong =
        new PolicyDraft(
            "P05",
            null,
            null,
            null,
            Map.of("leakRate", new BigDecimal("120"), "magic", BigDecimal.ONE),
            "有错");

    assertThatThrownBy(() -> drafting.draft(wrong, HR))
        .isInstanceOfSatisfying(Refused.class, refused -> assertThat(refused.faults()).hasSize(2));
  }

  private static PolicyDraft figures(String name, String value) {
    return new PolicyDraft("P05", 1, null, null, Map.of(name, new BigDecimal(value)), "提高满意度奖");
  }

  static UploadedFile file(String name) throws IOException {
    try (var in = VersionsTest.class.getResourceAsStream("/policies/" + name)) {
      return new UploadedFile(name, in.readAllBytes());
    }
  }

  private int kept(String policy) {
    return jdbc.sql("select count(*) from policy_version where policy_id = ?")
        .param(policy)
        .query(Integer.class)
        .single();
  }

  private static BigDecimal award(Policy policy) {
    return policy.parameters().stream()
        .filter(parameter -> List.of("satisfactionAward").contains(parameter.name()))
        .findFirst()
        .orElseThrow()
        .value();
  }
}
