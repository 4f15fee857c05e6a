package org.kaohe.letters;

import java.util.List;
import org.kaohe.shared.EmployeeNumber;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who may read which letter: one's own; what went round in one's team; HR all. */
@Service
public class ReadingLetters {

  /** Addressed to that person, or to the team or department they were in; newest first. */
  @Transactional(readOnly = true)
  public List<Letter> of(EmployeeNumber reader) {
    throw new UnsupportedOperationException();
  }

  /**
   * @throws org.kaohe.shared.Refused {@code letter-unknown} if there is none that they may read
   */
  @Transactional(readOnly = true)
  public Letter read(String id, EmployeeNumber reader, boolean hr) {
    throw new UnsupportedOperationException();
  }
}
