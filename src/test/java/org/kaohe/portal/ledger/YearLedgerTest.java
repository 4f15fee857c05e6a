package org.kaohe.portal.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.util.List;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.joda.money.Money;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kaohe.outcomes.ClosingPayroll;
import org.kaohe.outcomes.ConfirmingOutcomes;
import org.kaohe.outcomes.CorrectingOutcomes;
import org.kaohe.outcomes.Correction;
import org.kaohe.outcomes.MonthPayroll;
import org.kaohe.outcomes.OutcomeLines;
import org.kaohe.outcomes.Payroll;
import org.kaohe.outcomes.ProposingOutcomes;
import org.kaohe.policy.OutcomeKind;
import org.kaohe.shared.Cny;
import org.kaohe.shared.Period;
import org.kaohe.shared.Refused;
import org.kaohe.testing.KaoheTest;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * A year by hand. Gross pay 8,000, so a month's limit is 1,600 (20%).
 *
 * <pre>
 * 2026-09  award 300, fine 2,000: 1,600 executed, 400 waived
 * 2026-W40 award 50 (its Thursday is October the first: October's pay)
 * 2026-10  performance pay 900, reimbursement 45.50, fine 800, corrected to 400 afterwards
 * 2025-12  award 100: another year
 *
 * awards 350, performance pay 900, reimbursement 45.50
 * deducted 1,600 + 800 - 800 + 400 = 2,000, by the policy 2,400, waived 400
 * net 350 + 900 + 45.50 - 2,000 = -704.50
 * </pre>
 */
@KaoheTest
class YearLedgerTest {

  private static final Correction UPHELD = new Correction("appeal-1", "申诉成立", PersonMonths.HR);

  @Autowired ProposingOutcomes proposing;
  @Autowired ConfirmingOutcomes confirming;
  @Autowired CorrectingOutcomes correcting;
  @Autowired OutcomeLines lines;
  @Autowired Payroll payroll;
  @Autowired ClosingPayroll closing;
  @Autowired MonthPayroll monthPayroll;
  @Autowired YearLedger ledger;

  private PersonMonths months;

  @BeforeEach
  void aPersonsYear() {
    months = new PersonMonths(proposing, confirming, lines, payroll, "national");
    months.finish("2025-12", months.proposal("P05-R3", OutcomeKind.CASH_AWARD, "100"));
    months.finish(
        "2026-09",
        months.proposal("P05-R3", OutcomeKind.CASH_AWARD, "300"),
        months.proposal("P05-R2", OutcomeKind.CERTIFICATE, "0"),
        months.proposal("P05-N1", OutcomeKind.DEDUCTION, "2000"));
    months.finish("2026-W40", months.proposal("P01-R5", OutcomeKind.CASH_AWARD, "50"));
    months.finish(
        "2026-10",
        months.proposal("P04-R1", OutcomeKind.PERFORMANCE_PAY, "900"),
        months.proposal("P11-R7", OutcomeKind.REIMBURSEMENT, "45.50"),
        months.proposal("P05-N4", OutcomeKind.DEDUCTION, "800"));
    correcting.replace(
        months.line("2026-10", "P05-N4").id(),
        months.proposal("P05-N4", OutcomeKind.DEDUCTION, "400"),
        months.pay(),
        UPHELD);
  }

  private PersonYear year(Integer year) {
    return ledger.of(months.person, year);
  }

  @Test
  void theYearIsTheSumOfItsPayrollFilesToTheCent() {
    assertThat(year(2026).net()).isEqualTo(Cny.of("-704.50"));
    assertThat(months.paid("2026-09", "2026-W40", "2026-10")).isEqualTo(Cny.of("-704.50"));
  }

  @Test
  void everyKindIsSummedByPolicyExecutedAndWaived() {
    PersonYear year = year(2026);

    assertThat(year.totals().get(OutcomeKind.CASH_AWARD).effect()).isEqualTo(Cny.of(350));
    assertThat(year.totals().get(OutcomeKind.PERFORMANCE_PAY).effect()).isEqualTo(Cny.of(900));
    assertThat(year.totals().get(OutcomeKind.REIMBURSEMENT).effect()).isEqualTo(Cny.of("45.50"));
    assertThat(year.totals().get(OutcomeKind.DEDUCTION))
        .isEqualTo(
            new LedgerTotal(Cny.of(2_400), Cny.of(2_000), Cny.of(400), Cny.ZERO, Cny.of(-2_000)));
    assertThat(year.paid()).isEqualTo(Cny.of("1295.50"));
  }

  @Test
  void aCorrectionIsAReversingRowAndANewOne() {
    List<LedgerRow> fines =
        year(2026).rows().stream().filter(row -> row.line().rule().equals("P05-N4")).toList();

    assertThat(fines)
        .extracting(row -> row.effect().getAmount().intValue())
        .containsExactlyInAnyOrder(-800, 800, -400);
    assertThat(fines.stream().filter(LedgerRow::isReversal))
        .singleElement()
        .satisfies(row -> assertThat(row.policyAmount()).isEqualTo(Cny.of(-800)))
        .satisfies(row -> assertThat(row.reason()).isEqualTo("申诉成立"));
    assertThat(year(2026).corrections()).isEqualTo(Cny.of(400));
  }

  @Test
  void rowsStandUnderTheMonthTheyArePaidWith() {
    assertThat(year(2026).months())
        .extracting(month -> month.payMonth() + " " + month.net().getAmount())
        .containsExactly("2026-09 -1300.00", "2026-10 595.50");
  }

  @Test
  void anotherYearIsAnotherLedger() {
    assertThat(year(2025).net()).isEqualTo(Cny.of(100));
    assertThat(year(2024).rows()).isEmpty();
    assertThat(year(null).year()).isEqualTo(2026);
    assertThat(ledger.years(months.person)).containsExactly(2026, 2025);
  }

  @Test
  void whatMovesNoMoneyIsToldBeside() {
    assertThat(year(2026).others())
        .singleElement()
        .extracting(line -> line.rule() + " " + line.kind())
        .isEqualTo("P05-R2 CERTIFICATE");
  }

  @Test
  void aFineThatTheLawLetsNothingOfThroughIsShownWithItsPolicyAmount() {
    PersonMonths there = new PersonMonths(proposing, confirming, lines, payroll, "广东");
    there.finish("2026-10", there.proposal("P05-N1", OutcomeKind.DEDUCTION, "500"));

    PersonYear year = ledger.of(there.person, 2026);

    assertThat(year.rows()).singleElement().extracting(LedgerRow::isReversal).isEqualTo(false);
    assertThat(year.deducted())
        .isEqualTo(new LedgerTotal(Cny.of(500), Cny.ZERO, Cny.of(500), Cny.ZERO, Cny.ZERO));
    assertThat(year.net()).isEqualTo(there.paid("2026-10")).isEqualTo(Cny.ZERO);
  }

  /**
   * May's payroll (300 - 800 = -500) is taken when the fine turns out to be 400: the reversal
   * (+800) and the new fine (-400) go to June. Months of long ago, so that no other test pays with
   * them.
   */
  @Test
  void whatAPayrollTookIsCorrectedWithTheNextOne() {
    months.finish(
        "2019-05",
        months.proposal("P05-R3", OutcomeKind.CASH_AWARD, "300"),
        months.proposal("P05-N4", OutcomeKind.DEDUCTION, "800"));
    closing.take(Period.parse("2019-05"), PersonMonths.HR);
    correcting.replace(
        months.line("2019-05", "P05-N4").id(),
        months.proposal("P05-N4", OutcomeKind.DEDUCTION, "400"),
        months.pay(),
        UPHELD);

    PersonYear year = year(2019);

    assertThat(year.months())
        .extracting(month -> month.payMonth() + " " + month.net().getAmount())
        .containsExactly("2019-05 -500.00", "2019-06 400.00");
    assertThat(file("2019-05")).isEqualTo(Cny.of(-500));
    assertThat(file("2019-06")).isEqualTo(Cny.of(400));
    assertThat(year.net()).isEqualTo(Cny.of(-100));
    assertThat(year.rows().stream().filter(LedgerRow::isMoved)).hasSize(2);
  }

  /** December's correction belongs to the next year's first payroll. */
  @Test
  void whatDecemberTookIsCorrectedInTheNextYear() {
    months.finish("2018-12", months.proposal("P05-N4", OutcomeKind.DEDUCTION, "800"));
    closing.take(Period.parse("2018-12"), PersonMonths.HR);
    correcting.voidLine(months.line("2018-12", "P05-N4").id(), UPHELD);

    assertThat(year(2018).net()).isEqualTo(Cny.of(-800));
    assertThat(year(2019).net()).isEqualTo(Cny.of(800)).isEqualTo(file("2019-01"));
  }

  /**
   * A loss of 3,000: January takes 1,600 and leaves 1,400; February takes those. By the policy it
   * is 3,000 once, all of it executed, nothing left.
   */
  @Test
  void aLossCarriedOverCountsOnce() {
    months.finish("2017-01", months.proposal("P06-N2", OutcomeKind.LOSS_COMPENSATION, "3000"));
    assertThat(year(2017).deducted())
        .isEqualTo(
            new LedgerTotal(Cny.of(3_000), Cny.of(1_600), Cny.ZERO, Cny.of(1_400), Cny.of(-1_600)));

    months.finish("2017-02", months.proposal("P05-R3", OutcomeKind.CASH_AWARD, "300"));

    assertThat(year(2017).deducted())
        .isEqualTo(
            new LedgerTotal(Cny.of(3_000), Cny.of(3_000), Cny.ZERO, Cny.ZERO, Cny.of(-3_000)));
    assertThat(year(2017).net()).isEqualTo(Cny.of(-2_700));
    assertThat(file("2017-01").plus(file("2017-02"))).isEqualTo(Cny.of(-2_700));
  }

  private Money file(String month) {
    return monthPayroll.of(Period.parse(month)).net(months.person);
  }

  @ParameterizedTest
  @ValueSource(ints = {1999, 3000, -1})
  void aYearThatCannotBeIsRefused(int year) {
    assertThatThrownBy(() -> year(year)).isInstanceOf(Refused.class).hasMessageContaining("年度");
  }

  @Test
  void theSpreadsheetEndsWithTheSameSum() throws Exception {
    ByteArrayOutputStream out = new ByteArrayOutputStream();

    LedgerFile.writeXlsx(year(2026), out);

    try (ReadableWorkbook book =
        new ReadableWorkbook(new ByteArrayInputStream(out.toByteArray()))) {
      List<Row> rows = book.findSheet("明细").orElseThrow().read();
      assertThat(rows).hasSize(1 + 8);
      List<Row> totals = book.findSheet("合计").orElseThrow().read();
      Row last = totals.get(totals.size() - 1);
      assertThat(last.getCellText(0)).isEqualTo("合计");
      assertThat(last.getCell(5).asNumber()).isEqualByComparingTo("-704.50");
    }
  }
}
