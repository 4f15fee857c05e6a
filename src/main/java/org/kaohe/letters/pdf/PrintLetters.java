package org.kaohe.letters.pdf;

import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import org.kaohe.letters.LetterPdfs;
import org.kaohe.letters.LetterSheet;
import org.springframework.stereotype.Component;
import org.thymeleaf.ITemplateEngine;
import org.thymeleaf.context.Context;

/**
 * The letter's page as a file to be archived (PDF/A-2u), from the same template; nothing is fetched
 * from anywhere, and no font of the machine is looked at.
 */
@Component
class PrintLetters implements LetterPdfs {

  private static final String STYLE = "/static/css/letter.css";

  private final ITemplateEngine templates;
  private final Glyphs glyphs;

  PrintLetters(ITemplateEngine templates, Glyphs glyphs) {
    this.templates = templates;
    this.glyphs = glyphs;
  }

  @Override
  public byte[] of(LetterSheet sheet) {
    String page = page(sheet, "");
    String lacking = String.join("、", glyphs.lacking(page));
    return print(glyphs.printable(lacking.isEmpty() ? page : page(sheet, lacking)));
  }

  private String page(LetterSheet sheet, String lacking) {
    return templates.process(
        "letters/file",
        new Context(
            Locale.SIMPLIFIED_CHINESE,
            Map.of("sheet", sheet, "style", style(), "lacking", lacking)));
  }

  private byte[] print(String page) {
    ByteArrayOutputStream file = new ByteArrayOutputStream();
    PdfRendererBuilder printer = new PdfRendererBuilder();
    printer.useExternalResourceAccessControl(
        (uri, type) -> false, ExternalResourceControlPriority.RUN_BEFORE_RESOLVING_URI);
    printer.useFont(glyphs::open, Glyphs.FAMILY);
    printer.usePdfAConformance(PdfRendererBuilder.PdfAConformance.PDFA_2_U);
    printer.useColorProfile(ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData());
    printer.withHtmlContent(page, null);
    printer.withProducer("kaohe");
    printer.toStream(file);
    try {
      printer.run();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return file.toByteArray();
  }

  private static String style() {
    try (InputStream file = PrintLetters.class.getResourceAsStream(STYLE)) {
      return new String(file.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
