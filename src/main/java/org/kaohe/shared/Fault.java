package org.kaohe.shared;

/**
 * One thing wrong with what a person sent.
 *
 * @param place where: a form field, or a file's row and heading ("第 3 行 客户满意度"); may be null
 * @param value what was sent, shortened; may be null
 * @param message in Chinese: what is wrong and what is allowed
 */
public record Fault(String place, String value, String message) {

  public static Fault of(String message) {
    return new Fault(null, null, message);
  }

  public static Fault at(String place, Object value, String message) {
    String text = value == null ? null : String.valueOf(value);
    return new Fault(
        place, text != null && text.length() > 100 ? text.substring(0, 100) + "…" : text, message);
  }

  @Override
  public String toString() {
    return (place == null ? "" : place + ":") + message + (value == null ? "" : "(" + value + ")");
  }
}
