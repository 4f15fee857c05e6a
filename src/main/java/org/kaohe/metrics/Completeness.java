package org.kaohe.metrics;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.kaohe.shared.EmployeeNumber;
import org.kaohe.shared.Period;
import org.springframework.stereotype.Service;

/** Who lacks which figures: what HR looks at before the freeze. */
@Service
public class Completeness {

  /** People who lack at least one of the needed figures, in order of number. */
  public List<Lacking> of(Period period, Collection<EmployeeNumber> employees, Set<Metric> needed) {
    throw new UnsupportedOperationException("not built yet");
  }
}
