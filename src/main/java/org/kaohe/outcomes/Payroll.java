package org.kaohe.outcomes;

import java.io.OutputStream;
import org.springframework.stereotype.Service;

/** The payroll file of a cycle; it waits for the window and all its appeals (policies G7). */
@Service
public class Payroll {

  /**
   * @throws org.kaohe.shared.Refused while a standing line is not final
   * @throws IllegalStateException if lines and ledger do not add up: nothing is paid then
   */
  public PayrollSheet of(String cycleId) {
    throw new UnsupportedOperationException();
  }

  public void writeXlsx(String cycleId, OutputStream out) {
    throw new UnsupportedOperationException();
  }

  public void writeCsv(String cycleId, OutputStream out) {
    throw new UnsupportedOperationException();
  }
}
