package org.kaohe.outcomes;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.LinkedHashMap;
import java.util.Map;

/** Facts as one JSON text that keeps their order and fits its column. */
class FactsText {

  static final int MAX = 8000;
  private static final int MAX_VALUE = 500;
  private static final ObjectMapper JSON = new ObjectMapper();

  private FactsText() {}

  /** Overlong values are cut and end in …; no evidence figure is that long. */
  static String write(Map<String, String> facts) {
    Map<String, String> bounded = new LinkedHashMap<>();
    facts.forEach((name, value) -> bounded.put(name, shorten(value, MAX_VALUE)));
    try {
      String text = JSON.writeValueAsString(bounded);
      if (text.length() > MAX) {
        throw new IllegalArgumentException("facts of a line exceed " + MAX + " characters");
      }
      return text;
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException(e);
    }
  }

  static Map<String, String> read(String text) {
    try {
      return JSON.readValue(text, new TypeReference<LinkedHashMap<String, String>>() {});
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("unreadable facts", e);
    }
  }

  static String shorten(String text, int max) {
    return text == null || text.length() <= max ? text : text.substring(0, max - 1) + "…";
  }
}
