package org.kaohe.assessment;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.kaohe.shared.EmployeeNumber;
import org.kaohe.shared.Fault;
import org.kaohe.shared.Refused;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Corrects a published result after an appeal or HR's own review; nobody else's changes. */
@Service
public class CorrectingResults {

  private static final int LONGEST_REASON = 500;

  private final Results results;
  private final Clock clock;

  public CorrectingResults(Results results, Clock clock) {
    this.results = results;
    this.clock = clock;
  }

  /**
   * The old values are kept as a revision.
   *
   * @param corrected the person's score computed anew, with the rank that follows from it
   * @throws Refused {@code correction-invalid}, {@code result-unknown}, {@code result-state}
   */
  @Transactional
  public void correct(String resultId, PersonScore corrected, String reason, EmployeeNumber by) {
    if (reason == null || reason.isBlank() || reason.strip().length() > LONGEST_REASON) {
      String message = "须写明更正理由，不超过 %d 字".formatted(LONGEST_REASON);
      throw Refused.invalid(
          "correction-invalid", "成绩更正无效", List.of(Fault.at("reason", reason, message)));
    }
    Result before = results.find(resultId).orElseThrow(ResultRefusals::unknown);
    results.update(List.of(before.corrected(corrected)));
    results.add(
        new ResultRevision(
            resultId,
            results.revisionsOf(resultId).size() + 1,
            before.score(),
            reason.strip(),
            by,
            clock.instant().truncatedTo(ChronoUnit.SECONDS)));
  }
}
