package org.kaohe.letters;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.kaohe.shared.EmployeeNumber;
import org.springframework.stereotype.Component;

/** Tells those whom a letter is for that it is there. */
@Component
class TellingReaders {

  private final Notices notices;
  private final CircleOfLetter circles;
  private final Clock clock;

  TellingReaders(Notices notices, CircleOfLetter circles, Clock clock) {
    this.notices = notices;
    this.circles = circles;
    this.clock = clock;
  }

  void tell(List<Letter> issued) {
    List<Notice> all = new ArrayList<>();
    issued.forEach(letter -> all.addAll(of(letter)));
    notices.send(all);
  }

  private List<Notice> of(Letter letter) {
    Set<EmployeeNumber> readers = new TreeSet<>(circles.members(letter));
    if (letter.addressee() != null && letter.isDelivered()) {
      readers.add(letter.addressee());
    }
    return readers.stream().map(reader -> notice(letter, reader)).toList();
  }

  private Notice notice(Letter letter, EmployeeNumber reader) {
    boolean own = reader.equals(letter.addressee());
    String text =
        (own ? "您有一份文书：%s（%s）%s" : "您所在的团队或部门有一份文书：%s（%s）%s")
            .formatted(
                letter.content().title(),
                letter.number(),
                own && letter.awaitsReceipt() ? "，请阅读并签收" : "");
    return new Notice(
        reader, "letter:" + letter.id(), text, "/letters/" + letter.id(), clock.instant());
  }
}
