package org.kaohe.letters.pdf;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.text.Normalizer;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.springframework.stereotype.Component;

/**
 * The font that files are written in: Noto Sans SC, all characters of GB 18030's basic plane and
 * the rare ones of the national table of common characters. What it does not have, such as 𠮷, is
 * printed as 〓, as Chinese printers do, with its code below.
 */
@Component
class Glyphs {

  static final String FAMILY = "Noto Sans SC";
  private static final String PLACE = "/fonts/NotoSansSC-Regular.ttf";
  private static final int MISSING = 0x3013;
  private static final Pattern RADICALS = Pattern.compile("[\\u2E80-\\u2FDF]");

  private volatile CmapLookup characters;

  InputStream open() {
    return Glyphs.class.getResourceAsStream(PLACE);
  }

  /** Codes of the text's characters that the font lacks, in order, each once. */
  List<String> lacking(String text) {
    return plain(text)
        .codePoints()
        .filter(this::isLacking)
        .distinct()
        .mapToObj("U+%04X"::formatted)
        .toList();
  }

  /** With a mark in the place of each character that the font lacks. */
  String printable(String text) {
    StringBuilder printable = new StringBuilder(text.length());
    plain(text)
        .codePoints()
        .filter(code -> !isVariation(code))
        .map(code -> isLacking(code) ? MISSING : isControl(code) ? ' ' : code)
        .forEach(printable::appendCodePoint);
    return printable.toString();
  }

  /**
   * Radicals, which text copied from other files is full of, become the characters they look like.
   */
  private static String plain(String text) {
    return RADICALS
        .matcher(text)
        .replaceAll(radical -> Normalizer.normalize(radical.group(), Normalizer.Form.NFKC));
  }

  private boolean isLacking(int code) {
    return !isVariation(code)
        && !Character.isWhitespace(code)
        && characters().getGlyphId(code) == 0;
  }

  /** Blanks such as Word's line break (U+000B), which no XML may hold. */
  private static boolean isControl(int code) {
    return code < ' ' && code != '\t' && code != '\n' && code != '\r';
  }

  /** Chooses between shapes of the character before it, which is there without it too. */
  private static boolean isVariation(int code) {
    return code >= 0xFE00 && code <= 0xFE0F || code >= 0xE0100 && code <= 0xE01EF;
  }

  private CmapLookup characters() {
    if (characters == null) {
      characters = read();
    }
    return characters;
  }

  private CmapLookup read() {
    try (InputStream file = open();
        TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(file))) {
      return font.getUnicodeCmapLookup();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
