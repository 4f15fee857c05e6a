package org.kaohe.committee;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.kaohe.shared.EmployeeNumber;
import org.kaohe.shared.Fault;
import org.kaohe.shared.Refused;
import org.springframework.stereotype.Component;

/** Reads a member's form, with every fault at once. */
@Component
class BallotForm {

  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
  private static final Pattern DECIMAL = Pattern.compile("[+-]?\\d{1,20}(\\.\\d{1,20})?");
  private static final int SHORTEST = 5;
  private static final int LONGEST = 500;

  private final Candidates candidates;

  BallotForm(Candidates candidates) {
    this.candidates = candidates;
  }

  Ballot read(Election election, EmployeeNumber voter, RawBallot raw) {
    List<Fault> faults = new ArrayList<>();
    Ballot ballot = raw.abstain() ? abstention(raw, faults) : vote(election, voter, raw, faults);
    if (!faults.isEmpty()) {
      throw Refused.invalid("ballot-invalid", "投票未保存，请更正后重新提交", faults);
    }
    return ballot;
  }

  private static Ballot abstention(RawBallot raw, List<Fault> faults) {
    if (raw.candidate() != null) {
      faults.add(Fault.at("候选人工号", raw.candidate(), "弃权时不能填写候选人"));
    }
    checkReason(raw.reason(), 0, faults);
    return new Ballot(null, null, raw.reason());
  }

  private Ballot vote(Election election, EmployeeNumber voter, RawBallot raw, List<Fault> faults) {
    EmployeeNumber choice = choice(election, voter, raw.candidate(), faults);
    Marks marks =
        new Marks(
            mark("综合素质", raw.overall(), faults),
            mark("服务态度", raw.attitude(), faults),
            mark("技能水平", raw.skill(), faults),
            mark("工作成效", raw.effect(), faults));
    checkReason(raw.reason(), SHORTEST, faults);
    return new Ballot(choice, marks, raw.reason());
  }

  private EmployeeNumber choice(
      Election election, EmployeeNumber voter, String sent, List<Fault> faults) {
    String text = sent == null ? "" : normal(sent);
    Optional<EmployeeNumber> number =
        EmployeeNumber.isValid(text) ? Optional.of(new EmployeeNumber(text)) : Optional.empty();
    String fault =
        text.isEmpty()
            ? "必填：请填写候选名单中的一个工号，或勾选弃权"
            : number.map(chosen -> faultOf(election, voter, chosen)).orElse("不在候选名单中");
    if (!fault.isEmpty()) {
      faults.add(Fault.at("候选人工号", sent, fault));
    }
    return number.orElse(null);
  }

  /** Empty if that candidate can be chosen. */
  private String faultOf(Election election, EmployeeNumber voter, EmployeeNumber chosen) {
    if (chosen.equals(voter)) {
      return "不能投给自己";
    }
    Optional<Candidate> found = candidates.find(election.id(), chosen);
    if (found.isEmpty()) {
      return "不在候选名单中";
    }
    return election.round() > 1 && !found.get().finalist() ? "没有进入第二轮" : "";
  }

  private static BigDecimal mark(String label, String sent, List<Fault> faults) {
    if (sent == null) {
      faults.add(Fault.at(label, null, "必填，须为 0–100 的数字，最多两位小数"));
      return null;
    }
    String text = normal(sent);
    BigDecimal mark = DECIMAL.matcher(text).matches() ? new BigDecimal(text) : null;
    if (mark == null
        || mark.signum() < 0
        || mark.compareTo(HUNDRED) > 0
        || mark.stripTrailingZeros().scale() > 2) {
      faults.add(Fault.at(label, sent, "须为 0–100 的数字，最多两位小数"));
      return null;
    }
    return mark.setScale(2);
  }

  private static void checkReason(String reason, int shortest, List<Fault> faults) {
    int length = reason == null ? 0 : reason.codePointCount(0, reason.length());
    if (length < shortest || length > LONGEST) {
      String allowed = shortest == 0 ? "最多 500 字" : "须为 5–500 字";
      faults.add(Fault.at("推荐理由", reason, allowed));
    }
  }

  private static String normal(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFKC).strip();
  }
}
