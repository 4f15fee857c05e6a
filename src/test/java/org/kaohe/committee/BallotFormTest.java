package org.kaohe.committee;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.kaohe.shared.EmployeeNumber;
import org.kaohe.shared.Fault;
import org.kaohe.shared.Period;
import org.kaohe.shared.Refused;

/** The second ballot of an election between A and B; C was only in the first. */
class BallotFormTest {

  private static final EmployeeNumber VOTER = new EmployeeNumber("M1");

  private final Candidates candidates = mock(Candidates.class);
  private final BallotForm form = new BallotForm(candidates);
  private final Election election =
      Election.of(
          new ElectionCall("C1", "客服一部", Period.parse("2026-10"), "P03-R1", "月度最佳员工", List.of()),
          Instant.EPOCH);

  @BeforeEach
  void aSecondBallot() {
    when(candidates.find(any(), any())).thenReturn(Optional.empty());
    nominate("A", true);
    nominate("B", true);
    nominate("C", false);
    nominate("M1", true);
    election.openBallot(LocalDate.of(2026, 11, 9));
    election.openBallot(LocalDate.of(2026, 11, 11));
  }

  @Test
  void aWholeBallotIsRead() {
    Ballot ballot = read("Ａ", "90", "９１．５", "92.25", "0", "处理投诉耐心细致");

    assertThat(ballot.choice()).isEqualTo(new EmployeeNumber("A"));
    assertThat(ballot.marks())
        .isEqualTo(
            new Marks(
                new BigDecimal("90.00"),
                new BigDecimal("91.50"),
                new BigDecimal("92.25"),
                new BigDecimal("0.00")));
  }

  @Test
  void anAbstentionNeedsNothingElse() {
    Ballot ballot =
        form.read(election, VOTER, new RawBallot(true, null, null, null, null, null, null));

    assertThat(ballot.isAbstention()).isTrue();
  }

  @Test
  void whoAbstainsNamesNobody() {
    assertThat(faults(new RawBallot(true, "A", null, null, null, null, null)))
        .containsExactly("候选人工号 弃权时不能填写候选人");
  }

  @Test
  void allFaultsAreToldAtOnce() {
    assertThat(faults(new RawBallot(false, null, null, "100.01", "-1", "很好", "短")))
        .containsExactly(
            "候选人工号 必填：请填写候选名单中的一个工号，或勾选弃权",
            "综合素质 必填，须为 0–100 的数字，最多两位小数",
            "服务态度 须为 0–100 的数字，最多两位小数",
            "技能水平 须为 0–100 的数字，最多两位小数",
            "工作成效 须为 0–100 的数字，最多两位小数",
            "推荐理由 须为 5–500 字");
  }

  @ParameterizedTest
  @CsvSource({"Z, 不在候选名单中", "M1, 不能投给自己", "C, 没有进入第二轮", "张三, 不在候选名单中"})
  void onlyWhoIsOnTheListCanBeChosen(String candidate, String message) {
    assertThat(faults(new RawBallot(false, candidate, "90", "90", "90", "90", "处理投诉耐心细致")))
        .containsExactly("候选人工号 " + message);
  }

  @ParameterizedTest
  @ValueSource(strings = {"90.001", "1e2", "NaN", "100.01", "-0.01", ""})
  void aMarkIsBetweenZeroAndHundredWithTwoDecimals(String mark) {
    assertThat(faults(new RawBallot(false, "A", mark, "90", "90", "90", "处理投诉耐心细致")))
        .containsExactly("综合素质 须为 0–100 的数字，最多两位小数");
  }

  @ParameterizedTest
  @ValueSource(strings = {"0", "100", "99.99", "90.500"})
  void theBoundsOfAMarkAreAllowed(String mark) {
    assertThat(read("B", mark, mark, mark, mark, "处理投诉耐心细致").isAbstention()).isFalse();
  }

  private Ballot read(
      String candidate,
      String overall,
      String attitude,
      String skill,
      String effect,
      String reason) {
    return form.read(
        election, VOTER, new RawBallot(false, candidate, overall, attitude, skill, effect, reason));
  }

  private List<String> faults(RawBallot raw) {
    Refused refused = catchThrowableOfType(Refused.class, () -> form.read(election, VOTER, raw));
    assertThat(refused.type()).isEqualTo("ballot-invalid");
    return refused.faults().stream().map(BallotFormTest::text).toList();
  }

  private static String text(Fault fault) {
    return fault.place() + " " + fault.message();
  }

  private void nominate(String number, boolean finalist) {
    Nominee nominee =
        new Nominee(new EmployeeNumber(number), "姓名", "一组", 1, new BigDecimal("90.00"), "良好");
    when(candidates.find(election.id(), nominee.employee()))
        .thenReturn(Optional.of(new Candidate(nominee, finalist, false)));
  }
}
