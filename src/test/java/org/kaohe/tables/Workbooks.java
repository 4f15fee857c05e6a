package org.kaohe.tables;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Workbooks written by hand, with what the writer of this project never writes. */
final class Workbooks {

  /** Styles 1: 0.00%, 2: yyyy/m/d (14), 3: yyyy"年"m"月", 4: 0%. */
  private static final String STYLES =
      """
      <styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">
      <numFmts count="1"><numFmt numFmtId="180" formatCode="yyyy&quot;年&quot;m&quot;月&quot;"/></numFmts>
      <cellXfs count="5"><xf numFmtId="0"/><xf numFmtId="10"/><xf numFmtId="14"/>\
      <xf numFmtId="180"/><xf numFmtId="9"/></cellXfs></styleSheet>""";

  private Workbooks() {}

  /** A workbook of one sheet with these rows, as XML. */
  static byte[] ofRows(String rows) {
    return ofSheet("<sheetData>" + rows + "</sheetData>", "");
  }

  static byte[] ofSheet(String body, String prolog) {
    String main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    String office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    String packages = "http://schemas.openxmlformats.org/package/2006/relationships";
    Map<String, String> parts = new LinkedHashMap<>();
    parts.put(
        "[Content_Types].xml",
        """
        <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">
        <Override PartName="/xl/workbook.xml" ContentType="%1$s.sheet.main+xml"/>
        <Override PartName="/xl/styles.xml" ContentType="%1$s.styles+xml"/>
        <Override PartName="/xl/worksheets/sheet1.xml" ContentType="%1$s.worksheet+xml"/>
        </Types>"""
            .formatted("application/vnd.openxmlformats-officedocument.spreadsheetml"));
    parts.put(
        "_rels/.rels",
        "<Relationships xmlns=\"%s\"><Relationship Id=\"r1\" Type=\"%s/officeDocument\" Target=\"xl/workbook.xml\"/></Relationships>"
            .formatted(packages, office));
    parts.put(
        "xl/workbook.xml",
        "<workbook xmlns=\"%s\" xmlns:r=\"%s\"><sheets><sheet name=\"一\" sheetId=\"1\" r:id=\"r1\"/></sheets></workbook>"
            .formatted(main, office));
    parts.put(
        "xl/_rels/workbook.xml.rels",
        ("<Relationships xmlns=\"%1$s\"><Relationship Id=\"r1\" Type=\"%2$s/worksheet\" Target=\"worksheets/sheet1.xml\"/>"
                + "<Relationship Id=\"r2\" Type=\"%2$s/styles\" Target=\"styles.xml\"/></Relationships>")
            .formatted(packages, office));
    parts.put("xl/styles.xml", STYLES);
    parts.put(
        "xl/worksheets/sheet1.xml",
        prolog + "<worksheet xmlns=\"%s\">%s</worksheet>".formatted(main, body));
    return zip(parts);
  }

  static byte[] zip(Map<String, String> parts) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      for (Map.Entry<String, String> part : parts.entrySet()) {
        zip.putNextEntry(new ZipEntry(part.getKey()));
        zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }

  static String text(String address, String text) {
    return "<c r=\"%s\" t=\"inlineStr\"><is><t>%s</t></is></c>".formatted(address, text);
  }
}
