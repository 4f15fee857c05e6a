package org.kaohe.letters;

/** The last number of each kind and year. */
public interface LetterNumbers {

  /**
   * The next numbers, without gaps: whoever else asks waits until the caller's transaction ends,
   * and has the same ones if it is rolled back.
   *
   * @param howMany at least 1
   * @return the first of them, from 1
   */
  int take(LetterKind kind, int year, int howMany);
}
