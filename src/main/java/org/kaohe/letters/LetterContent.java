package org.kaohe.letters;

import java.util.List;

/**
 * Every word of a letter, frozen when it is issued; pages and files only lay it out.
 *
 * @param salutation whom it speaks to, with the colon
 * @param paragraphs what it says
 * @param entries what it rests on or decides, by name; may be empty
 * @param notes what the law says and what can be done against it; may be empty
 * @param signer in whose name it is written
 */
public record LetterContent(
    String title,
    String salutation,
    List<String> paragraphs,
    List<Entry> entries,
    List<String> notes,
    String signer) {

  public LetterContent {
    paragraphs = List.copyOf(paragraphs);
    entries = List.copyOf(entries);
    notes = List.copyOf(notes);
  }

  public record Entry(String name, String text) {}
}
