package org.kaohe.outcomes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.kaohe.outcomes.ComputedMonths.HR;
import static org.kaohe.outcomes.OutcomeFixture.award;
import static org.kaohe.outcomes.OutcomeFixture.proposal;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kaohe.policy.OutcomeKind;
import org.kaohe.policy.Proposal;
import org.kaohe.shared.Cny;
import org.kaohe.shared.EmployeeNumber;
import org.kaohe.shared.Period;
import org.kaohe.shared.Refused;
import org.kaohe.testing.KaoheTest;
import org.kaohe.testing.TestClock;
import org.springframework.beans.factory.annotation.Autowired;

/** Each test has months of its own, since a payroll is taken once and for all. */
@KaoheTest
class ClosingPayrollTest {

  private static final Correction REVIEW = new Correction("review-1", "人力复核更正", HR);
  private static final AtomicInteger YEAR = new AtomicInteger(2001);

  @Autowired ProposingOutcomes proposing;
  @Autowired ConfirmingOutcomes confirming;
  @Autowired CorrectingOutcomes correcting;
  @Autowired ClosingPayroll closing;
  @Autowired PayrollOverview overview;
  @Autowired MonthPayroll monthPayroll;
  @Autowired Payroll payroll;
  @Autowired PayrollMonths months;
  @Autowired OutcomeLines lines;
  @Autowired Ledger ledger;
  @Autowired TestClock clock;

  private int year;
  private ComputedMonths month;
  private EmployeeNumber li;

  @BeforeEach
  void aMonthOfLongAgo() {
    year = YEAR.getAndIncrement();
    month = new ComputedMonths(proposing, confirming, lines).beside(year + "-03");
    li = month.employee("6000");
  }

  @Test
  void aMonthThatIsOverIsTakenOnce() {
    TakenPayroll taken = closing.take(period("03"), HR);

    assertThat(months.find(period("03"))).contains(taken);
    assertThat(taken).isEqualTo(new TakenPayroll(period("03"), HR, clock.now()));
    assertThatThrownBy(() -> closing.take(period("03"), HR))
        .isInstanceOf(Refused.class)
        .hasMessage(year + "-03 的工资已标记为取走");
    assertThatThrownBy(() -> closing.take(Period.parse("2999-12"), HR))
        .hasMessage("2999-12 尚未结束，工资不能取走");
    assertThatThrownBy(() -> closing.take(Period.parse(year + "-Q1"), HR))
        .hasMessageContaining("不是月份");
  }

  @Test
  void takenAtTheSameMomentByManyOnlyOneGoesThrough() throws Exception {
    assertThat(AtOnce.failures(4, () -> closing.take(period("03"), HR)))
        .hasSize(3)
        .allSatisfy(failure -> assertThat(failure).isInstanceOf(Refused.class));
  }

  @Test
  void aQuarterThatComesLaterGoesToTheNextMonthAndSaysSo() {
    month.finish(fine("P05-N1", "1000"));
    closing.take(period("03"), HR);
    ComputedMonths quarter = month.beside(year + "-Q1");

    quarter.finish(fine("P05-N2", "700"), award(li, "P06-R2", "2000"));

    // The limit of 1,200 is April's: March already took 1,000.
    OutcomeLine line = quarter.line("P05-N2");
    assertThat(line.executedAmount()).isEqualTo(Cny.of(700));
    assertThat(line.payMonth()).isEqualTo(period("04"));
    assertThat(line.laterPayroll()).isEqualTo("%d-03 的工资已取走，计入 %d-04 工资".formatted(year, year));
    assertThat(csv("03")).containsExactly("P05-N1 1000.00 已生效");
    assertThat(csv("04"))
        .containsExactly(
            "P05-N2 700.00 已生效，%d-03 的工资已取走，计入本月".formatted(year),
            "P06-R2 2000.00 已生效，%d-03 的工资已取走，计入本月".formatted(year));
    assertThat(payroll.of(quarter.cycleId).lines())
        .extracting(PayrollLine::status)
        .containsOnly("已生效，计入 %d-04 工资".formatted(year));
  }

  @Test
  void deductionsOfTheNextMonthShareItsLimitWithThem() {
    closing.take(period("03"), HR);
    month.beside(year + "-Q1").finish(fine("P05-N2", "700"));
    ComputedMonths april = month.beside(year + "-04");

    april.propose(fine("P05-N1", "900"));

    assertThat(april.executed()).containsExactly("P05-N1 500.00");
  }

  @Test
  void whatIsNotFinalYetMovesOn() {
    month.publish(fine("P05-N1", "1000"), award(li, "P05-R3", "300"));
    ComputedMonths quarter = month.beside(year + "-Q1");
    quarter.propose(fine("P05-N2", "700"));

    closing.take(period("03"), HR);

    assertThat(month.standing()).extracting(OutcomeLine::payMonth).containsOnly(period("04"));
    assertThat(quarter.executed()).containsExactly("P05-N2 200.00");
    confirming.finalise(month.cycleId);
    assertThat(csv("03")).isEmpty();
    assertThat(csv("04")).hasSize(2);
    assertThat(ledger.ofPayMonth(period("03"))).isEmpty();
  }

