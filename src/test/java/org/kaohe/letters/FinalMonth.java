package org.kaohe.letters;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.kaohe.outcomes.ConfirmingOutcomes;
import org.kaohe.outcomes.CorrectingOutcomes;
import org.kaohe.outcomes.Correction;
import org.kaohe.outcomes.OutcomeLine;
import org.kaohe.outcomes.OutcomeLines;
import org.kaohe.outcomes.PayBasis;
import org.kaohe.outcomes.ProposingOutcomes;
import org.kaohe.policy.OutcomeKind;
import org.kaohe.policy.Proposal;
import org.kaohe.shared.Cny;
import org.kaohe.shared.EmployeeNumber;
import org.kaohe.shared.Period;
import org.kaohe.shared.SubjectType;
import org.kaohe.tables.Import;
import org.springframework.beans.factory.annotation.Autowired;

/** Final lines of a cycle of its own, about a newcomer and LA2 of one team and LA3 of another. */
@org.springframework.stereotype.Component
class FinalMonth {

  static final EmployeeNumber HR = EmployeeNumber.of("LAHR");
  static final EmployeeNumber MATE = EmployeeNumber.of("LA2");
  static final EmployeeNumber OTHER_TEAM = EmployeeNumber.of("LA3");
  static final String DEPARTMENT = "文书部";

  private static final String STAFF =
      """
      工号,姓名,部门,团队,岗位,上级工号,角色,入职日期,固定工资,月总工资,工作地
      LAHR,洪人力,文书人力部,人力组,人力,,人力,2020-01-01,8000,10000,上海
      LAHR2,何人力,文书人力部,人力组,人力,,人力,2020-01-01,8000,10000,上海
      %s,陆㛃岚,文书部,甲组,客服,,员工,2020-01-01,5000,6000,上海
      LA2,㛃小满,文书部,甲组,客服,,员工,2020-01-01,5000,6000,上海
      LA3,龑三,文书部,乙组,客服,,员工,2020-01-01,5000,6000,上海
      """;

  @Autowired List<Import> imports;
  @Autowired ProposingOutcomes proposing;
  @Autowired ConfirmingOutcomes confirming;
  @Autowired CorrectingOutcomes correcting;
  @Autowired OutcomeLines lines;

  /** Somebody whom no other test knows, beside the others. */
  EmployeeNumber newcomer() {
    String number = "LA-" + UUID.randomUUID().toString().substring(0, 13);
    Import staff =
        imports.stream().filter(kind -> kind.kind().equals("staff")).findFirst().orElseThrow();
    staff.run(
        new ByteArrayInputStream(STAFF.formatted(number).getBytes(StandardCharsets.UTF_8)),
        "staff.csv",
        HR,
        Map.of());
    return EmployeeNumber.of(number);
  }

  /** Of October 2026, under P05; answers the cycle. */
  String publish(Proposal... proposals) {
    String cycle = "la-" + UUID.randomUUID();
    Map<EmployeeNumber, PayBasis> pay = new HashMap<>();
    for (Proposal each : proposals) {
      pay.put(EmployeeNumber.of(each.subject()), pay());
    }
    proposing.propose(cycle, Period.month(2026, 10), "P05", 1, List.of(proposals), pay);
    confirming.unconfirmedLimited(cycle).forEach(l -> confirming.confirmLimited(l.id(), HR));
    confirming.confirmAll(cycle, HR);
    confirming.publish(cycle);
    return cycle;
  }

  String finish(Proposal... proposals) {
    String cycle = publish(proposals);
    confirming.finalise(cycle);
    return cycle;
  }

  OutcomeLine line(String cycle, OutcomeKind kind) {
    return lines.ofCycle(cycle).stream()
        .filter(line -> line.kind() == kind && line.state().isStanding())
        .findFirst()
        .orElseThrow();
  }

  void voidLine(OutcomeLine line) {
    correcting.voidLine(line.id(), new Correction("review-1", "记录不实，已作废", HR));
  }

  OutcomeLine replace(OutcomeLine line, Proposal other) {
    return correcting.replace(
        line.id(), other, pay(), new Correction("review-1", "满意度更正为 79.9%", HR));
  }

  private static PayBasis pay() {
    return new PayBasis(Cny.of(6_000), Cny.of(5_000), "national");
  }

  static Proposal of(EmployeeNumber person, OutcomeKind kind, String amount) {
    Map<String, String> facts = new LinkedHashMap<>();
    facts.put("客户满意度", "76.4");
    facts.put("满意度连续不达标月数", "2");
    return new Proposal(
        SubjectType.EMPLOYEE,
        person.value(),
        kind.isPenalty() ? "P05-N4" : "P05-R1",
        kind.isPenalty() ? "客户满意度不达标" : "月度最佳客服奖",
        kind,
        Cny.of(amount),
        null,
        facts,
        kind.isPenalty() ? "客户满意度 76.4% 低于 80%，连续第 2 个月" : "综合分 96.20 在部门排名第 1，评为月度最佳客服");
  }
}
