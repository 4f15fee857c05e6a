package org.kaohe.tables;

import java.util.stream.Collectors;

/** Full-width forms ({@code １}, {@code ％}, {@code ，}) as half-width ones, without spaces around. */
final class Width {

  private Width() {}

  static String half(String text) {
    return text.codePoints()
        .map(c -> c >= 0xFF01 && c <= 0xFF5E ? c - 0xFEE0 : c)
        .map(c -> c == 0x3000 || c == 0xA0 ? ' ' : c)
        .mapToObj(Character::toString)
        .collect(Collectors.joining())
        .strip();
  }
}
