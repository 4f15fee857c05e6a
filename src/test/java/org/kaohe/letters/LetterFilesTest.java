package org.kaohe.letters;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.kaohe.shared.EmployeeNumber;
import org.kaohe.testing.KaoheTest;
import org.springframework.beans.factory.annotation.Autowired;

/** What can be read in a letter's file. */
@KaoheTest
class LetterFilesTest {

  @Autowired LetterPdfs pdfs;

  @Test
  void theTextIsThereAsItWasWritten() throws IOException {
    assertThat(textOf(sheet("工会、户籍、方案和人力", null)))
        .contains("编号：KH-JG-2026-00007", "警告通知书", "㛃小满（工号 LA2）：", "工会、户籍、方案和人力", "2026 年 11 月 2 日");
  }

  @Test
  void everyFontIsEmbeddedAsASubset() throws IOException {
    byte[] file = pdfs.of(sheet("正文", null));

    assertThat(file.length).isLessThan(120_000);
    try (PDDocument pdf = Loader.loadPDF(file)) {
      for (COSName name : pdf.getPage(0).getResources().getFontNames()) {
        PDFont font = pdf.getPage(0).getResources().getFont(name);
        assertThat(font.isEmbedded()).as(font.getName()).isTrue();
        assertThat(font.getName()).matches("[A-Z]{6}\\+NotoSansSC.*");
      }
    }
  }

  @Test
  void aCharacterThatTheFontLacksIsMarkedAndItsCodeTold() throws IOException {
    assertThat(textOf(sheet("𠮷野与😀，𠮷也", null)))
        .contains("〓野与〓，〓也", "〓：字库中没有的字，统一码 U+20BB7、U+1F600");
    assertThat(textOf(sheet("㛃、䶮、𬭎、〇、赟", null))).contains("㛃、䶮、𬭎、〇、赟").doesNotContain("〓");
  }

  @Test
  void radicalsBecomeTheCharactersTheyLookLike() throws IOException {
    assertThat(textOf(sheet("⼯⽅⼈⼒", null))).contains("工方人力").doesNotContain("〓");
  }

  @Test
  void controlCharactersPastedFromElsewhereSpoilNoFile() throws IOException {
    assertThat(textOf(sheet("第一行\u000B第二行\f第三行\u001F末行\u0000完", null)))
        .contains("第一行 第二行 第三行 末行")
        .contains("完");
  }

  @Test
  void whatSomebodyWroteIsTextAndNeverMarkup() throws IOException {
    assertThat(textOf(sheet("<b>粗</b> & <img src='file:///etc/passwd'/>", null)))
        .contains("<b>粗</b> & <img");
  }

  @Test
  void receiptAndCorrectionAreSeen() throws IOException {
    assertThat(textOf(sheet("正文", "㛃小满（LA2）于 2026-11-03 09:00 在员工门户签收。")))
        .contains("在员工门户签收", "不再有效")
        .doesNotContain("收件人签字");
    assertThat(textOf(sheet("正文", null))).contains("收件人签字", "见证人签字");
  }

  private String textOf(LetterSheet sheet) throws IOException {
    try (PDDocument pdf = Loader.loadPDF(pdfs.of(sheet))) {
      return new PDFTextStripper().getText(pdf);
    }
  }

  private static LetterSheet sheet(String words, String receipt) {
    LetterContent content =
        new LetterContent("警告通知书", "㛃小满（工号 LA2）：", List.of(words), List.of(), List.of(), "人力资源部");
    Letter letter =
        new Letter(
            "id",
            1L,
            "KH-JG-2026-00007",
            LetterKind.WARNING,
            LocalDate.of(2026, 11, 2),
            new Addressee(Audience.PERSON, EmployeeNumber.of("LA2"), "㛃小满", null, null),
            LetterSource.ofCase("case"),
            "case:1",
            ContentText.write(content),
            Instant.parse("2026-11-02T01:00:00Z"),
            null,
            null);
    String correction = receipt == null ? null : "本文书已由 KH-GZ-2026-00001 更正，不再有效。";
    return new LetterSheet(letter, content, "2026 年 11 月 2 日", receipt, correction);
  }
}
