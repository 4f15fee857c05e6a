package org.kaohe.records;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Map;
import org.joda.money.Money;
import org.kaohe.shared.EmployeeNumber;
import org.kaohe.tables.Cells;

/** Reads what superiors and HR say of a claim, with every fault at once. */
final class ClaimForms {

  private static final Map<String, Boolean> ANSWERS = Map.of("YES", true, "NO", false);
  private static final Map<String, Boolean> DECISIONS = Map.of("APPROVED", true, "DECLINED", false);

  private ClaimForms() {}

  static ClaimCheck check(String supported, String note, EmployeeNumber by, Instant now) {
    Reading reading = new Reading();
    Boolean answer = ANSWERS.get(supported == null ? "" : supported.strip());
    if (answer == null) {
      reading.fault("是否属实", supported, "须选属实或不属实");
    }
    String text = reading.text("核对说明", note, Boolean.FALSE.equals(answer) ? 2 : 0, 1000);
    reading.refuseIfFaulty("check-invalid", "核对意见没有提交，请更正后再提交");
    return new ClaimCheck(answer, text, by, now);
  }

  static ClaimDecision decision(
      MeritClaim claim, RawClaimDecision raw, EmployeeNumber by, Instant now) {
    Reading reading = new Reading();
    Boolean approved = DECISIONS.get(raw.decision() == null ? "" : raw.decision().strip());
    if (approved == null) {
      reading.fault("审批结论", raw.decision(), "须选批准或不批准");
    }
    Money amount = reading.optional("批准金额", raw.amount(), Cells.money());
    BigDecimal result = reading.optional("成绩", raw.result(), Cells.amount());
    checkFits(claim, approved, raw, amount, reading);
    String reason = reading.text("审批理由", raw.reason(), Boolean.TRUE.equals(approved) ? 0 : 2, 1000);
    reading.refuseIfFaulty("decision-invalid", "审批结论没有提交，请更正后再提交");
    BigDecimal confirmed = result == null && approved ? claim.claimedResult() : result;
    return new ClaimDecision(approved, amount, confirmed, reason, by, now);
  }

  private static void checkFits(
      MeritClaim claim, Boolean approved, RawClaimDecision raw, Money amount, Reading reading) {
    boolean amountGiven = isGiven(raw.amount());
    boolean resultGiven = isGiven(raw.result());
    if (Boolean.FALSE.equals(approved) && (amountGiven || resultGiven)) {
      reading.fault("审批结论", "不批准", "不批准的不填金额和成绩");
    }
    if (amountGiven && !ClaimForm.isOfMoney(claim.category())) {
      reading.fault("批准金额", raw.amount(), "只有“加班报销”和“特殊贡献”填写金额");
    }
    if (resultGiven && claim.category() != Category.TRAINING) {
      reading.fault("成绩", raw.result(), "只有“培训”填写成绩");
    }
    if (claim.category() == Category.OVERTIME_CLAIM && Boolean.TRUE.equals(approved)) {
      checkReimbursement(claim, raw.amount(), amount, reading);
    }
  }

  /** What is reimbursed was spent. */
  private static void checkReimbursement(
      MeritClaim claim, String raw, Money amount, Reading reading) {
    if (!isGiven(raw)) {
      reading.fault("批准金额", raw, "加班报销须填写批准金额");
    } else if (amount != null && amount.isGreaterThan(claim.claimedAmount())) {
      reading.fault("批准金额", raw, "不能超过申报的 %s 元".formatted(claim.claimedAmount().getAmount()));
    }
  }

  private static boolean isGiven(String text) {
    return text != null && !text.isBlank();
  }
}
