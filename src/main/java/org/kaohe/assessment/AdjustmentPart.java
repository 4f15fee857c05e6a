package org.kaohe.assessment;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** HR's points among the parts that explain a composite. */
final class AdjustmentPart {

  private AdjustmentPart() {}

  /** The parts with these points instead of any before; without a part for 0 points. */
  static List<PersonScore.Part> in(List<PersonScore.Part> parts, BigDecimal points, String reason) {
    List<PersonScore.Part> others = new ArrayList<>(parts);
    others.removeIf(part -> part.key().equals(PersonScore.ADJUSTMENT));
    if (points.signum() != 0) {
      others.add(
          new PersonScore.Part(PersonScore.ADJUSTMENT, "人力调整", points, null, null, null, reason));
    }
    return List.copyOf(others);
  }
}
