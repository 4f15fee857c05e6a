package org.kaohe.letters;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.kaohe.shared.EmployeeNumber;
import org.kaohe.staff.Staff;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Who may read which letter: one's own; what goes round in one's team or department until it is
 * taken back; HR all, but not its own before they are handed over.
 */
@Service
public class ReadingLetters {

  private static final Comparator<Letter> NEWEST_FIRST =
      Comparator.comparing(Letter::issuedAt).thenComparing(Letter::number).reversed();

  private final Letters letters;
  private final CircleOfLetter circles;
  private final Staff staff;
  private final Clock clock;

  ReadingLetters(Letters letters, CircleOfLetter circles, Staff staff, Clock clock) {
    this.letters = letters;
    this.circles = circles;
    this.staff = staff;
    this.clock = clock;
  }

  /** Addressed to that person, or to the team or department they were in; newest first. */
  @Transactional(readOnly = true)
  public List<Letter> of(EmployeeNumber reader) {
    return Stream.concat(letters.of(reader).stream().filter(Letter::isDelivered), goneRound(reader))
        .sorted(NEWEST_FIRST)
        .toList();
  }

  private Stream<Letter> goneRound(EmployeeNumber reader) {
    return staff
        .find(reader, LocalDate.now(clock))
        .map(member -> letters.roundIn(member.department()))
        .orElse(List.of())
        .stream()
        .filter(letter -> !reader.equals(letter.addressee()))
        .filter(letter -> isInCircle(letter, reader));
  }

  /**
   * @param hr whether they read as HR
   * @throws org.kaohe.shared.Refused {@code letter-unknown} if there is none that they may read
   */
  @Transactional(readOnly = true)
  public Letter read(String id, EmployeeNumber reader, boolean hr) {
    return letters
        .findById(id)
        .filter(letter -> isOwn(letter, reader) || mayAsAnother(letter, reader, hr))
        .orElseThrow(Letters::unknown);
  }

  private static boolean isOwn(Letter letter, EmployeeNumber reader) {
    return reader.equals(letter.addressee()) && letter.isDelivered();
  }

  private boolean mayAsAnother(Letter letter, EmployeeNumber reader, boolean hr) {
    return hr && !reader.equals(letter.addressee()) || isInCircle(letter, reader);
  }

  private boolean isInCircle(Letter letter, EmployeeNumber reader) {
    return !letter.isCorrected() && circles.holds(letter, reader);
  }
}
