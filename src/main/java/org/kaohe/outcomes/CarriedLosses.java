package org.kaohe.outcomes;

import java.util.Collection;
import java.util.List;
import org.kaohe.shared.EmployeeNumber;
import org.kaohe.shared.Period;

/** Compensation of losses that earlier months left over. */
public interface CarriedLosses {

  /**
   * Of published and final lines of earlier pay months, as far as no standing line has taken it
   * yet; a loss that has a line in this month already, and one of which somebody successfully
   * contested a later line, is left out. In order of month and line.
   */
  List<CarriedLoss> before(Period payMonth, Collection<EmployeeNumber> people);
}
