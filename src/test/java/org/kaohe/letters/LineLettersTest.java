package org.kaohe.letters;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.kaohe.policy.OutcomeKind;
import org.kaohe.testing.KaoheTest;
import org.springframework.beans.factory.annotation.Autowired;

@KaoheTest
class LineLettersTest {

  @Autowired FinalMonth month;
  @Autowired SendingLineLetters sending;
  @Autowired Letters letters;
  @Autowired LayingOutLetters layout;
  @Autowired LetterPdfs pdfs;

  @BeforeEach
  void people() {
    month.hire();
  }

  @ParameterizedTest
  @EnumSource(value = OutcomeKind.class, names = {"DEDUCTION", "CERTIFICATE", "WARNING", "CIRCULATED_CRITICISM"})
  void looks(OutcomeKind kind) throws Exception {
    String cycle =
        month.finish(
            FinalMonth.of(FinalMonth.LU, kind, kind.isPaid() || kind.isDeduction() ? "2500" : "0"));
    sending.followUp(cycle, 100);
    for (Letter letter : letters.ofLine(month.line(cycle, kind).id())) {
      byte[] pdf = pdfs.of(layout.sheet(letter));
      Path file = Path.of("target/letters/" + kind + ".pdf");
      Files.createDirectories(file.getParent());
      Files.write(file, pdf);
      try (PDDocument document = Loader.loadPDF(pdf)) {
        System.out.println(new PDFTextStripper().getText(document));
      }
      assertThat(pdf.length).isLessThan(200_000);
    }
  }
}
