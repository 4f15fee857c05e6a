package org.kaohe.letters;

/**
 * A letter to be issued.
 *
 * @param occasion why, at most 120 characters; of one occasion one letter is issued, once
 * @param source what it is filed with
 */
public record LetterDraft(
    String occasion, LetterKind kind, Addressee to, LetterSource source, LetterContent content) {}
