package org.kaohe.records;

import java.util.Collection;
import java.util.List;
import org.kaohe.shared.EmployeeNumber;
import org.kaohe.shared.Period;
import org.springframework.stereotype.Service;

/** Which records a month's computation sees, and which of them take effect in it (policies A8). */
@Service
public class RecordsOfMonth {

  /**
   * Verified records up to the month's last day and as far back as an occurrence can matter. The
   * month's own records fire unless the month was marked before they were known; so do late ones of
   * the three months before whose own month was computed without them.
   *
   * @param lookBackMonths how far back occurrences count (12 by the policies)
   */
  public List<RecordOfMonth> forComputation(
      String department,
      Period month,
      Collection<EmployeeNumber> people,
      Collection<String> teams,
      int lookBackMonths) {
    throw new UnsupportedOperationException("not built yet");
  }

  /**
   * The department's month is computed for good: these records have taken effect in it, and
   * whatever of it comes later takes effect in a later month. Can be repeated freely.
   *
   * @param numbers the records that fired
   */
  public void markTaken(String department, Period month, Collection<String> numbers) {
    throw new UnsupportedOperationException("not built yet");
  }
}
