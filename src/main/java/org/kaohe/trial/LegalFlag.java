package org.kaohe.trial;

import org.joda.money.Money;

/**
 * Something the law has a say in.
 *
 * @param lines how often
 * @param people different people
 * @param amount by the policy, in CNY; zero where it is no matter of money
 */
public record LegalFlag(Matter matter, int lines, int people, Money amount) {

  /** What it is about (policies part D). */
  public enum Matter {
    LIMITED("扣款超过法定上限", "当月扣款合计不得超过月总工资的 20%，且实发不得低于最低工资（工资支付暂行规定第十六条）；超出部分不执行。"),
    BASIS_TO_CONFIRM("罚款的法律依据待确认", "法规只规定了赔偿损失的扣除；能否罚款取决于劳动合同与工作地的规定。"),
    FORBIDDEN_BY_PLACE("工作地不允许罚款", "该工作地规定不得从固定工资中罚款，改为警告。"),
    DISMISSAL("可能走到解除劳动合同", "只是提议：须经升级处理程序（举证、听取本人意见、通知工会、审批）由指定的人决定。"),
    DEMOTION_OR_TRANSFER("可能降职或调岗", "须本人书面同意（劳动合同法第三十五条）或有记录的法定理由。"),
    DUTY_OR_GRADE("调整职责或降低职级", "只是提议，由主管批准后生效。"),
    MINIMUM_WAGE("受最低工资限制", "扣发或未获得的绩效工资不受 20% 限制，但实发不得低于最低工资。");

    private final String label;
    private final String meaning;

    Matter(String label, String meaning) {
      this.label = label;
      this.meaning = meaning;
    }

    public String label() {
      return label;
    }

    public String meaning() {
      return meaning;
    }
  }
}
