package org.kaohe.tables;

import java.io.IOException;
import java.io.InputStream;
import java.util.Collections;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;

/**
 * Looks through an xlsx, which is a zip, before anything of it is held in memory: one that swells
 * beyond all reason, or is no workbook, is refused.
 */
final class XlsxArchive {

  private static final long MAX_UNPACKED = 600L * 1024 * 1024;

  /** Parts that the reader keeps in memory as a whole, such as the shared strings. */
  private static final long MAX_PART = 100L * 1024 * 1024;

  private static final int MAX_ENTRIES = 5_000;
  private static final String SHEETS = "xl/worksheets/";

  private long unpacked;
  private int entries;
  private boolean workbook;
  private boolean styles;

  private XlsxArchive() {}

  /**
   * @return whether it has styles, and so formats of cells
   */
  static boolean check(byte[] content) {
    XlsxArchive archive = new XlsxArchive();
    try (ZipFile zip = ZipFile.builder().setByteArray(content).get()) {
      for (ZipArchiveEntry entry : Collections.list(zip.getEntries())) {
        archive.look(entry.getName(), zip.getInputStream(entry));
      }
    } catch (IOException | IllegalArgumentException e) {
      throw Unreadable.because("Excel 工作簿已损坏，无法读取", e);
    }
    if (!archive.workbook) {
      throw Unreadable.because("文件名是 .xlsx，但内容不是 Excel 工作簿");
    }
    return archive.styles;
  }

  private void look(String name, InputStream part) throws IOException {
    boolean sheet = name.startsWith(SHEETS) || name.startsWith("/" + SHEETS);
    styles |= name.endsWith("styles.xml");
    workbook |= name.endsWith("workbook.xml");
    refuseIf(++entries > MAX_ENTRIES);
    SheetScan scan = new SheetScan();
    byte[] buffer = new byte[64 * 1024];
    long size = 0;
    for (int n = part.read(buffer); n >= 0; n = part.read(buffer)) {
      size += n;
      unpacked += n;
      refuseIf(unpacked > MAX_UNPACKED || (!sheet && size > MAX_PART));
      if (sheet) {
        scan.look(buffer, n);
      }
    }
  }

  private static void refuseIf(boolean excessive) {
    if (excessive) {
      throw Unreadable.tooLarge("Excel 工作簿解压后过大，请删去多余的工作表、图片和格式后再导入");
    }
  }
}
