package org.kaohe.letters;

/**
 * What a letter is filed with; null where there is none.
 *
 * @param corrects id of the earlier letter that it takes back
 */
public record LetterSource(String cycleId, String lineId, String caseId, String corrects) {

  public static LetterSource ofLine(String cycleId, String lineId) {
    return new LetterSource(cycleId, lineId, null, null);
  }

  public static LetterSource ofCase(String caseId) {
    return new LetterSource(null, null, caseId, null);
  }
}
