package org.kaohe.letters;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;

/** A letter's words as one text that fits its column. */
final class ContentText {

  static final int LONGEST = 12_000;
  private static final ObjectMapper JSON = new ObjectMapper();

  private ContentText() {}

  static String write(LetterContent content) {
    try {
      String text = JSON.writeValueAsString(content);
      if (text.length() > LONGEST) {
        throw new IllegalArgumentException("a letter exceeds " + LONGEST + " characters");
      }
      return text;
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException(e);
    }
  }

  static LetterContent read(String text) {
    try {
      return JSON.readValue(text, LetterContent.class);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("unreadable letter", e);
    }
  }
}
