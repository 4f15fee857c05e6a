package org.kaohe.escalation;

import org.joda.money.Money;

/**
 * What somebody dismissed for incompetence is estimated to get.
 *
 * @param severance 经济补偿
 * @param inLieu 代通知金: the wage of the month before, or null with thirty days' notice
 */
record Payout(Severance severance, Money inLieu) {

  String formula() {
    String without = severance.formula();
    return inLieu == null
        ? without
        : without + "；代通知金：上一个月工资 %s 元（劳动合同法第四十条，实施条例第二十条）".formatted(inLieu.getAmount());
  }
}
