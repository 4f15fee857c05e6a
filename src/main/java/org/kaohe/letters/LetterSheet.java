package org.kaohe.letters;

/**
 * A letter as it is laid out, on a page as in a file.
 *
 * @param date such as 2026 年 11 月 6 日
 * @param receipt how it was received, in words; null while it was not
 * @param correction by which letter it was taken back, in words; null if it stands
 */
public record LetterSheet(
    Letter letter, LetterContent content, String date, String receipt, String correction) {

  /** It is framed, to hang on a wall. */
  public boolean isFramed() {
    return letter.kind() == LetterKind.CERTIFICATE;
  }

  public String fileName() {
    return letter.number() + ".pdf";
  }
}
