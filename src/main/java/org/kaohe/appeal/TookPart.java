package org.kaohe.appeal;

import java.util.Set;
import org.kaohe.shared.EmployeeNumber;

/** Who took part in a result, and so may not review it. */
public interface TookPart {

  Set<EmployeeNumber> in(String cycleId, EmployeeNumber appellant);
}
