package org.kaohe.tables;

import java.util.regex.Pattern;

/** Spaces and full-width forms ({@code １}, {@code ％}, {@code ，}) that people type unawares. */
final class Width {

  private static final String BLANK = "[\\s\\u00A0\\u3000\\u200B\\uFEFF]+";
  private static final Pattern AROUND = Pattern.compile("^" + BLANK + "|" + BLANK + "$");

  private Width() {}

  /** Without any kind of blank around it. */
  static String trim(String text) {
    return text == null ? "" : AROUND.matcher(text).replaceAll("");
  }

  /** Trimmed, full-width forms made half-width. */
  static String half(String text) {
    StringBuilder half = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      half.append(c >= 0xFF01 && c <= 0xFF5E ? (char) (c - 0xFEE0) : c);
    }
    return trim(half.toString());
  }
}