  @Test
  void whatFindsLessRoomInTheNextMonthTakesLess() {
    ComputedMonths april = month.beside(year + "-04");
    april.finish(fine("P05-N1", "800"));
    month.publish(fine("P05-N1", "1000"));
    ComputedMonths week = month.beside("%d-W11".formatted(year));
    week.propose(fine("P05-N2", "200"));
    confirming.confirmAll(week.cycleId, HR);

    closing.take(period("03"), HR);

    assertThat(month.executed()).containsExactly("P05-N1 400.00");
    OutcomeLine moved = month.line("P05-N1");
    assertThat(moved.state()).isEqualTo(LineState.PUBLISHED);
    assertThat(moved.amounts().policyAmount()).isEqualTo(Cny.of(1000));
    assertThat(moved.amounts().waivedAmount()).isEqualTo(Cny.of(600));
    assertThat(moved.correctionReason()).contains("的工资已取走，计入", "受该月扣款上限约束");
    assertThat(lines.get(moved.reverses()).state()).isEqualTo(LineState.REVERSED);
    assertThat(week.executed()).containsExactly("P05-N2 0.00");
    assertThat(week.line("P05-N2").state()).isEqualTo(LineState.PROPOSED);
  }

  @Test
  void aCorrectionOfWhatWasPaidIsBookedWithTheNextPayroll() {
    month.finish(fine("P05-N1", "1000"));
    closing.take(period("03"), HR);
    List<String> taken = csv("03");

    correcting.replace(month.line("P05-N1").id(), fine("P05-N1", "400"), month.payOf(li), REVIEW);

    assertThat(csv("03")).isEqualTo(taken).containsExactly("P05-N1 1000.00 已生效");
    assertThat(csv("04")).containsExactly("P05-N1 -600.00 已更正，%d-03 的工资已取走，计入本月".formatted(year));
    assertThat(payroll.of(month.cycleId).lines())
        .singleElement()
        .satisfies(
            line -> {
              assertThat(line.amount()).isEqualTo(Cny.of(400));
              assertThat(line.status()).isEqualTo("已更正，差额计入 %d-04 工资".formatted(year));
            });
    assertThat(month.line("P05-N1").correctionReason())
        .isEqualTo("人力复核更正（%d-03 的工资已取走，计入 %d-04 工资）".formatted(year, year));
    assertThat(month.line("P05-N1").payMonth()).isEqualTo(period("03"));
    assertSumsAgree();
  }

  @Test
  void moneyGivenBackLeavesTheNextMonthsLimitWhole() {
    month.finish(fine("P05-N1", "1000"));
    closing.take(period("03"), HR);
    correcting.voidLine(month.line("P05-N1").id(), REVIEW);

    ComputedMonths april = month.beside(year + "-04");
    april.finish(fine("P05-N1", "1200"));

    assertThat(april.executed()).containsExactly("P05-N1 1200.00");
    assertThat(csv("04"))
        .containsExactly(
            "P05-N1 -1000.00 已更正，%d-03 的工资已取走，计入本月".formatted(year), "P05-N1 1200.00 已生效");
    assertSumsAgree();
  }

  @Test
  void theOverviewTellsWhatIsTakenAndWhatIsToCome() {
    month.finish(award(li, "P05-R3", "300"), fine("P05-N1", "1000"));
    month.beside(year + "-Q1").propose(award(li, "P06-R2", "2000"));

    assertThat(monthOf("03"))
        .isEqualTo(new PayrollOverview.Month(period("03"), Cny.of(-700), 2, 1, null));
    TakenPayroll taken = closing.take(period("03"), HR);
    assertThat(monthOf("03").taken()).isEqualTo(taken);
    assertThat(monthOf("04").unsettled()).isEqualTo(1);
  }

  @Test
  void bookedWhileItIsTakenEveryLineIsInOneOfTheTwo() throws Exception {
    for (String number : List.of("05", "06", "07")) {
      ComputedMonths busy = month.beside(year + "-" + number);
      busy.publish(award(li, "P05-R3", "300"), fine("P05-N1", "500"));
      AtomicInteger turn = new AtomicInteger();
      List<Throwable> failures =
          AtOnce.failures(
              2,
              () ->
                  turn.getAndIncrement() == 0
                      ? closing.take(period(number), HR)
                      : confirming.finalise(busy.cycleId));
      assertThat(failures).isEmpty();
      assertThat(ledger.ofCycle(busy.cycleId)).hasSize(2);
      assertThat(payroll.of(busy.cycleId).net(li)).isEqualTo(Cny.of(-200));
    }
    assertSumsAgree();
  }

  /** The months' payrolls of the year together are what the cycles' payrolls come to. */
  private void assertSumsAgree() {
    for (PayrollOverview.Month each : overview.months()) {
      if (each.month().yearNumber() == year) {
        assertThat(monthPayroll.of(each.month()).total()).isEqualTo(each.net());
      }
    }
  }

  private PayrollOverview.Month monthOf(String number) {
    return overview.months().stream()
        .filter(each -> each.month().equals(period(number)))
        .findFirst()
        .orElseThrow();
  }

  /** Rule, amount and state of each line. */
  private List<String> csv(String number) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    monthPayroll.writeCsv(period(number), out);
    return out.toString(StandardCharsets.UTF_8)
        .lines()
        .skip(1)
        .map(line -> line.replace("\"", "").split(",", 10))
        .map(cells -> "%s %s %s".formatted(cells[3], cells[6], cells[9]))
        .toList();
  }

  private Period period(String number) {
    return Period.parse(year + "-" + number);
  }

  private Proposal fine(String rule, String amount) {
    return proposal(li, rule, OutcomeKind.DEDUCTION, amount, null);
  }
}
