package org.kaohe.letters;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.kaohe.shared.Chunks;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Numbers, dates and files letters, and tells their addressees. */
@Service
public class IssuingLetters {

  private static final String NUMBER = "KH-%s-%d-%05d";

  private final Letters letters;
  private final LetterNumbers numbers;
  private final TellingReaders readers;
  private final Clock clock;

  IssuingLetters(Letters letters, LetterNumbers numbers, TellingReaders readers, Clock clock) {
    this.letters = letters;
    this.numbers = numbers;
    this.readers = readers;
    this.clock = clock;
  }

  /**
   * In the caller's transaction. A letter of an occasion that has one already is not issued again.
   *
   * @return those that were issued now
   */
  @Transactional
  public List<Letter> issue(Collection<LetterDraft> drafts) {
    List<Letter> issued = new ArrayList<>();
    byKind(fresh(drafts)).forEach((kind, some) -> issued.addAll(numbered(kind, some)));
    letters.saveAll(issued);
    readers.tell(issued);
    return issued;
  }

  private Collection<LetterDraft> fresh(Collection<LetterDraft> drafts) {
    Map<String, LetterDraft> fresh = new LinkedHashMap<>();
    drafts.forEach(draft -> fresh.putIfAbsent(draft.occasion(), draft));
    for (List<String> some : Chunks.of(List.copyOf(fresh.keySet()))) {
      letters.ofOccasions(some).forEach(letter -> fresh.remove(letter.occasion()));
    }
    return fresh.values();
  }

  /** In the order of kinds, so that two who issue at once do not wait for each other. */
  private static Map<LetterKind, List<LetterDraft>> byKind(Collection<LetterDraft> drafts) {
    Map<LetterKind, List<LetterDraft>> byKind = new EnumMap<>(LetterKind.class);
    drafts.forEach(
        draft -> byKind.computeIfAbsent(draft.kind(), none -> new ArrayList<>()).add(draft));
    return byKind;
  }

  private List<Letter> numbered(LetterKind kind, List<LetterDraft> drafts) {
    LocalDate today = LocalDate.now(clock);
    int next = numbers.take(kind, today.getYear(), drafts.size());
    List<Letter> issued = new ArrayList<>();
    for (LetterDraft draft : drafts) {
      String number = NUMBER.formatted(kind.code(), today.getYear(), next++);
      issued.add(letter(draft, number, today));
    }
    return issued;
  }

  private Letter letter(LetterDraft draft, String number, LocalDate today) {
    return new Letter(
        UUID.randomUUID().toString(),
        null,
        number,
        draft.kind(),
        today,
        draft.to(),
        draft.source(),
        draft.occasion(),
        ContentText.write(draft.content()),
        clock.instant(),
        null,
        null);
  }
}
