package org.kaohe.tables;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** The text of a csv: UTF-8, with or without BOM, or GB18030, told apart by strict decoding. */
final class CsvText {

  private CsvText() {}

  static String of(byte[] content) {
    String text =
        decode(content, StandardCharsets.UTF_8)
            .or(() -> decode(content, Charset.forName("GB18030")))
            .orElseThrow(CsvText::notText);
    if (text.indexOf('\0') >= 0) {
      throw notText();
    }
    return text.startsWith("\uFEFF") ? text.substring(1) : text;
  }

  private static RuntimeException notText() {
    return Unreadable.because("文件名是 .csv，但内容不是 UTF-8 或 GB18030（GBK）编码的文本");
  }

  private static Optional<String> decode(byte[] content, Charset charset) {
    try {
      return Optional.of(
          charset
              .newDecoder()
              .onMalformedInput(CodingErrorAction.REPORT)
              .onUnmappableCharacter(CodingErrorAction.REPORT)
              .decode(ByteBuffer.wrap(content))
              .toString());
    } catch (CharacterCodingException e) {
      return Optional.empty();
    }
  }
}
