package org.kaohe.appeal;

import org.kaohe.shared.EmployeeNumber;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Lodges an appeal and starts its process, both or neither. */
@Service
public class Appealing {

  private final LodgingAppeals lodging;
  private final AppealProcess process;

  Appealing(LodgingAppeals lodging, AppealProcess process) {
    this.lodging = lodging;
    this.process = process;
  }

  @Transactional
  public Appeal appeal(Complaint complaint, EmployeeNumber by) {
    Appeal appeal = lodging.register(complaint, by);
    process.start(appeal.id());
    return appeal;
  }
}
