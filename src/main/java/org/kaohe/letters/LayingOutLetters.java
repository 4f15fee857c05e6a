package org.kaohe.letters;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import org.kaohe.shared.EmployeeNumber;
import org.kaohe.staff.Staff;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Puts a letter's frozen words together with what happened to it since. */
@Service
public class LayingOutLetters {

  private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("yyyy 年 M 月 d 日");
  private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

  private final Letters letters;
  private final Staff staff;
  private final Clock clock;

  LayingOutLetters(Letters letters, Staff staff, Clock clock) {
    this.letters = letters;
    this.staff = staff;
    this.clock = clock;
  }

  @Transactional(readOnly = true)
  public LetterSheet sheet(Letter letter) {
    return new LetterSheet(
        letter, letter.content(), date(letter.datedOn()), receipt(letter), correction(letter));
  }

  static String date(LocalDate day) {
    return DATE.format(day);
  }

  private String receipt(Letter letter) {
    Receipt receipt = letter.receipt();
    if (receipt == null) {
      return null;
    }
    return letter.kind().isServed() ? served(letter) : inPortal(letter);
  }

  private String inPortal(Letter letter) {
    Receipt receipt = letter.receipt();
    if (!receipt.isRefused()) {
      return "%s（%s）于 %s 在员工门户签收。"
          .formatted(letter.to().addresseeName(), letter.addressee(), at(receipt.receiptAt()));
    }
    return "收件人拒绝签收。经过：%s见证人：%s（%s）；登记人：%s；登记时间：%s。"
        .formatted(
            ended(receipt.receiptNote()),
            receipt.witnessName(),
            receipt.witness(),
            named(receipt.receiptBy()),
            at(receipt.receiptAt()));
  }

  private static String served(Letter letter) {
    Receipt receipt = letter.receipt();
    String witness = receipt.witnessName() == null ? "" : "，见证人：" + receipt.witnessName();
    return (receipt.isRefused() ? "收件人当面拒绝签收" : "收件人当面签收")
        + witness
        + "，"
        + ended(receipt.receiptNote());
  }

  private String correction(Letter letter) {
    return letters
        .findById(letter.correctedBy() == null ? "" : letter.correctedBy())
        .map(
            by ->
                "本文书已由 %s 的 %s《%s》更正，不再有效。"
                    .formatted(date(by.datedOn()), by.number(), by.content().title()))
        .orElse(null);
  }

  private String named(EmployeeNumber number) {
    return staff
        .find(number, LocalDate.now(clock))
        .map(member -> "%s（%s）".formatted(member.name(), number))
        .orElse(number.value());
  }

  private String at(Instant moment) {
    return MINUTE.format(moment.atZone(clock.getZone()));
  }

  private static String ended(String text) {
    return text.endsWith("。") ? text : text + "。";
  }
}
