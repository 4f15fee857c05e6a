package org.kaohe.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.inOrder;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.verifyNoInteractions;
import static org.mockito.Mockito.when;

import java.io.InputStream;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.kaohe.cycle.AdoptingPolicies;
import org.kaohe.shared.EmployeeNumber;
import org.kaohe.shared.Period;
import org.kaohe.tables.Heading;
import org.kaohe.tables.Import;
import org.kaohe.tables.ImportReport;
import org.mockito.InOrder;

class LoadingDemoCompanyTest {

  private static final Instant NOW = Instant.parse("2026-11-02T01:00:00Z");

  private final List<String> imported = new ArrayList<>();
  private final DemoCompany company = mock();
  private final DemoAccounts accounts = mock();
  private final AdoptingPolicies adopting = mock();
  private final LoadingDemoCompany loading =
      new LoadingDemoCompany(
          company,
          List.of(
              new Recorded("calendar"),
              new Recorded("history"),
              new Recorded("metrics"),
              new Recorded("records"),
              new Recorded("staff")),
          accounts,
          adopting,
          Clock.fixed(NOW, ZoneId.of("Asia/Shanghai")));

  @Test
  void theStaffComesFirstAndTheMarkLast() {
    loading.load();

    assertThat(imported).containsExactly("staff.csv", "metrics.csv", "history.csv", "records.csv");
    InOrder order = inOrder(accounts, adopting, company);
    order.verify(accounts).open();
    order.verify(adopting).adopt("客户服务部", "P05", Period.month(2026, 10), EmployeeNumber.of("hr"));
    order.verify(company).markLoaded(NOW);
  }

  @Test
  void aLoadedCompanyIsLeftAsPeopleHaveChangedIt() {
    when(company.isLoaded()).thenReturn(true);

    loading.load();

    assertThat(imported).isEmpty();
    verifyNoInteractions(accounts, adopting);
    verify(company, never()).markLoaded(any());
  }

  private class Recorded implements Import {
    private final String kind;

    private Recorded(String kind) {
      this.kind = kind;
    }

    @Override
    public String kind() {
      return kind;
    }

    @Override
    public List<Heading<?>> headings() {
      return List.of();
    }

    @Override
    public ImportReport run(InputStream file, String fileName, EmployeeNumber by) {
      imported.add(fileName);
      return new ImportReport(0, 0, 0, 0, List.of());
    }
  }
}
