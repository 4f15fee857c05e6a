package org.kaohe.letters;

import java.util.List;
import java.util.stream.Stream;
import org.kaohe.shared.EmployeeNumber;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** HR looks through all letters, newest first, but those to themselves. */
@Service
public class FindingLetters {

  public static final int PAGE = 50;

  private static final List<String> ACKNOWLEDGED =
      Stream.of(LetterKind.values())
          .filter(kind -> kind.isReceipted() && !kind.isServed())
          .map(LetterKind::name)
          .toList();

  private final Letters letters;

  FindingLetters(Letters letters) {
    this.letters = letters;
  }

  /**
   * @param page from 1
   * @param total of all that were found
   */
  public record Found(List<Letter> letters, int page, int total) {

    public int pages() {
      return Math.max(1, (total + PAGE - 1) / PAGE);
    }
  }

  /**
   * @param search a part of the number or of the addressee's name, or the addressee's number; empty
   *     for all
   * @param awaiting only those that nobody has received yet
   * @param page a page beyond the end becomes the nearest one
   */
  @Transactional(readOnly = true)
  public Found find(String search, boolean awaiting, int page, EmployeeNumber by) {
    String text = search == null ? "" : search.strip();
    int total = letters.count(text, awaiting ? 1 : 0, ACKNOWLEDGED, by.value());
    int last = Math.max(1, (total + PAGE - 1) / PAGE);
    int shown = Math.min(last, Math.max(1, page));
    return new Found(
        letters.page(text, awaiting ? 1 : 0, ACKNOWLEDGED, by.value(), PAGE, (shown - 1) * PAGE),
        shown,
        total);
  }
}
