package org.kaohe.tables;

import java.util.regex.Pattern;

/** Spaces and full-width forms ({@code １}, {@code ％}, {@code ，}) that people type unawares. */
final class Width {

  private static final String BLANK = "[\\s\\u00A0\\u3000\\u200B\\uFEFF]+";
  private static final Pattern AROUND = Pattern.compile("^" + BLANK + "|" + BLANK + "$");

  private Width() {}

  /** Without any kind of blank around it. */
  static String trim(String text) {
    if (text == null || text.isEmpty()) {
      return "";
    }
    return isInk(text.charAt(0)) && isInk(text.charAt(text.length() - 1))
        ? text
        : AROUND.matcher(text).replaceAll("");
  }

  /** Trimmed, full-width forms made half-width. */
  static String half(String text) {
    if (text.chars().noneMatch(Width::isFull)) {
      return trim(text);
    }
    StringBuilder half = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      half.append(isFull(c) ? (char) (c - 0xFEE0) : c);
    }
    return trim(half.toString());
  }

  private static boolean isFull(int c) {
    return c >= 0xFF01 && c <= 0xFF5E;
  }

  /** Certainly not blank: a quick answer for nearly every cell. */
  private static boolean isInk(char c) {
    return c > ' ' && c < 0x7F || c >= 0x4E00 && c <= 0x9FFF;
  }
}
