package org.kaohe.records;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.kaohe.records.RecordsFixture.HR;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.kaohe.shared.EmployeeNumber;
import org.kaohe.shared.Period;
import org.kaohe.shared.Refused;
import org.kaohe.shared.Severity;
import org.kaohe.shared.SubjectType;
import org.kaohe.testing.FakeStaff;
import org.kaohe.testing.KaoheTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

/** Records of the company's own processes on the real tables, with people in memory. */
@KaoheTest
class KeepingRecordsTest {

  @Autowired CaseRecords records;
  @Autowired RecordNumbers numbers;
  @Autowired VoidingRecords voiding;
  @Autowired TransactionTemplate inTransaction;
  @Autowired Clock clock;

  private final FakeStaff staff =
      new FakeStaff().employed("RA-K1", "RA记录部", "RA记录组", "2026-10-05", null);

  @Test
  void recordsAddedAtTheSameMomentHaveNumbersOfTheirOwn() throws Exception {
    ExecutorService threads = Executors.newFixedThreadPool(4);
    try {
      List<Callable<String>> adding =
          IntStream.range(0, 8).<Callable<String>>mapToObj(n -> () -> add().number()).toList();
      List<String> added = new ArrayList<>();
      for (Future<String> each : threads.invokeAll(adding)) {
        added.add(each.get());
      }
      assertThat(added).doesNotHaveDuplicates().allMatch(number -> number.matches("JL2026-\\d{5}"));
    } finally {
      threads.shutdownNow();
    }
  }

  @Test
  void aNumberThatAFileBroughtInIsSkipped() {
    String last = add().number();
    String next = "JL2026-%05d".formatted(Integer.parseInt(last.substring(7)) + 1);
    records.save(List.of(CaseRecord.created(next, facts("2026-10-08"), "导入", HR, clock.instant())));
    assertThat(add().number()).isGreaterThan(next);
  }

  @Test
  void aDayOutsideTheEmploymentAndOneThatHasNotComeAreRefused() {
    assertThatThrownBy(() -> add("2026-10-04"))
        .isInstanceOfSatisfying(
            Refused.class,
            refused -> assertThat(refused.faults().toString()).contains("2026-10-04 不在职"));
    assertThatThrownBy(() -> add("2026-11-03"))
        .isInstanceOfSatisfying(
            Refused.class, refused -> assertThat(refused.faults().toString()).contains("还没有到"));
  }

  @Test
  void aRecordThatHasTakenEffectCanBeDeclaredVoidOnceAndStays() {
    String number = add().number();
    records.take(List.of(number), Period.month(2026, 10));

    CaseRecord voided = voiding.voidRecord(number, "看错了人，核对录音后作废", HR);

    assertThat(voided.takenIn()).isEqualTo(Period.month(2026, 10));
    CaseRecord stored = records.find(List.of(number)).get(0);
    assertThat(stored.isVoid()).isTrue();
    assertThat(stored.isTaken()).isTrue();
    assertThat(stored.facts().isVerified()).isFalse();
    assertThatThrownBy(() -> voiding.voidRecord(number, "再作废一次，看看结果如何", HR))
        .isInstanceOf(Refused.class)
        .hasMessageContaining("已作废");
  }

  @Test
  void nobodyDeclaresAnOwnRecordVoid() {
    String number = add().number();
    assertThatThrownBy(
            () -> voiding.voidRecord(number, "这条记录对我不公平，作废", new EmployeeNumber("RA-K1")))
        .isInstanceOf(Refused.class);
    assertThat(records.find(List.of(number)).get(0).isVoid()).isFalse();
  }

  private CaseRecord add() {
    return add("2026-10-08");
  }

  private CaseRecord add(String date) {
    KeepingRecords keeping = new KeepingRecords(records, numbers, new Subjects(staff), clock);
    return inTransaction.execute(status -> keeping.add(facts(date), "测试", HR));
  }

  private static CaseFacts facts(String date) {
    return new CaseFacts(
        SubjectType.EMPLOYEE,
        "RA-K1",
        LocalDate.parse(date),
        Category.CUSTOMER_PRAISE,
        Severity.MINOR,
        RecordStatus.VERIFIED,
        null,
        null,
        null,
        null);
  }
}
