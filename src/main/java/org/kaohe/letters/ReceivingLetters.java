package org.kaohe.letters;

import org.kaohe.shared.EmployeeNumber;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Receipt: acknowledged by the addressee, or recorded by HR as refused before a witness. */
@Service
public class ReceivingLetters {

  /**
   * @throws org.kaohe.shared.Refused unless it is addressed to them and awaits receipt
   */
  @Transactional
  public Letter acknowledge(String id, EmployeeNumber by) {
    throw new UnsupportedOperationException();
  }

  /**
   * @param witness neither the addressee nor who records it
   * @param note how it was refused, 1–500 characters
   * @throws org.kaohe.shared.Refused with every fault at once; unless it awaits receipt
   */
  @Transactional
  public Letter refuse(String id, String witness, String note, EmployeeNumber by) {
    throw new UnsupportedOperationException();
  }
}
