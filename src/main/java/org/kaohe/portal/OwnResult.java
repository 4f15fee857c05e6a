package org.kaohe.portal;

import java.util.List;
import org.kaohe.appeal.Appeal;
import org.kaohe.assessment.PersonScore;
import org.kaohe.assessment.Result;
import org.kaohe.assessment.ResultRevision;

/**
 * A published result as its owner sees it: means of reviews, never who wrote which.
 *
 * @param policyTitle of the version that the month was computed with
 * @param sharing how many people have this rank, the owner included
 * @param open whether the appeal window is open
 * @param appeals own appeals about the result as a whole or about not taking part
 * @param revisions what the result said before corrections, oldest first
 */
public record OwnResult(
    Result result,
    String policyTitle,
    int sharing,
    boolean open,
    List<OwnLine> lines,
    List<Appeal> appeals,
    List<ResultRevision> revisions) {

  private static final String INDICATOR = "metrics.";

  public PersonScore score() {
    return result.score();
  }

  /** The sources of the composite and HR's points. */
  public List<PersonScore.Part> parts() {
    return score().parts().stream().filter(part -> !part.key().startsWith(INDICATOR)).toList();
  }

  public List<PersonScore.Part> indicators() {
    return score().parts().stream().filter(part -> part.key().startsWith(INDICATOR)).toList();
  }

  public List<OwnLine> standing() {
    return lines.stream().filter(OwnLine::stands).toList();
  }

  public List<OwnLine> history() {
    return lines.stream().filter(line -> !line.stands()).toList();
  }

  public boolean appealable() {
    return open && appeals.isEmpty();
  }
}
