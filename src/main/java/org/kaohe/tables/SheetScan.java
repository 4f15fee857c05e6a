package org.kaohe.tables;

/** Refuses cells beyond the columns of any spreadsheet: the reader would make room for them. */
final class SheetScan {

  private static final byte[] ADDRESS = {' ', 'r', '='};
  private static final int MAX_LETTERS = 3;

  private int matched;
  private int letters = -1;

  void look(byte[] bytes, int length) {
    for (int i = 0; i < length; i++) {
      if (letters >= 0) {
        inAddress(bytes[i]);
      } else {
        before(bytes[i]);
      }
    }
  }

  private void before(byte b) {
    byte c = b == '\n' || b == '\t' || b == '\r' ? (byte) ' ' : b;
    matched = c == ADDRESS[matched] ? matched + 1 : c == ADDRESS[0] ? 1 : 0;
    if (matched == ADDRESS.length) {
      matched = 0;
      letters = 0;
    }
  }

  private void inAddress(byte b) {
    if (b >= 'A' && b <= 'Z' || b >= 'a' && b <= 'z') {
      if (++letters > MAX_LETTERS) {
        throw Unreadable.because("Excel 工作簿含有不存在的列，无法读取");
      }
    } else if (b != '"' && b != '\'' && b != ' ' || letters > 0) {
      letters = -1;
    }
  }
}
