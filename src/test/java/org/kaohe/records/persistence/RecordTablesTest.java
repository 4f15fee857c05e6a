package org.kaohe.records.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.kaohe.records.CaseFacts;
import org.kaohe.records.CaseRecord;
import org.kaohe.records.CaseRecords;
import org.kaohe.records.Category;
import org.kaohe.records.ComputedMonths;
import org.kaohe.records.RecordStatus;
import org.kaohe.shared.Cny;
import org.kaohe.shared.EmployeeNumber;
import org.kaohe.shared.Period;
import org.kaohe.shared.Refused;
import org.kaohe.shared.Severity;
import org.kaohe.shared.SubjectType;
import org.kaohe.testing.KaoheTest;
import org.springframework.beans.factory.annotation.Autowired;

@KaoheTest
class RecordTablesTest {

  private static final Period OCTOBER = Period.month(2026, 10);
  private static final Instant NOW = Instant.parse("2026-11-02T01:00:00Z");

  @Autowired CaseRecords records;
  @Autowired ComputedMonths computed;

  private static CaseRecord of(
      String number, SubjectType type, String subject, String date, RecordStatus status) {
    CaseFacts facts =
        new CaseFacts(
            type,
            subject,
            LocalDate.parse(date),
            Category.CUSTOMER_COMPLAINT,
            Severity.GROSS,
            status,
            Cny.of("9999.99"),
            null,
            new BigDecimal("95.5"),
            "客户来电😀");
    return CaseRecord.created("RT-" + number, facts, "导入", new EmployeeNumber("hr"), NOW);
  }

  private static CaseRecord of(String number, String subject, String date) {
    return of(number, SubjectType.EMPLOYEE, subject, date, RecordStatus.VERIFIED);
  }

  private CaseRecord find(String number) {
    return records.find(List.of("RT-" + number)).get(0);
  }

  @Test
  void aRecordComesBackAsItWasStored() {
    CaseRecord record = of("1", "RT-1", "2026-10-08");
    records.save(List.of(record));
    assertThat(find("1")).usingRecursiveComparison().ignoringFields("version").isEqualTo(record);
    assertThat(find("1").isNew()).isFalse();
  }

  @Test
  void onlyVerifiedOnesOfTheseSubjectsAndDaysAreFoundInOrder() {
    records.save(
        List.of(
            of("a4", "RT-a", "2026-10-31"),
            of("a3", "RT-a", "2026-10-02"),
            of("a2", "RT-a", "2026-10-02"),
            of("a1", "RT-a", "2026-10-01"),
            of("a5", "RT-a", "2026-11-01"),
            of("a6", SubjectType.EMPLOYEE, "RT-a", "2026-10-09", RecordStatus.PENDING),
            of("a7", SubjectType.EMPLOYEE, "RT-a", "2026-10-09", RecordStatus.UNFOUNDED),
            of("a8", "RT-other", "2026-10-09"),
            of("b1", SubjectType.TEAM, "RT组", "2026-10-10", RecordStatus.VERIFIED),
            of("b2", SubjectType.TEAM, "RT-a", "2026-10-10", RecordStatus.VERIFIED),
            of("c1", SubjectType.DEPARTMENT, "RT部", "2026-10-11", RecordStatus.VERIFIED)));
    assertThat(
            records.verified(
                List.of(new EmployeeNumber("RT-a")),
                List.of("RT组"),
                "RT部",
                LocalDate.of(2026, 10, 1),
                LocalDate.of(2026, 10, 31)))
        .extracting(CaseRecord::number)
        .containsExactly("RT-a2", "RT-a3", "RT-b1", "RT-c1", "RT-a4");
  }

  @Test
  void moreThanFitIntoOneStatementAreReadAndWritten() {
    List<CaseRecord> many =
        IntStream.range(0, 1_201)
            .mapToObj(i -> of("many-" + i, "RT-many-" + i, "2026-10-08"))
            .toList();
    records.save(many);
    List<EmployeeNumber> people =
        many.stream().map(record -> new EmployeeNumber(record.facts().subject())).toList();
    assertThat(
            records.verified(
                people,
                List.of(),
                "RT-leer",
                LocalDate.of(2026, 9, 30),
                LocalDate.of(2026, 10, 31)))
        .hasSize(1_201);
  }

  @Test
  void takingIsOnceAndForVerifiedOnesOnly() {
    records.save(
        List.of(
            of("t1", "RT-t", "2026-10-08"),
            of("t2", SubjectType.EMPLOYEE, "RT-t", "2026-10-08", RecordStatus.PENDING)));
    records.take(List.of("RT-t1", "RT-t2"), OCTOBER);
    records.take(List.of("RT-t1", "RT-t2"), OCTOBER.next());
    assertThat(find("t1").takenIn()).isEqualTo(OCTOBER);
    assertThat(find("t2").isTaken()).isFalse();
    records.take(List.of(), OCTOBER);
  }

  @Test
  void aChangeReadBeforeTheRecordTookEffectIsRefused() {
    records.save(List.of(of("r", "RT-r", "2026-10-08")));
    CaseRecord read = find("r");
    records.take(List.of("RT-r"), OCTOBER);
    assertThatThrownBy(() -> records.save(List.of(read)))
        .isInstanceOfSatisfying(
            Refused.class, e -> assertThat(e.type()).isEqualTo("records-changed-meanwhile"));
    assertThatThrownBy(() -> records.save(List.of(of("r", "RT-r", "2026-10-08"))))
        .isInstanceOf(Refused.class);
  }

  @Test
  void aChangeReplacesTheWholeRecord() {
    records.save(List.of(of("w", "RT-w", "2026-10-08")));
    CaseFacts changed =
        of("w", SubjectType.TEAM, "RT-w组", "2026-10-09", RecordStatus.UNFOUNDED).facts();
    records.save(List.of(find("w").changedTo(changed)));
    assertThat(find("w").facts()).isEqualTo(changed);
  }

  @Test
  void aMonthIsMarkedOnce() {
    computed.add("RT部", OCTOBER, NOW);
    computed.add("RT部", OCTOBER, NOW.plusSeconds(1));
    assertThat(computed.contains("RT部", OCTOBER)).isTrue();
    assertThat(computed.contains("RT部", OCTOBER.next())).isFalse();
    assertThat(computed.contains("RT他部", OCTOBER)).isFalse();
  }
}
