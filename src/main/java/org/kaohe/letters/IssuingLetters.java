package org.kaohe.letters;

import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Numbers, dates and files letters, and tells their addressees. */
@Service
public class IssuingLetters {

  /**
   * In the caller's transaction. A letter of an occasion that has one already is not issued again.
   *
   * @return the letters of these occasions, in the order of the drafts, whenever they were issued
   */
  @Transactional
  public List<Letter> issue(List<LetterDraft> drafts) {
    throw new UnsupportedOperationException();
  }
}
