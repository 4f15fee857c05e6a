package org.kaohe.letters;

import java.util.ArrayList;
import java.util.List;
import org.joda.money.Money;
import org.kaohe.letters.LetterContent.Entry;
import org.kaohe.outcomes.LineAmounts;
import org.kaohe.outcomes.OutcomeLine;

/** What a deduction notice says: how much, why no more, what the law says, what can be done. */
final class DeductionWords {

  private static final String ARTICLE_16 =
      "《工资支付暂行规定》第十六条：因劳动者本人原因给用人单位造成经济损失的，可按劳动合同的约定要求其赔偿，并可从工资中扣除；"
          + "但每月扣除的部分不得超过劳动者当月工资的 20%，扣除后的剩余工资低于当地月最低工资标准的，按最低工资标准支付。";
  private static final String FINE = "扣款按上述上限执行，超出上限的部分予以免除，不结转以后月份。";
  private static final String FLAG =
      "上述条文规定的是经济损失的赔偿。以罚款方式扣减工资是否合法，取决于劳动合同的约定和工作地的规定，本项扣款的法律依据待确认。";
  private static final String COMPENSATION = "赔偿按上述上限执行，超出当月上限的部分可以在以后月份的上限内继续扣除，直至赔偿完毕。";
  private static final String PERFORMANCE_PAY =
      "绩效工资依照考核方案核发，扣发部分不受当月工资 20% 的限制；但实发工资不得低于当地最低工资标准。";

  private DeductionWords() {}

  static LetterContent notice(LineCase about) {
    List<Entry> entries = about.evidence();
    addAmounts(entries, about.line());
    about.addConfirmation(entries);
    return new LetterContent(
        LetterKind.DEDUCTION_NOTICE.label(),
        about.salutation(),
        List.of(decision(about.line())),
        entries,
        notes(about),
        about.signature());
  }

  private static String decision(OutcomeLine line) {
    String what = line.kind().label();
    return line.executedAmount().isZero()
        ? "依照公司方案，您本期有一项%s，经法定限度审核后不予执行，即实际扣减 0.00 元。现将依据和计算告知如下。".formatted(what)
        : "依照公司方案，经法定限度审核和人力资源部确认，决定对您%s %s，从 %s工资中扣减。现将依据和计算告知如下。"
            .formatted(what, Phrases.yuan(line.executedAmount()), Phrases.period(line.payMonth()));
  }

  private static void addAmounts(List<Entry> entries, OutcomeLine line) {
    LineAmounts amounts = line.amounts();
    entries.add(new Entry("方案金额", Phrases.yuan(amounts.policyAmount())));
    entries.add(
        new Entry(
            "法定限度",
            amounts.statutoryLimit() == null ? "不适用" : Phrases.yuan(amounts.statutoryLimit())));
    entries.add(new Entry("执行金额", Phrases.yuan(amounts.executedAmount())));
    entries.add(new Entry("免除金额", Phrases.yuan(amounts.waivedAmount())));
    addSome(entries, "结转以后月份", amounts.carriedAmount());
    LineCase.addIf(entries, "计算说明", amounts.guardReason());
  }

  private static void addSome(List<Entry> entries, String name, Money amount) {
    if (!amount.isZero()) {
      entries.add(new Entry(name, Phrases.yuan(amount)));
    }
  }

  private static List<String> notes(LineCase about) {
    List<String> notes = new ArrayList<>();
    switch (about.line().kind()) {
      case PERFORMANCE_PAY_WITHHELD -> notes.add(PERFORMANCE_PAY);
      case LOSS_COMPENSATION -> notes.addAll(List.of(ARTICLE_16, COMPENSATION));
      default -> notes.addAll(List.of(ARTICLE_16, FINE));
    }
    if (about.line().amounts().legalFlag()) {
      notes.add(FLAG);
    }
    notes.addAll(Phrases.objection(about.appealUntil()));
    return notes;
  }
}
