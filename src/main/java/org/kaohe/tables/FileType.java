package org.kaohe.tables;

import java.util.Locale;

/** What a file says it is by its name, checked against what it is by its content. */
enum FileType {
  XLSX,
  CSV;

  private static final int[] ZIP = {'P', 'K', 3, 4};
  private static final int[] OLE2 = {0xD0, 0xCF, 0x11, 0xE0};
  private static final String SUPPORTED = "只支持 .xlsx 和 .csv 文件";

  static FileType of(String fileName, byte[] content) {
    String name = fileName == null ? "" : fileName.toLowerCase(Locale.ROOT).strip();
    if (content.length == 0) {
      throw Unreadable.because("文件是空的");
    }
    if (startsWith(content, OLE2)) {
      throw Unreadable.because("这是旧式 .xls 或加密的 Excel 文件，请去掉密码并另存为 .xlsx");
    }
    if (name.endsWith(".xlsx")) {
      return xlsx(content);
    }
    if (name.endsWith(".csv")) {
      return csv(content);
    }
    throw Unreadable.because("%s，收到的是「%s」".formatted(SUPPORTED, name));
  }

  private static FileType xlsx(byte[] content) {
    if (!startsWith(content, ZIP)) {
      throw Unreadable.because("文件名是 .xlsx，但内容不是 Excel 工作簿");
    }
    return XLSX;
  }

  private static FileType csv(byte[] content) {
    if (startsWith(content, ZIP)) {
      throw Unreadable.because("文件名是 .csv，但内容是 Excel 工作簿或压缩文件");
    }
    return CSV;
  }

  private static boolean startsWith(byte[] content, int[] signature) {
    for (int i = 0; i < signature.length; i++) {
      if (content.length <= i || (content[i] & 0xFF) != signature[i]) {
        return false;
      }
    }
    return true;
  }
}
