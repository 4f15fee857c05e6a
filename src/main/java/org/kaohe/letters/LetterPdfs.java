package org.kaohe.letters;

/** Letters as files to be printed and kept. */
public interface LetterPdfs {

  /** PDF, A4, with the glyphs it uses embedded. */
  byte[] of(LetterSheet sheet);
}
