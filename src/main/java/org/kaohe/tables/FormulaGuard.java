package org.kaohe.tables;

/**
 * Keeps a spreadsheet from running text as a formula: a text that begins like one is written after
 * an apostrophe, which is taken away again when such a file is read.
 */
final class FormulaGuard {

  /** With the full-width forms, which spreadsheets of East Asia run as well. */
  private static final String STARTS = "=+-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20";

  private FormulaGuard() {}

  static String guard(String text) {
    return isRisky(text) ? "'" + text : text;
  }

  static String unguard(String text) {
    return text.startsWith("'") && isRisky(text.substring(1)) ? text.substring(1) : text;
  }

  private static boolean isRisky(String text) {
    return startsRisky(text) || startsRisky(Width.trim(text));
  }

  private static boolean startsRisky(String text) {
    return !text.isEmpty() && STARTS.indexOf(text.charAt(0)) >= 0;
  }
}
