package org.kaohe.records;

import java.time.Clock;
import java.util.List;
import org.kaohe.shared.EmployeeNumber;
import org.kaohe.shared.Refused;
import org.kaohe.shared.SubjectType;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Declares a wrong record void, whether or not it has taken effect. It is never deleted. */
@Service
public class VoidingRecords {

  private final CaseRecords records;
  private final Voidings voidings;
  private final KnownEvents events;
  private final ApplicationEventPublisher publisher;
  private final Clock clock;

  VoidingRecords(
      CaseRecords records,
      Voidings voidings,
      KnownEvents events,
      ApplicationEventPublisher publisher,
      Clock clock) {
    this.records = records;
    this.voidings = voidings;
    this.events = events;
    this.publisher = publisher;
    this.clock = clock;
  }

  /**
   * Publishes {@link RecordVoided}. The same event can be reported again afterwards.
   *
   * @param number 编号
   * @param reason 10–1000 characters
   * @return the record as voided
   * @throws Refused {@code record-unknown}; {@code record-voided} if it is void already; {@code
   *     void-invalid} for a bad reason; forbidden if {@code by} is the person of the record
   */
  @Transactional
  public CaseRecord voidRecord(String number, String reason, EmployeeNumber by) {
    Reading reading = new Reading();
    String why = reading.text("作废理由", reason, 10, 1000);
    reading.refuseIfFaulty("void-invalid", "记录没有作废，请更正后再提交");
    CaseRecord record =
        records.find(List.of(number)).stream()
            .findFirst()
            .orElseThrow(() -> Refused.unknown("record-unknown", "没有编号为 %s 的记录".formatted(number)));
    expectImpartial(record, by);
    CaseRecord voided = record.voided();
    voidings.add(voided, new Voiding(number, record.facts().status(), why, by, clock.instant()));
    events.release(number);
    publisher.publishEvent(new RecordVoided(voided, why, by));
    return voided;
  }

  private static void expectImpartial(CaseRecord record, EmployeeNumber by) {
    if (record.facts().subjectType() == SubjectType.EMPLOYEE
        && record.facts().subject().equals(by.value())) {
      throw Refused.forbidden("不能作废自己的记录，请由人力的其他人办理");
    }
  }
}
